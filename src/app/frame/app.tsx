import { FluentProvider, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from './error-boundary';
import type { MountOptions } from './mount-options';
import { PaneContext } from './pane-context';
import { Shell } from './shell';
import { useTheme } from './theme';
import { useNotices } from './use-notices';

const useStyles = makeStyles({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
});

export function App({ createWorkspace, locale, dark, view }: MountOptions): ReactNode {
  const { theme, isDark } = useTheme(locale, dark);
  const { notices, dismiss, pane } = useNotices(locale);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={isDark ? styles.dark : styles.light}>
      <PaneContext value={pane}>
        <ErrorBoundary>
          <Shell createWorkspace={createWorkspace} notices={notices} onDismiss={dismiss} firstView={view} />
        </ErrorBoundary>
      </PaneContext>
    </FluentProvider>
  );
}
