import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FirstRunCard, useFirstRun } from './first-run';
import { Heading } from './heading';
import type { MountOptions } from './mount-options';
import { Notices } from './notice-bars';
import { PageContent } from './page-content';
import { panelId, tabId, ViewTabs } from './view-tabs';
import { usePane } from './pane-context';
import { useSession } from './use-session';
import { fittingView, type Views } from './use-views';
import { type View, VIEWS } from './views';

const useStyles = makeStyles({
  shell: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
    // Where the pane is very low, or enlarged, all of it scrolls.
    '@media (max-height: 380px)': { height: 'auto', minHeight: '100%' },
  },
  main: { flexGrow: 1, minHeight: 0, overflowY: 'auto', scrollbarWidth: 'thin' },
  page: {
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    ':focus-visible': { outline: 'none' },
  },
});

/** Marks the pane among what surrounds it. */
const PANE = 'data-kaohe-pane';

/** The frame of the pane: what the workbook is, the tabs, the messages and the page. */
export function Shell({
  createWorkspace,
  views,
}: {
  readonly createWorkspace: MountOptions['createWorkspace'];
  readonly views: Views;
}): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  const { start, state, retry } = useSession(createWorkspace, edition);
  const { chosen, kept, workbook } = views;
  const view = chosen ?? fittingView(start.kind === 'failed', state);
  const { isNew, dismissFirstRun } = useFirstRun();
  // Beside a sheet, the sheet is what the page is about.
  const [Header, Main] = edition === 'excel' ? (['header', 'main'] as const) : (['div', 'div'] as const);

  const open = (next: View): void => {
    views.open(next, view);
  };
  const openAndFocus = (next: View): void => {
    open(next);
    focusPage(next);
  };
  /** A button that goes away with what it does leaves the focus to the page. */
  const thenPage =
    <Args extends readonly unknown[]>(action: (...args: Args) => void) =>
    (...args: Args): void => {
      action(...args);
      if (view !== undefined) focusPage(view);
    };

  return (
    <div {...{ [PANE]: '' }} className={styles.shell}>
      <Header>
        <Heading state={state} />
        <ViewTabs view={view} state={state} onSelect={open} />
      </Header>
      <Notices onDismissed={thenPage(() => undefined)} />
      <Main className={styles.main}>
        {isNew && (view === 'templates' || view === 'fill') && <FirstRunCard onDismiss={thenPage(dismissFirstRun)} />}
        {view === undefined && <Spinner className={styles.page} size="small" label={t('app.opening')} />}
        {VIEWS.filter((one) => one === view || kept.has(one)).map((one) => (
          <div
            key={`${workbook} ${one}`}
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
      </Main>
    </div>
  );
}

/** The page may only now come into being. Where the keyboard has been led out of the pane, to the sheet, it stays there. */
function focusPage(view: View): void {
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    const panel = document.getElementById(panelId(view));
    const isElsewhere = activeElement !== body && !panel?.closest(`[${PANE}]`)?.contains(activeElement);
    if (!isElsewhere) panel?.focus();
  });
}
