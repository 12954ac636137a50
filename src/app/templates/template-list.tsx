import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { TemplateSummary } from '../../templates';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { TemplateCard, cardId } from './template-card';
import { findTemplates, groupByDocument } from './template-search';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM },
  search: { width: '100%', maxWidth: '100%' },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  source: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  secondary: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
});

export function TemplateList({
  summaries,
  inUse,
  focusedId,
  query,
  onQuery,
  onChoose,
}: {
  readonly summaries: readonly TemplateSummary[];
  readonly inUse: string | undefined;
  /** The card that the user comes back to. */
  readonly focusedId: string | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const found = findTemplates(summaries, query);
  useEffect(() => {
    if (focusedId !== undefined) document.getElementById(cardId(focusedId))?.focus();
  }, [focusedId]);
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.templates')}</h2>
      <SearchBox
        className={styles.search}
        value={query}
        aria-label={t('templates.search')}
        placeholder={t('templates.searchHint')}
        dismiss={query ? { 'aria-label': t('templates.clear') } : null}
        onChange={(_, { value }) => {
          onQuery(value);
        }}
      />
      <p className={styles.count} role="status">
        {found.length > 0 ? t('templates.count', { count: found.length }) : t('templates.none', { query })}
      </p>
      {groupByDocument(found).map(({ source, templates }) => (
        <section key={source.document}>
          <h3 className={headings.section} lang="zh-CN">
            {source.document}
          </h3>
          <p className={styles.source} lang="zh-CN">
            {source.number !== undefined && <>{source.number} · </>}
            <span className={styles.secondary}>{source.issuer}</span>
          </p>
          <ul className={styles.list}>
            {templates.map((summary) => (
              <li key={summary.id}>
                <TemplateCard summary={summary} isInUse={summary.id === inUse} onChoose={onChoose} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
