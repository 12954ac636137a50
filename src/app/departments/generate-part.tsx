import { Button, Checkbox, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { parseDate } from '../../entries';
import type { IssueCode } from '../../issues';
import { LONGEST, OPTIONAL_SHEETS, type OptionalSheet } from '../../model';
import { useHeadings } from '../frame/headings';
import { TextField } from '../lists/text-field';
import type { Session } from '../session';
import type { LoadStep } from '../session-state';
import { LoadProgress } from '../templates/load-progress';
import { DepartmentChoice } from './department-choice';
import type { DepartmentsView } from './departments-view';
import { Part } from './part';
import { useRedrawQuestion } from './redraw-question';
import { useWords } from './text';
import { useWork } from '../frame/use-work';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  sheets: { display: 'grid' },
  submit: { justifySelf: 'start' },
});

/** What this page says itself: groups without members, and indicators that nobody has a part in. */
const ON_PAGE: ReadonlySet<string> = new Set<IssueCode>(['K302', 'K307']);

/** What the user has set; what is not set is as the workbook has it. */
type Draft = {
  readonly sheets?: readonly OptionalSheet[];
  readonly departments?: readonly string[];
  readonly deadline?: string;
};

/** Draws the sheets by which the work is shared out. */
export function GeneratePart({
  session,
  view,
}: {
  readonly session: Session;
  readonly view: DepartmentsView;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  // The dialog that asks first gives the focus back to it.
  const restoresFocus = useRestoreFocusTarget();
  const { isBusy, work } = useWork();
  const { ask, question } = useRedrawQuestion(view.isFilled, t('generate.submit'));
  const [draft, setDraft] = useState<Draft>({});
  const [step, setStep] = useState<LoadStep>();
  const [isWrong, setWrong] = useState(false);
  const deadlineInput = useRef<HTMLInputElement | null>(null);
  const sheets = draft.sheets ?? view.sheets ?? OPTIONAL_SHEETS;
  const deadline = draft.deadline ?? view.deadline;
  const chosen = view.recipients
    .filter((one) => one.isFilled || (draft.departments?.includes(one.name) ?? one.hasSheet))
    .map(({ name }) => name);

  const generate = async (): Promise<void> => {
    const date = parseDate(deadline) ?? deadline.trim();
    const isDone = await work(
      async () => {
        const issues = await session.departments.decompose(
          {
            sheets,
            departments: draft.departments === undefined ? 'kept' : chosen,
            ...(date === view.deadline ? {} : { deadline: date }),
          },
          setStep,
        );
        return issues.filter(({ code }) => !ON_PAGE.has(code));
      },
      () => t('generate.done', { count: sheetCount(session) }),
    );
    setStep(undefined);
    if (isDone) setDraft({});
  };

  return (
    <Part title={t('generate.heading')}>
      <form
        className={styles.form}
        noValidate
        aria-label={t('generate.heading')}
        onSubmit={(event) => {
          event.preventDefault();
          if (isBusy) return;
          // As the workbook has it, it may stay as it is.
          const isFaulty = draft.deadline !== undefined && deadline.trim() !== '' && !parseDate(deadline);
          setWrong(isFaulty);
          if (isFaulty) deadlineInput.current?.focus();
          else ask(() => void generate());
        }}
      >
        <div className={styles.sheets}>
          <p className={headings.hint}>{t('generate.always')}</p>
          {OPTIONAL_SHEETS.map((sheet) => (
            <Checkbox
              key={sheet}
              label={t(`generate.${sheet}`)}
              checked={sheets.includes(sheet)}
              onChange={(_, { checked }) => {
                const others = sheets.filter((one) => one !== sheet);
                const wanted = checked === true ? [...others, sheet] : others;
                setDraft({ ...draft, sheets: OPTIONAL_SHEETS.filter((one) => wanted.includes(one)) });
              }}
            />
          ))}
        </div>
        <TextField
          label={t('generate.deadline')}
          value={deadline}
          longest={LONGEST.contact}
          hint={t('generate.deadlineHint')}
          fault={isWrong ? t('generate.deadlineWrong') : undefined}
          inputRef={(input) => {
            deadlineInput.current = input;
          }}
          onValue={(value) => {
            setDraft({ ...draft, deadline: value });
          }}
        />
        <DepartmentChoice
          recipients={view.recipients}
          chosen={chosen}
          onChoose={(departments) => {
            setDraft({ ...draft, departments });
          }}
        />
        <Button
          {...restoresFocus}
          className={styles.submit}
          type="submit"
          appearance="primary"
          disabledFocusable={isBusy}
        >
          {t('generate.submit')}
        </Button>
        <LoadProgress step={step} />
      </form>
      {question}
    </Part>
  );
}

/** How many sheets the work is shared out by: the list of departments, the table, and those that may be left out. */
function sheetCount(session: Session): number {
  const state = session.snapshot();
  const decomposition = state.kind === 'open' ? state.opened.submission.decomposition : undefined;
  return decomposition ? 2 + decomposition.sheets.length + Object.keys(decomposition.returns).length : 0;
}
