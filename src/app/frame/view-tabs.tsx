import { CounterBadge, makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { KeyboardEvent, ReactNode } from 'react';
import { usePane } from './pane-context';
import type { SessionState } from '../session-state';
import { viewName } from './view-name';
import { type View, VIEWS } from './views';

export const panelId = (view: View): string => `kaohe-${view}`;
export const tabId = (view: View): string => `kaohe-${view}-tab`;

/**
 * The library that moves the focus between Fluent's tabs does so with hidden elements that take the focus, which
 * assistive technology is not to meet. It is told by this attribute; six tabs do without it.
 */
const WITHOUT_TABSTER = { 'data-tabster': undefined };

const useStyles = makeStyles({
  tabs: {
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: '36px',
    paddingInline: tokens.spacingHorizontalSNudge,
    '@media (max-width: 310px)': { paddingInline: tokens.spacingHorizontalXXS },
  },
  /** English words are longer. */
  long: { '@media (max-width: 350px)': { paddingInline: tokens.spacingHorizontalXXS } },
  label: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  last: { marginInlineStart: 'auto' },
});

/** The pages of the pane, on one line even in the narrowest pane. */
export function ViewTabs({
  view,
  state,
  onSelect,
}: {
  /** None while it is not known which page fits. */
  readonly view: View | undefined;
  readonly state: SessionState;
  readonly onSelect: (view: View) => void;
}): ReactNode {
  const { t, locale } = usePane();
  const styles = useStyles();
  const kind = state.kind === 'open' ? state.opened.template.kind : undefined;
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(view, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <TabList
      {...WITHOUT_TABSTER}
      className={styles.tabs}
      size="small"
      onKeyDown={onKeyDown}
      aria-label={t('app.tabs')}
      selectedValue={view ?? null}
      onTabSelect={(_, { value }) => {
        const next = VIEWS.find((one) => one === value);
        if (next) onSelect(next);
      }}
    >
      {VIEWS.map((one) =>
        one === 'help' ? (
          <Tab
            key={one}
            {...namesOf(one, view)}
            value={one}
            className={styles.last}
            icon={<QuestionCircleRegular />}
            aria-label={t('tab.help')}
            title={t('tab.help')}
          />
        ) : (
          <Tab
            key={one}
            {...namesOf(one, view)}
            value={one}
            className={mergeClasses(styles.tab, locale === 'en' && styles.long)}
          >
            <span className={styles.label}>
              {t(viewName(one, kind))}
              {one === 'issues' && <IssueCount state={state} />}
            </span>
          </Tab>
        ),
      )}
    </TabList>
  );
}

/** Only the selected tab is reached with the Tab key; from there the arrow keys lead on. */
const namesOf = (one: View, selected: View | undefined) => ({
  id: tabId(one),
  tabIndex: one === (selected ?? VIEWS[0]) ? 0 : -1,
  ...(one === selected ? { 'aria-controls': panelId(one) } : {}),
});

/** The tab that a key leads to. */
function neighbour(view: View | undefined, key: string): View | undefined {
  const at = view === undefined ? 0 : VIEWS.indexOf(view);
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % VIEWS.length];
    case 'ArrowLeft':
      return VIEWS.at(at - 1);
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}

/** What has to be done: notes are not counted. */
function IssueCount({ state }: { readonly state: SessionState }): ReactNode {
  const { t } = usePane();
  const issues = state.kind === 'open' ? state.opened.issues.filter(({ severity }) => severity !== 'note') : [];
  if (issues.length === 0) return null;
  const isBlocked = issues.some(({ severity }) => severity === 'error');
  return (
    <CounterBadge
      count={issues.length}
      size="small"
      color={isBlocked ? 'danger' : 'informative'}
      aria-label={t('tab.issueCount', { count: issues.length })}
      role="img"
    />
  );
}
