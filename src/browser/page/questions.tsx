import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useId } from 'react';
import { IssueText } from '../../app';
import type { Question } from '../desk/business';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  paragraph: { margin: 0 },
  list: {
    maxHeight: '40vh',
    margin: 0,
    overflowY: 'auto',
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** More would not be read. */
const MOST_LINES = 200;

type Choice = { readonly text: string; readonly choose: () => void };

/** Asks before something goes on; the last choice is to leave things as they are. */
export default function QuestionDialog({ question }: { readonly question: Question }): ReactNode {
  switch (question.kind) {
    case 'lost':
      return <LostQuestion question={question} />;
    case 'leave':
      return <LeaveQuestion question={question} />;
  }
}

function LostQuestion({ question }: { readonly question: Extract<Question, { kind: 'lost' }> }): ReactNode {
  const { t } = useDesk();
  const styles = useStyles();
  const { file, issues, answer } = question;
  const more = issues.length - MOST_LINES;
  const choices = [
    {
      text: t('file.open'),
      choose: () => {
        answer(true);
      },
    },
    {
      text: t('file.cancel'),
      choose: () => {
        answer(false);
      },
    },
  ] as const;
  return (
    <Ask title={t('file.lostTitle')} choices={choices}>
      <p className={styles.paragraph}>{t('file.lostExplain', { file })}</p>
      {/* Those who use the keyboard scroll it, too. */}
      <ul className={styles.list} tabIndex={0} aria-label={t('file.lostTitle')}>
        {issues.slice(0, MOST_LINES).map((issue, i) => (
          <li key={i}>
            <IssueText issue={issue} />
          </li>
        ))}
        {more > 0 && <li>{t('file.lostMore', { count: more })}</li>}
      </ul>
    </Ask>
  );
}

function LeaveQuestion({ question }: { readonly question: Extract<Question, { kind: 'leave' }> }): ReactNode {
  const { t } = useDesk();
  const styles = useStyles();
  const { answer } = question;
  const choices = (['save', 'drop', 'cancel'] as const).map((choice) => ({
    text: t(`leave.${choice}`),
    choose: () => {
      answer(choice);
    },
  }));
  return (
    <Ask title={t('leave.title')} choices={choices}>
      <p className={styles.paragraph}>{t('leave.explain')}</p>
    </Ask>
  );
}

function Ask({
  title,
  choices,
  children,
}: {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const firstId = useId();
  useEffect(() => {
    document.getElementById(firstId)?.focus();
  }, [firstId]);
  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={(_, { open }) => {
        if (!open) choices.at(-1)?.choose();
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>
            {choices.map(({ text, choose }, i) => (
              <Button
                key={text}
                {...(i === 0 && { id: firstId })}
                appearance={i === 0 ? 'primary' : 'secondary'}
                onClick={choose}
              >
                {text}
              </Button>
            ))}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
