import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { CellRef } from '../../formula';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { RowButton } from '../frame/row-button';
import { ShowMore, useFew } from '../score/show-more';
import type { FindingView } from './finding-view';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  plain: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the sheets themselves say: nothing that keeps them from being read, and yet to be put right. */
export function SheetFindings({
  findings,
  onJump,
}: {
  readonly findings: readonly FindingView[];
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const few = useFew(findings);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('issues.sheets', { count: findings.length })}
      </h3>
      <p className={headings.hint}>{t('issues.sheetsExplain')}</p>
      <ul className={styles.list}>
        {few.shown.map(({ text, cell }) => (
          <li key={text} lang="zh-CN">
            {cell ? (
              <RowButton
                isCard
                onClick={() => {
                  onJump(cell);
                }}
              >
                <span>{text}</span>
              </RowButton>
            ) : (
              <p className={styles.plain}>{text}</p>
            )}
          </li>
        ))}
      </ul>
      <ShowMore {...few} count={findings.length} />
    </section>
  );
}
