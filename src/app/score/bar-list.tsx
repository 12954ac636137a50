import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  text: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  figures: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  track: {
    height: '8px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
    // Where colours are forced, backgrounds vanish; the bar is told from its track by the system's own colours.
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  bar: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  deduction: {
    backgroundColor: tokens.colorPaletteRedBackground3,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

export type Bar = {
  readonly id: string;
  readonly name: string;
  readonly figures: string;
  /** Between 0 and 1, how far the bar reaches; absent where there is nothing to reach. */
  readonly share?: number;
  readonly isDeduction?: boolean;
};

/** Named figures, and bars for those who see them. */
export function BarList({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactNode {
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {title}
      </h3>
      <ul className={styles.list}>
        {bars.map(({ id, name, figures, share, isDeduction }) => (
          <li key={id}>
            <div className={styles.text}>
              <span className={styles.name} lang="zh-CN">
                {name}
              </span>
              <span className={styles.figures}>{figures}</span>
            </div>
            {share !== undefined && (
              <div className={styles.track} aria-hidden>
                <div
                  className={mergeClasses(styles.bar, isDeduction && styles.deduction)}
                  style={{ width: `${share * 100}%` }}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
