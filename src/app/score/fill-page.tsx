import { Button, makeStyles, tokens, ToggleButton } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { CellRef } from '../../formula';
import { useHeadings } from '../frame/headings';
import { LostPoints } from './lost-points';
import { OpenClauses } from './open-clauses';
import { usePane } from '../frame/pane-context';
import { SectionBars } from './section-bars';
import type { Session } from '../session';
import type { SessionState } from '../session-state';
import { TotalCard } from './total-card';
import type { Engine } from '../frame/use-session';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalL },
  total: { display: 'grid', gap: tokens.spacingVerticalS },
  top: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS },
  template: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  refresh: { flexShrink: 0, minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

const SIDES = ['self', 'reviewed'] as const;

/** The live score, and what is still to be done for it. */
export function ScorePage({
  engine,
  session,
  state,
}: {
  readonly engine: Engine;
  readonly session: Session;
  readonly state: Extract<SessionState, { kind: 'open' }>;
}): ReactNode {
  const { t, run, report, edition } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const [chosenSide, setSide] = useState<(typeof SIDES)[number]>('self');
  const { opened, scorecard } = state;
  const hasReview = Object.keys(opened.submission.review).length > 0;
  const side = hasReview ? chosenSide : 'self';
  const view = useMemo(
    () => engine.scoreView(opened.template, scorecard, side),
    [engine, opened.template, scorecard, side],
  );
  const jump = (cell: CellRef): void => {
    void run(async () => {
      report(await session.jump(cell));
    });
  };

  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.fill')}</h2>
      <div className={styles.total}>
        <div className={styles.top}>
          <p className={styles.template} lang="zh-CN">
            {opened.template.title}
          </p>
          {edition === 'excel' && <RefreshButton className={styles.refresh} session={session} />}
        </div>
        {hasReview && <SideSwitch side={side} onSide={setSide} />}
        <TotalCard view={view} side={side} />
      </div>
      <SectionBars sections={view.sections} roles={opened.template.sections} />
      <LostPoints lost={view.lost} template={opened.template} onJump={jump} />
      <OpenClauses open={view.open} template={opened.template} sections={view.sections} onJump={jump} />
    </div>
  );
}

function SideSwitch({
  side,
  onSide,
}: {
  readonly side: (typeof SIDES)[number];
  readonly onSide: (side: (typeof SIDES)[number]) => void;
}): ReactNode {
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

/** Excel does not always tell of a pick from a list. */
function RefreshButton({ session, className }: { readonly session: Session; readonly className: string }): ReactNode {
  const { t, run, succeed } = usePane();
  const [isBusy, setBusy] = useState(false);
  const refresh = async (): Promise<void> => {
    setBusy(true);
    await run(async () => {
      await session.refresh();
      const state = session.snapshot();
      if (state.kind === 'open' && !state.trouble) succeed(t('app.refreshed'));
    });
    setBusy(false);
  };
  return (
    <Button
      className={className}
      appearance="subtle"
      icon={<ArrowClockwiseRegular />}
      disabledFocusable={isBusy}
      onClick={() => void refresh()}
    >
      {t('app.refresh')}
    </Button>
  );
}
