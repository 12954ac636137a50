import { makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { ContentProps } from './content';
import { LostPoints } from './lost-points';
import { OpenClauses } from './open-clauses';
import { usePane } from '../frame/pane-context';
import { PointsBars } from './points-bars';
import { TestResults } from './test-results';
import { TotalCard } from './total-card';

const useStyles = makeStyles({
  total: { display: 'grid', gap: tokens.spacingVerticalS },
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const SIDES = ['self', 'reviewed'] as const;
type Side = (typeof SIDES)[number];

/** The live score, and what is still to be done for it. */
export function ScorecardContent({ engine, state, onJump }: ContentProps): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const [chosenSide, setSide] = useState<Side>('self');
  const { opened, scorecard } = state;
  const { template } = opened;
  const hasReview = Object.keys(opened.submission.review).length > 0;
  const side = hasReview ? chosenSide : 'self';
  const view = useMemo(() => engine.scoreView(template, scorecard, side), [engine, template, scorecard, side]);
  return (
    <>
      <div className={styles.total}>
        {hasReview && <SideSwitch side={side} onSide={setSide} />}
        <TotalCard view={view} side={side} onJump={onJump} />
      </div>
      <TestResults tests={view.tests} />
      {view.parts.length > 0 && <PointsBars title={t('fill.parts')} points={view.parts} sections={[]} />}
      <PointsBars title={t('fill.sections')} points={view.sections} sections={template.sections} />
      <LostPoints lost={view.lost} template={template} onJump={onJump} />
      <OpenClauses open={view.open} template={template} sections={view.sections} onJump={onJump} />
    </>
  );
}

function SideSwitch({ side, onSide }: { readonly side: Side; readonly onSide: (side: Side) => void }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const label = useId();
  return (
    <div className={styles.sides} role="group" aria-labelledby={label}>
      <span id={label}>{t('fill.side')}</span>
      {SIDES.map((one) => (
        <ToggleButton
          key={one}
          appearance={one === side ? 'primary' : 'secondary'}
          checked={one === side}
          onClick={() => {
            onSide(one);
          }}
        >
          {t(`fill.${one}`)}
        </ToggleButton>
      ))}
    </div>
  );
}
