import { Badge, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Side } from '../../scoring';
import { amount } from './amount';
import { usePane } from '../frame/pane-context';
import type { ScoreView } from './score-view';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  total: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  label: { color: tokens.colorNeutralForeground2 },
  band: { alignSelf: 'center', marginInlineStart: 'auto' },
  progress: {
    // Fluent's own bar and track are hard to tell apart in some of the system's colours.
    '@media screen and (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The total, the grade, how far the next one is, and how much is filled in. */
export function TotalCard({ view, side }: { readonly view: ScoreView; readonly side: Side }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { total, band, answered, required, open } = view;
  const progress = t('fill.progress', { answered, required });
  return (
    <section className={styles.card} aria-label={t(side === 'self' ? 'fill.total' : 'fill.totalReviewed')}>
      <div className={styles.line}>
        <span className={styles.label}>{t(side === 'self' ? 'fill.total' : 'fill.totalReviewed')}</span>
        <span className={styles.total}>{amount(total)}</span>
        <span>{t('fill.unit')}</span>
        {band !== null && (
          <Badge className={styles.band} size="large" appearance="filled" color="brand" lang="zh-CN">
            {band}
          </Badge>
        )}
      </div>
      <Distance view={view} />
      <Field validationState="none" validationMessage={progress}>
        <ProgressBar
          className={styles.progress}
          value={required === 0 ? 1 : answered / required}
          thickness="large"
          aria-label={progress}
        />
      </Field>
      {open.length > 0 && <p className={styles.note}>{t('fill.provisional', { count: open.length })}</p>}
    </section>
  );
}

function Distance({ view: { band, next } }: { readonly view: ScoreView }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  if (band === null) return null;
  const text =
    next === undefined
      ? t('fill.best')
      : next.missing > 0
        ? t('fill.next', { band: next.label, missing: amount(next.missing) })
        : t('fill.nextAbove', { band: next.label });
  return <p className={styles.note}>{text}</p>;
}
