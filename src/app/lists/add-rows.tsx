import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { hasErrors } from '../../issues';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';

const USUAL = 20;
const MOST = 500;

/** What somebody typed as a number of rows; whatever it is, some rows are added. */
export function rowCount(text: string): number {
  const count = Math.round(Number(text));
  return Number.isFinite(count) && count > 0 ? Math.min(count, MOST) : USUAL;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
  left: { flexGrow: 1 },
  count: { width: '72px' },
});

/** Says how many free rows a list has, and adds more of them. */
export function AddRows({
  session,
  sheet,
  left,
  isOffered = true,
  name,
}: {
  readonly session: Session;
  /** The id of the list's sheet. */
  readonly sheet: string;
  readonly left: number;
  readonly isOffered?: boolean;
  /** Of one list among several. */
  readonly name?: string;
}): ReactNode {
  const { t, run, report, succeed } = usePane();
  const styles = useStyles();
  const [count, setCount] = useState(String(USUAL));
  const [isBusy, setBusy] = useState(false);
  if (!isOffered && !isBusy) return null;

  const add = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const issues = await run(() => session.addRows(sheet, rowCount(count)));
    setBusy(false);
    if (!issues) return;
    if (!hasErrors(issues)) succeed(t('lists.rowsAdded'));
    report(issues);
  };
  return (
    <div className={styles.line}>
      <span className={styles.left}>{t('lists.rowsLeft', { count: left })}</span>
      <Input
        className={styles.count}
        type="number"
        min={1}
        max={MOST}
        value={count}
        aria-label={name === undefined ? t('lists.rowCount') : t('lists.rowCountOf', { list: name })}
        onChange={(_, { value }) => {
          setCount(value);
        }}
      />
      <Button
        appearance="subtle"
        disabledFocusable={isBusy}
        {...(name === undefined ? {} : { 'aria-label': t('lists.addRowsTo', { list: name }) })}
        onClick={() => void add()}
      >
        {t('lists.addRows')}
      </Button>
    </div>
  );
}
