import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { OpenWorkbook } from '../../entries';
import { hasErrors } from '../../issues';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import type { ListName } from '../session-state';
import { freeRows } from './free-rows';

/** From so many free rows down, more are offered. */
const FEW: Readonly<Record<ListName, number>> = { evidence: 5, contacts: 2 };

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

/** Offers free rows where a list has few left; for the browser edition, where nobody can put them in by hand. */
export function FewRows({
  session,
  opened,
  list,
}: {
  readonly session: Session;
  readonly opened: OpenWorkbook;
  readonly list: ListName;
}): ReactNode {
  const { t, run, report, succeed } = usePane();
  const styles = useStyles();
  const [count, setCount] = useState(String(USUAL));
  const [isBusy, setBusy] = useState(false);
  const left = useMemo(() => freeRows(opened, list), [opened, list]);
  if (left > FEW[list] && !isBusy) return null;

  const add = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const issues = await run(() => session.addRows(list, rowCount(count)));
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
        aria-label={t('lists.rowCount')}
        onChange={(_, { value }) => {
          setCount(value);
        }}
      />
      <Button appearance="subtle" disabledFocusable={isBusy} onClick={() => void add()}>
        {t('lists.addRows')}
      </Button>
    </div>
  );
}
