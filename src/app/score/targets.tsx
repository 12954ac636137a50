import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { CellRef } from '../../formula';
import { FULFILLED } from '../../rules';
import { ClauseList } from './clause-list';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { rateText } from './rate-text';
import { ShowMore, useFew } from './show-more';
import type { TargetView } from './task-view';
import { ResultBadge } from './test-results';

const useStyles = makeStyles({
  side: { display: 'grid', justifyItems: 'end', gap: tokens.spacingVerticalXXS },
  rate: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

/** What is to be reached: whether it was and, where that can be computed, how much of it. */
export function Targets({
  targets,
  onJump,
}: {
  readonly targets: readonly TargetView[];
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const few = useFew(targets);
  if (targets.length === 0) return null;
  const reached = targets.filter(({ result }) => FULFILLED.includes(result)).length;
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('task.targets', { reached, count: targets.length })}
      </h3>
      <ClauseList
        clauses={few.shown}
        onJump={onJump}
        sideOf={({ result, rate }) => (
          <span className={styles.side}>
            <ResultBadge result={result} />
            {rate !== undefined && rate !== result && <span className={styles.rate}>{rateText(rate)}</span>}
          </span>
        )}
      />
      <ShowMore {...few} count={targets.length} />
    </section>
  );
}
