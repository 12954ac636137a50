import { Button, Spinner } from '@fluentui/react-components';
import { lazy, type ReactNode, Suspense } from 'react';
import { ErrorBoundary } from './error-boundary';
import type { Issue } from '../../issues';
import { IssueText } from '../issues/issue-text';
import { PageMessage } from './notice-bars';
import { usePane } from './pane-context';
import { FillPage } from '../score/fill-page';
import type { Session } from '../session';
import type { SessionState } from '../session-state';
import { TemplatesPage } from '../templates/templates-page';
import type { Engine, useSession } from './use-session';
import type { View } from './views';

const DepartmentsPage = lazy(() => import('../departments/departments-page'));
const IssuesPage = lazy(() => import('../issues/issues-page'));
const ListsPage = lazy(() => import('../lists/lists-page'));
const HelpPage = lazy(() => import('../help/help-page'));

type Props = {
  readonly view: View;
  readonly start: ReturnType<typeof useSession>['start'];
  readonly state: SessionState;
  readonly onRetry: () => void;
  readonly onOpen: (view: View) => void;
};

/** One page of the pane, or what stands in its place while it cannot be shown. */
export function PageContent(props: Props): ReactNode {
  const { t } = usePane();
  return (
    <ErrorBoundary>
      <Suspense fallback={<Spinner size="small" label={t('app.loading')} />}>
        {props.view === 'help' ? <HelpPage /> : <WorkbookPage {...props} view={props.view} />}
      </Suspense>
    </ErrorBoundary>
  );
}

/** The pages that need the engine, and all but the templates a workbook too. */
function WorkbookPage({
  view,
  start,
  state,
  onRetry,
  onOpen,
}: Props & { readonly view: Exclude<View, 'help'> }): ReactNode {
  const { t, run, edition } = usePane();
  if (start.kind === 'failed') {
    const retry = (
      <Button size="medium" onClick={onRetry}>
        {t('app.retry')}
      </Button>
    );
    return (
      <PageMessage intent="error" title={t('app.startFailed', { reason: start.reason })} actions={retry}>
        {t(`app.startFailedRemedy.${edition}`)}
      </PageMessage>
    );
  }
  if (start.kind === 'starting' || state.kind === 'opening') return <Spinner size="small" label={t('app.opening')} />;
  const { engine, session } = start;
  if (view === 'templates') return <TemplatesPage engine={engine} session={session} state={state} onOpen={onOpen} />;
  if (state.kind === 'refused') {
    const retry = () => void run(() => session.refresh());
    return <Refused title={t('app.refused')} issues={state.issues} onRetry={retry} />;
  }
  if (state.kind === 'blank') return <Blank onOpen={onOpen} />;
  return (
    <>
      {state.trouble && (
        <Refused title={t('app.outdated')} issues={state.trouble} onRetry={() => void run(() => session.refresh())} />
      )}
      <OpenPage view={view} engine={engine} session={session} state={state} />
    </>
  );
}

function OpenPage({
  view,
  engine,
  session,
  state,
}: {
  readonly view: Exclude<View, 'help' | 'templates'>;
  readonly engine: Engine;
  readonly session: Session;
  readonly state: Extract<SessionState, { kind: 'open' }>;
}): ReactNode {
  switch (view) {
    case 'fill':
      return <FillPage engine={engine} session={session} state={state} />;
    case 'departments':
      // What is half decided belongs to a template.
      return <DepartmentsPage key={state.opened.template.id} engine={engine} session={session} opened={state.opened} />;
    case 'issues':
      return <IssuesPage engine={engine} session={session} state={state} />;
    case 'lists':
      // What is picked in the forms belongs to a template.
      return <ListsPage key={state.opened.template.id} session={session} opened={state.opened} />;
  }
}

function Refused({
  title,
  issues,
  onRetry,
}: {
  readonly title: string;
  readonly issues: readonly Issue[];
  readonly onRetry: () => void;
}): ReactNode {
  const { t } = usePane();
  return (
    <PageMessage
      intent="error"
      title={title}
      actions={
        <Button size="medium" onClick={onRetry}>
          {t('app.retry')}
        </Button>
      }
    >
      {issues.map((issue, i) => (
        <div key={i}>
          <IssueText issue={issue} />
        </div>
      ))}
    </PageMessage>
  );
}

function Blank({ onOpen }: { readonly onOpen: (view: View) => void }): ReactNode {
  const { t, edition } = usePane();
  const choose = (
    <Button
      appearance="primary"
      size="medium"
      onClick={() => {
        onOpen('templates');
      }}
    >
      {t('app.toTemplates')}
    </Button>
  );
  return (
    <PageMessage intent="info" title={t(`app.blank.${edition}`)} actions={choose}>
      {t(`app.blankRemedy.${edition}`)}
    </PageMessage>
  );
}
