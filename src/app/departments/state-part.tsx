import { Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeadings } from '../frame/headings';
import { PageMessage } from '../frame/notice-bars';
import type { Session } from '../session';
import type { DepartmentsView } from './departments-view';
import { GroupMembers } from './group-members';
import { Part } from './part';
import { useWords } from './text';

const useStyles = makeStyles({
  text: { margin: 0 },
  bar: {
    // Fluent's own bar and track are hard to tell apart in some of the system's colours.
    '@media screen and (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas',
      outline: '1px solid CanvasText',
    },
  },
  groups: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
});

/** How far the work is shared out, and what is in the way. */
export function StatePart({ session, view }: { readonly session: Session; readonly view: DepartmentsView }): ReactNode {
  const t = useWords();
  const styles = useStyles();
  const headings = useHeadings();
  const { assigned, groups, departments, indicators } = view;
  const total = indicators.length;
  const progress = t('state.assigned', { assigned, total });
  return (
    <Part title={t('state.heading')}>
      <p className={styles.text}>{t('state.departments', { count: departments })}</p>
      <Field validationState="none" validationMessage={progress}>
        <ProgressBar
          className={styles.bar}
          value={total === 0 ? 1 : assigned / total}
          thickness="large"
          aria-label={progress}
        />
      </Field>
      {!view.isDrawn && <p className={headings.hint}>{t('state.notDrawn')}</p>}
      <div aria-live="polite">
        {view.isOutdated && (
          <PageMessage intent="warning" title={t('state.outdated')}>
            {t('state.outdatedRemedy')}
          </PageMessage>
        )}
      </div>
      {groups.length > 0 && (
        <>
          <h4 className={headings.group}>{t('state.groups')}</h4>
          <p className={headings.hint}>{t('state.groupsHint')}</p>
          <ul className={styles.groups}>
            {groups.map((group) => (
              <li key={group.name}>
                <GroupMembers session={session} group={group} isDrawn={view.isDrawn} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
