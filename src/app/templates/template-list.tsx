import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import type { TemplateSummary } from '../../templates';
import { DocumentTemplates } from './document-group';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { cardId } from './template-card';
import { findTemplates, groupByDocument, isLong } from './template-search';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM },
  search: { width: '100%', maxWidth: '100%' },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** The documents whose long lists were unfolded, or folded away again, by the user. */
export type Folds = ReadonlyMap<string, boolean>;

export function TemplateList({
  summaries,
  inUse,
  focusedId,
  query,
  folds,
  onQuery,
  onFold,
  onChoose,
}: {
  readonly summaries: readonly TemplateSummary[];
  readonly inUse: string | undefined;
  /** The card that the user comes back to. */
  readonly focusedId: string | undefined;
  readonly query: string;
  readonly folds: Folds;
  readonly onQuery: (query: string) => void;
  readonly onFold: (document: string, isFolded: boolean) => void;
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
      {groupByDocument(found).map((group) => {
        const name = group.source.document;
        // What was searched for is shown.
        const canFold = query.trim() === '' && isLong(group);
        const isFolded = folds.get(name) ?? !group.templates.some(({ id }) => id === inUse);
        return (
          <DocumentTemplates
            key={name}
            group={group}
            fold={canFold ? (isFolded ? 'folded' : 'unfolded') : 'none'}
            inUse={inUse}
            onFold={(folded) => {
              onFold(name, folded);
            }}
            onChoose={onChoose}
          />
        );
      })}
    </div>
  );
}
