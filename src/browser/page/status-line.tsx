import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular } from '@fluentui/react-icons';
import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { usePane } from '../../app';
import { describe } from '../../issues';
import type { KeeperState } from '../drafts/shown-draft';
import { useDesk } from './desk-context';
import { useLasting } from './use-lasting';
import { useNow } from './use-now';
import { whenText } from './when';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    minHeight: '24px',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  part: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  later: { marginInlineStart: 'auto' },
});

/** A store that answers sooner is not worth a word. */
const WORTH_SAYING = 500;

/** Whether what is seen is kept as a draft, and what takes a while. */
export function StatusLine({ hasUpdate }: { readonly hasUpdate: boolean }): ReactNode {
  const { desk, t } = useDesk();
  const styles = useStyles();
  const state = useSyncExternalStore(desk.keeper.subscribe, desk.keeper.snapshot);
  const isSlow = useLasting(state.kind === 'keeping', WORTH_SAYING);
  const [settled, setSettled] = useState(state);
  if (state.kind !== 'keeping' && state !== settled) setSettled(state);
  return (
    <footer className={styles.line} aria-label={t('status.label')}>
      <p className={styles.part} role="status">
        {isSlow ? (
          <>
            <Spinner size="extra-tiny" />
            {t('status.keeping')}
          </>
        ) : (
          <Settled state={settled} />
        )}
      </p>
      {hasUpdate && <p className={styles.later}>{t('status.update')}</p>}
    </footer>
  );
}

function Settled({ state }: { readonly state: KeeperState }): ReactNode {
  const { t } = useDesk();
  const { locale } = usePane();
  const styles = useStyles();
  const now = useNow();
  const timeOf = (at: number): string => whenText(at, now, locale);
  switch (state.kind) {
    case 'empty':
    case 'keeping':
      return t('status.empty');
    case 'kept':
      return (
        <>
          <CheckmarkCircleRegular className={styles.good} aria-hidden />
          {t('status.kept', { time: timeOf(state.at) })}
        </>
      );
    case 'unkept':
      return (
        <>
          <ErrorCircleRegular className={styles.bad} aria-hidden />
          {state.savedAt === undefined
            ? describe(state.reason, locale).message
            : t('status.unkeptSaved', { time: timeOf(state.savedAt) })}
        </>
      );
  }
}
