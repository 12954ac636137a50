import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { LONGEST } from '../../model';
import { useHeadings } from '../frame/headings';
import { TextField } from '../lists/text-field';
import type { Session } from '../session';
import type { DepartmentsView } from './departments-view';
import { joinNames, namesIn } from '../../entries';
import { useWords } from './text';
import { useWork } from '../frame/use-work';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalXS },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'grid', gridTemplateColumns: '1fr auto', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

/** Asks who belongs to a group that the document names without its members. */
export function GroupMembers({
  session,
  group: { name, count, hasRow },
  isDrawn,
}: {
  readonly session: Session;
  readonly group: DepartmentsView['groups'][number];
  readonly isDrawn: boolean;
}): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const { isBusy, work } = useWork();
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement | null>(null);

  const save = async (): Promise<void> => {
    const members = namesIn(text);
    setMissing(members.length === 0);
    if (members.length === 0) {
      input.current?.focus();
      return;
    }
    await work(
      () => session.departments.setMembers(name, joinNames(members)),
      () => t('state.saved', { name }),
    );
  };

  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t('state.membersOf', { name })}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className={styles.name} lang="zh-CN">
        {t('state.groupCount', { name, count })}
      </p>
      {hasRow && (
        <div className={styles.line}>
          <TextField
            label={t('state.members')}
            value={text}
            longest={LONGEST.text}
            fault={isMissing ? t('state.membersMissing') : undefined}
            inputRef={(element) => {
              input.current = element;
            }}
            onValue={setText}
          />
          <Button type="submit" disabledFocusable={isBusy} aria-label={t('state.saveOf', { name })}>
            {t('state.save')}
          </Button>
        </div>
      )}
      {isDrawn && !hasRow && <p className={headings.hint}>{t('state.noRow')}</p>}
    </form>
  );
}
