import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { PageMessage } from './notice-bars';
import { reasonOf } from './notices';
import { PaneContext } from './pane-context';

type Props = { readonly children: ReactNode };
type State = { readonly reason?: string };

/** Shows what went wrong in the place of the part that failed: never a blank pane. */
export class ErrorBoundary extends Component<Props, State> {
  static override readonly contextType = PaneContext;
  declare context: React.ContextType<typeof PaneContext>;
  override state: State = {};

  static getDerivedStateFromError(thrown: unknown): State {
    return { reason: reasonOf(thrown) };
  }

  override render(): ReactNode {
    const { reason } = this.state;
    if (reason === undefined) return this.props.children;
    const { t, edition } = this.context;
    return (
      <PageMessage
        intent="error"
        title={t('app.crashed', { reason })}
        actions={
          <Button
            size="medium"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('app.reload')}
          </Button>
        }
      >
        {t(`app.crashedRemedy.${edition}`)}
      </PageMessage>
    );
  }
}
