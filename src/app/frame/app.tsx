import { FluentProvider, makeStyles } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { translate } from '../text/text';
import { ErrorBoundary } from './error-boundary';
import type { MountOptions } from './mount-options';
import { NoticesContext } from './notices-context';
import { type Pane, PaneContext } from './pane-context';
import { Shell } from './shell';
import { useTheme } from './theme';
import { useNotices } from './use-notices';
import { useViews } from './use-views';

const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

/** No class: what is shown above the page, such as dialogs, takes over the classes, and would cover the page. */
const WHOLE = { height: '100%' } as const;

const alone = (pane: ReactNode): ReactNode => pane;

export function App({ edition, createWorkspace, locale, dark, view, surround = alone }: MountOptions): ReactNode {
  const { theme, isDark } = useTheme(locale, dark);
  const styles = useStyles();
  const { board, succeed, report, run } = useNotices();
  const views = useViews(view);
  const { showWorkbook } = views;
  // For style sheets that are no part of Fluent: those of the sheet beside the pane.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
  }, [isDark]);
  const pane = useMemo(
    (): Pane => ({ edition, locale, t: translate(locale), succeed, report, run, showWorkbook }),
    [edition, locale, succeed, report, run, showWorkbook],
  );
  return (
    <FluentProvider theme={theme} className={isDark ? styles.dark : styles.light} style={WHOLE}>
      <PaneContext value={pane}>
        <NoticesContext value={board}>
          <ErrorBoundary>
            {/* What fails in the pane leaves in place what surrounds it. */}
            {surround(
              <ErrorBoundary>
                <Shell createWorkspace={createWorkspace} views={views} />
              </ErrorBoundary>,
            )}
          </ErrorBoundary>
        </NoticesContext>
      </PaneContext>
    </FluentProvider>
  );
}
