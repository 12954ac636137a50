import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellRef } from '../../formula';
import type { Side } from '../../scoring';
import { amount } from './amount';
import { useCard } from './card';
import { usePane } from '../frame/pane-context';
import { ProgressLine } from './progress-line';
import type { ScoreView } from './score-view';

const useStyles = makeStyles({
  result: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  band: { alignSelf: 'center', marginInlineStart: 'auto' },
  weights: { justifySelf: 'start' },
});

/** The total, the grade, how far the next one is, and how much is filled in. */
export function TotalCard({
  view,
  side,
  onJump,
}: {
  readonly view: ScoreView;
  readonly side: Side;
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const card = useCard();
  const styles = useStyles();
  const { total, band, answered, required, open } = view;
  const label = t(side === 'self' ? 'fill.total' : 'fill.totalReviewed');
  return (
    <section className={card.card} aria-label={label}>
      <div className={card.line}>
        <span className={card.label}>{label}</span>
        {total === null ? (
          <span className={styles.result} lang="zh-CN">
            {view.result}
          </span>
        ) : (
          <>
            <span className={card.figure}>{amount(total)}</span>
            <span>{t('fill.unit')}</span>
          </>
        )}
        {band !== null && (
          <Badge className={styles.band} size="large" appearance="filled" color="brand" lang="zh-CN">
            {band}
          </Badge>
        )}
      </div>
      {total === null && <Weights weights={view.weights} onJump={onJump} />}
      <Distance view={view} />
      <ProgressLine answered={answered} required={required} />
      {open.length > 0 && <p className={card.note}>{t('fill.provisional', { count: open.length })}</p>}
    </section>
  );
}

/** Leads to where the weights are set, without which there is no total. */
function Weights({
  weights,
  onJump,
}: {
  readonly weights: CellRef | undefined;
  readonly onJump: (cell: CellRef) => void;
}): ReactNode {
  const { t } = usePane();
  const card = useCard();
  const styles = useStyles();
  if (!weights) return null;
  return (
    <>
      <p className={card.note}>{t('fill.weightsHint')}</p>
      <Button
        className={styles.weights}
        onClick={() => {
          onJump(weights);
        }}
      >
        {t('fill.weights')}
      </Button>
    </>
  );
}

function Distance({ view: { band, next } }: { readonly view: ScoreView }): ReactNode {
  const { t } = usePane();
  const card = useCard();
  if (band === null) return null;
  const text =
    next === undefined
      ? t('fill.best')
      : next.missing > 0
        ? t('fill.next', { band: next.label, missing: amount(next.missing) })
        : t('fill.nextAbove', { band: next.label });
  return <p className={card.note}>{text}</p>;
}
