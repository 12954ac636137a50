import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type ReactNode, useContext } from 'react';
import type { Issue, Severity } from '../../issues';
import { IssueText } from '../issues/issue-text';
import { worstOf } from './notices';
import { NoticesContext } from './notices-context';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  region: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    // A long list of faults must not push the page out of the pane.
    maxHeight: '45vh',
    overflowY: 'auto',
    flexShrink: 0,
    ':not(:empty)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  bar: { alignItems: 'start', paddingBlock: tokens.spacingVerticalXS },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: tokens.spacingVerticalXS },
});

const INTENTS = { error: 'error', warning: 'warning', note: 'info' } as const satisfies Record<Severity, string>;

/** Most issues of one message; the others are found under 问题. */
const MOST_LINES = 4;

/** What was done, and what is in the way. The pane shows it on top; where the pane is hidden, the page may show it elsewhere. */
export function Notices({ onDismissed }: { readonly onDismissed?: () => void }): ReactNode {
  const { t } = usePane();
  const { notices, dismiss } = useContext(NoticesContext);
  const styles = useStyles();
  return (
    <section className={styles.region} aria-label={t('app.notices')} aria-live="polite" aria-relevant="additions">
      {notices.map((notice) => (
        <MessageBar
          key={notice.id}
          className={styles.bar}
          layout="multiline"
          intent={notice.kind === 'done' ? 'success' : INTENTS[worstOf(notice.issues)]}
        >
          <MessageBarBody className={styles.body}>
            {notice.kind === 'done' ? notice.text : <Lines issues={notice.issues} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="medium"
                icon={<DismissRegular />}
                aria-label={t('app.dismiss')}
                onClick={() => {
                  dismiss(notice.id);
                  onDismissed?.();
                }}
              />
            }
          />
        </MessageBar>
      ))}
    </section>
  );
}

function Lines({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const more = issues.length - MOST_LINES;
  return (
    <ul className={styles.list}>
      {issues.slice(0, MOST_LINES).map((one, i) => (
        <li key={i}>
          <IssueText issue={one} />
        </li>
      ))}
      {more > 0 && <li>{t('app.moreIssues', { count: more })}</li>}
    </ul>
  );
}

/** A message that stands in the place of a page, with the button that helps. */
export function PageMessage({
  intent,
  title,
  children,
  actions,
}: {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar className={styles.bar} layout="multiline" intent={intent}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
