import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { Section } from '../../model';
import { amount } from './amount';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import type { SectionView } from './score-view';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  text: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  points: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
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

/** Points per section: in figures, and as bars for those who see them. */
export function SectionBars({
  sections,
  roles,
}: {
  readonly sections: readonly SectionView[];
  readonly roles: readonly Pick<Section, 'id' | 'role'>[];
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const deductions = new Set(roles.filter(({ role }) => role === 'deduction').map(({ id }) => id));
  return (
    <section aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('fill.sections')}
      </h3>
      <ul className={styles.list}>
        {sections.map(({ id, name, points, limit, share }) => (
          <li key={id}>
            <div className={styles.text}>
              <span className={styles.name} lang="zh-CN">
                {name}
              </span>
              <span className={styles.points}>
                {limit === undefined
                  ? t('fill.points', { points: amount(points) })
                  : t('fill.sectionPoints', { points: amount(points), limit: amount(limit) })}
              </span>
            </div>
            {limit !== undefined && (
              <div className={styles.track} aria-hidden>
                <div
                  className={mergeClasses(styles.bar, deductions.has(id) && styles.deduction)}
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
