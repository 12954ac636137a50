import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useMemo } from 'react';
import type { OpenWorkbook } from '../../entries';
import type { CellRef } from '../../formula';
import { AddRows } from './add-rows';
import { freeRows } from './free-rows';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { RowButton } from '../frame/row-button';
import { type ListView, listViews } from '../score/list-view';
import type { Session } from '../session';

const useStyles = makeStyles({
  part: { display: 'grid', gap: tokens.spacingVerticalS },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  title: { display: 'grid', flexGrow: 1, minWidth: 0 },
  facts: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  badge: { flexShrink: 0 },
});

/** The lists that a form asks for: how long each is, what the form states, and the way to its sheet. */
export function FormLists({
  session,
  opened,
}: {
  readonly session: Session;
  readonly opened: OpenWorkbook;
}): ReactNode {
  const { t, run, report, edition } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const heading = useId();
  const lists = useMemo(() => listViews(opened.template, opened.submission), [opened]);
  const jump = (cell: CellRef): void => {
    void run(async () => {
      report(await session.jump(cell));
    });
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h3 className={headings.section} id={heading}>
        {t('lists.formLists')}
      </h3>
      <p className={headings.hint}>{t('lists.formListsHint')}</p>
      <ul className={styles.list}>
        {lists.map((list) => (
          <li key={list.id}>
            <RowButton
              isCard
              onClick={() => {
                jump(list.cell);
              }}
            >
              <span className={styles.title}>
                <span lang="zh-CN">{list.title}</span>
                <Facts list={list} />
              </span>
              <Agreement list={list} />
            </RowButton>
            {edition === 'browser' && (
              <AddRows
                session={session}
                sheet={list.cell.sheet}
                left={freeRows(opened, list.cell.sheet)}
                name={list.title}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How many rows, and what they are compared with. */
function Facts({ list: { rows, found, stated, inWords } }: { readonly list: ListView }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const facts = [
    t('lists.rows', { count: rows }),
    ...(found === undefined || found === rows ? [] : [t('lists.sum', { found })]),
    inWords ? t('lists.inWords') : stated === undefined ? t('lists.notStated') : t('lists.stated', { stated }),
  ];
  return <span className={styles.facts}>{facts.join(' · ')}</span>;
}

function Agreement({ list: { found, stated, differs } }: { readonly list: ListView }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  if (found === undefined || stated === undefined) return null;
  return (
    <Badge className={styles.badge} appearance="tint" color={differs ? 'danger' : 'success'}>
      {t(differs ? 'lists.differs' : 'lists.agrees')}
    </Badge>
  );
}
