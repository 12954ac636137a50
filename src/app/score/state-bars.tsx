import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../frame/pane-context';
import type { TaskCounts } from '../../scoring';

type State = keyof TaskCounts['states'];

const useStyles = makeStyles({
  counts: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: 'tabular-nums',
  },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sign: {
    width: '10px',
    height: '10px',
    borderRadius: tokens.borderRadiusSmall,
    // Where colours are forced, the words say it all.
    '@media (forced-colors: active)': { display: 'none' },
  },
  track: {
    display: 'flex',
    gap: '1px',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    '@media (forced-colors: active)': { display: 'none' },
  },
});

const useColours = makeStyles({
  未启动: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  推进中: { backgroundColor: tokens.colorBrandBackground },
  已完成: { backgroundColor: tokens.colorPaletteGreenBackground3 },
  滞后: { backgroundColor: tokens.colorPaletteRedBackground3 },
  未填: { backgroundColor: tokens.colorNeutralBackground6 },
});

const TEXTS = {
  未启动: 'task.notStarted',
  推进中: 'task.underWay',
  已完成: 'task.done',
  滞后: 'task.late',
  未填: 'task.unknown',
} as const satisfies Record<State, string>;

/** Completed first: what is done is what the bar is looked at for. */
const ORDER: readonly State[] = ['已完成', '推进中', '滞后', '未启动', '未填'];

/** How many tasks there are in each state: in words, and as a bar for those who see it. */
export function StateBar({
  counts: { tasks, states },
  isSmall = false,
}: {
  readonly counts: TaskCounts;
  /** Only states that occur are named. */
  readonly isSmall?: boolean;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const colours = useColours();
  const found = ORDER.filter((state) => states[state] > 0);
  const named = isSmall ? found : ORDER;
  return (
    <>
      <div className={styles.track} aria-hidden>
        {found.map((state) => (
          <div key={state} className={colours[state]} style={{ width: `${(100 * states[state]) / tasks}%` }} />
        ))}
      </div>
      <ul className={mergeClasses(styles.counts, isSmall && styles.small)}>
        {named.map((state) => (
          <li key={state} className={styles.count}>
            <span className={mergeClasses(styles.sign, colours[state])} aria-hidden />
            {t(TEXTS[state], { count: states[state] })}
          </li>
        ))}
      </ul>
    </>
  );
}
