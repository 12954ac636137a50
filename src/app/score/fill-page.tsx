import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { lazy, type ReactNode, useState } from 'react';
import type { CellRef } from '../../formula';
import type { ContentProps } from './content';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { viewName } from '../frame/view-name';
import { ScorecardContent } from './scorecard-content';
import type { Session } from '../session';

const FormContent = lazy(() => import('./form-content'));
const TaskContent = lazy(() => import('./task-content'));

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalL },
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
});

/** What has come of the workbook so far, and what is still to be done: points, or progress where there are none. */
export function FillPage({
  engine,
  session,
  state,
}: Omit<ContentProps, 'onJump'> & { readonly session: Session }): ReactNode {
  const { t, run, report, edition } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const { template } = state.opened;
  const jump = (cell: CellRef): void => {
    void run(async () => {
      report(await session.jump(cell));
    });
  };
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t(viewName('fill', template.kind))}</h2>
      <div className={styles.top}>
        <p className={styles.template} lang="zh-CN">
          {template.title}
        </p>
        {edition === 'excel' && <RefreshButton className={styles.refresh} session={session} />}
      </div>
      <Content engine={engine} state={state} onJump={jump} />
    </div>
  );
}

function Content(props: ContentProps): ReactNode {
  switch (props.state.opened.template.kind) {
    case 'scorecard':
      return <ScorecardContent {...props} />;
    case 'form':
      return <FormContent {...props} />;
    case 'task-list':
      return <TaskContent {...props} />;
  }
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
