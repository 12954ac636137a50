import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';

const useStyles = makeStyles({
  caption: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalXS },
  of: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The others are in the sheet. */
const LATEST = 3;

/** How many items a list has, and the latest of them. */
export function ListedItems({
  heading,
  items,
}: {
  readonly heading: string;
  readonly items: readonly { readonly title: string; readonly of: string }[];
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  return (
    <div>
      <h3 className={headings.section} aria-live="polite">
        {heading}
      </h3>
      {items.length > 0 && (
        <>
          <p className={styles.caption}>{t('lists.latest')}</p>
          <ul className={styles.list} lang="zh-CN">
            {items.slice(-LATEST).map(({ title, of }, i) => (
              <li key={i}>
                {title}
                <span className={styles.of}>{of}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
