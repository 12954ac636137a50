import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import type { TestView } from './score-view';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  test: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1, minWidth: 0 },
  result: { flexShrink: 0 },
});

/** The results that are no plain number, by their colour. */
const COLOURS: Readonly<Record<string, 'success' | 'danger'>> = {
  达到: 'success',
  达标: 'success',
  完成: 'success',
  未达到: 'danger',
  未达标: 'danger',
  未完成: 'danger',
};

/** 达到, 未达标 …: what came of a test or a target; a dash while nothing is known. */
export function ResultBadge({ result }: { readonly result: string }): ReactNode {
  const styles = useStyles();
  if (result === '') return <span className={styles.result}>—</span>;
  return (
    <Badge className={styles.result} appearance="tint" color={COLOURS[result] ?? 'informative'} lang="zh-CN">
      {result}
    </Badge>
  );
}

/** What the points must reach, and whether they do. */
export function TestResults({ tests }: { readonly tests: readonly TestView[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  if (tests.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('fill.tests')}
      </h3>
      <ul className={styles.list}>
        {tests.map(({ id, title, result }) => (
          <li key={id} className={styles.test}>
            <span className={styles.title} lang="zh-CN">
              {title}
            </span>
            <ResultBadge result={result} />
          </li>
        ))}
      </ul>
    </section>
  );
}
