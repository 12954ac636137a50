import { makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';
import { ShowMore, useFew } from '../score/show-more';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** What is to be said of one kind, under its heading; a long list is cut off until asked for. */
export function MergeGroup<Item extends { readonly key: string }>({
  title,
  hint,
  items,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly items: readonly Item[];
  readonly children: (item: Item) => ReactNode;
}): ReactNode {
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const few = useFew(items);
  return (
    <section aria-labelledby={heading}>
      <h4 className={headings.group} id={heading}>
        {title}
      </h4>
      {hint !== undefined && <p className={headings.hint}>{hint}</p>}
      <ul className={styles.list} lang="zh-CN">
        {few.shown.map((item, i) => (
          <li key={`${item.key} ${i}`}>{children(item)}</li>
        ))}
      </ul>
      <ShowMore {...few} count={items.length} />
    </section>
  );
}
