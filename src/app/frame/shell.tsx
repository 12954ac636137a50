import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { FirstRunCard, useFirstRun } from './first-run';
import { Header } from './header';
import type { MountOptions } from './mount-options';
import { NoticeBars } from './notice-bars';
import type { Notice } from './notices';
import { PageContent } from './page-content';
import { panelId, tabId, ViewTabs } from './view-tabs';
import { usePane } from './pane-context';
import type { SessionState } from '../session';
import { useSession } from './use-session';
import { type View, VIEWS } from './views';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    // Where the pane is very low, or enlarged, all of it scrolls.
    '@media (max-height: 380px)': { height: 'auto', minHeight: '100vh' },
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollbarWidth: 'thin' },
  page: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    ':focus-visible': { outline: 'none' },
  },
});

/** The frame of the pane: what the workbook is, the tabs, the messages and the page. */
export function Shell({
  createWorkspace,
  notices,
  onDismiss,
  firstView,
}: {
  readonly createWorkspace: MountOptions['createWorkspace'];
  readonly notices: readonly Notice[];
  readonly onDismiss: (id: number) => void;
  readonly firstView: View | undefined;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const { start, state, retry } = useSession(createWorkspace);
  const [chosen, setChosen] = useState(firstView);
  const view = chosen ?? fittingView(start.kind === 'failed', state);
  const { isNew, dismissFirstRun } = useFirstRun();
  // A page that was opened stays, so that nothing typed into it is lost.
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set());

  const open = useCallback(
    (next: View) => {
      setOpened((before) => new Set(view === undefined ? [...before, next] : [...before, view, next]));
      setChosen(next);
    },
    [view],
  );
  const openAndFocus = useCallback(
    (next: View) => {
      open(next);
      focusPage(next);
    },
    [open],
  );
  /** A button that goes away with what it does leaves the focus to the page. */
  const thenPage =
    <Args extends readonly unknown[]>(action: (...args: Args) => void) =>
    (...args: Args): void => {
      action(...args);
      if (view !== undefined) focusPage(view);
    };

  return (
    <div className={styles.shell}>
      <header>
        <Header state={state} />
        <ViewTabs view={view} state={state} onSelect={open} />
      </header>
      <NoticeBars notices={notices} onDismiss={thenPage(onDismiss)} />
      <main className={styles.main}>
        {isNew && (view === 'templates' || view === 'fill') && <FirstRunCard onDismiss={thenPage(dismissFirstRun)} />}
        {view === undefined && <Spinner className={styles.page} size="small" label={t('app.opening')} />}
        {VIEWS.filter((one) => one === view || opened.has(one)).map((one) => (
          <div
            key={one}
            id={panelId(one)}
            role="tabpanel"
            aria-labelledby={tabId(one)}
            tabIndex={-1}
            hidden={one !== view}
            className={styles.page}
          >
            <PageContent view={one} start={start} state={state} onRetry={thenPage(retry)} onOpen={openAndFocus} />
          </div>
        ))}
      </main>
    </div>
  );
}

/** The page may only now come into being. */
function focusPage(view: View): void {
  requestAnimationFrame(() => document.getElementById(panelId(view))?.focus());
}

/** The page for a workbook as it is; none while that is not known. */
function fittingView(hasFailed: boolean, { kind }: SessionState): View | undefined {
  switch (kind) {
    case 'opening':
      return hasFailed ? 'templates' : undefined;
    case 'blank':
      return 'templates';
    case 'open':
    case 'refused':
      return 'fill';
  }
}
