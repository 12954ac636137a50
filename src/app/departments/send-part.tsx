import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { ShowMore, useFew } from '../score/show-more';
import type { Session } from '../session';
import type { DepartmentsView } from './departments-view';
import { Part } from './part';
import { useWords } from './text';
import { useWork } from '../frame/use-work';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  all: { justifySelf: 'start' },
  one: { flexShrink: 0, minWidth: 'auto' },
});

/** Gives the user workbooks for departments, to be sent to them. */
export function SendPart({ session, view }: { readonly session: Session; readonly view: DepartmentsView }): ReactNode {
  const t = useWords();
  const { edition } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const { isBusy, work } = useWork();
  const few = useFew(view.recipients);
  const names = view.recipients.map(({ name }) => name);
  const send = (departments: readonly string[]): void => {
    void work(
      () => session.departments.handOver(departments),
      () => t('send.done', { count: departments.length }),
    );
  };
  const lack = !view.isDrawn ? t('send.needsTable') : names.length === 0 ? t('send.nobody') : undefined;
  return (
    <Part title={t('send.heading')}>
      <p className={headings.hint}>{t(`send.hint.${edition}`)}</p>
      {lack !== undefined ? (
        <p className={headings.hint}>{lack}</p>
      ) : (
        <>
          <Button
            className={styles.all}
            disabledFocusable={isBusy}
            onClick={() => {
              send(names);
            }}
          >
            {t('send.all', { count: names.length })}
          </Button>
          <div>
            <ul className={styles.list}>
              {few.shown.map(({ name }) => (
                <li key={name} className={styles.row}>
                  <span className={styles.name} lang="zh-CN">
                    {name}
                  </span>
                  <Button
                    className={styles.one}
                    size="small"
                    disabledFocusable={isBusy}
                    aria-label={t('send.oneOf', { name })}
                    onClick={() => {
                      send([name]);
                    }}
                  >
                    {t('send.one')}
                  </Button>
                </li>
              ))}
            </ul>
            <ShowMore {...few} count={names.length} />
          </div>
        </>
      )}
    </Part>
  );
}
