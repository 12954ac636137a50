import { createFocusOutlineStyle, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import { TemplateCard } from './template-card';
import type { DocumentGroup } from './template-search';

const useStyles = makeStyles({
  source: { margin: `0 0 ${tokens.spacingVerticalS}`, fontSize: tokens.fontSizeBase200 },
  secondary: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  toggle: {
    display: 'flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    color: 'inherit',
    backgroundColor: tokens.colorTransparentBackground,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1Hover },
    ...createFocusOutlineStyle(),
  },
  sign: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
});

/** The templates of one official document; those of a long list are folded away until they are asked for. */
export function DocumentTemplates({
  group: { source, templates },
  fold,
  inUse,
  onFold,
  onChoose,
}: {
  readonly group: DocumentGroup;
  /** Whether the list can be folded away, and is. */
  readonly fold: 'none' | 'folded' | 'unfolded';
  readonly inUse: string | undefined;
  readonly onFold: (isFolded: boolean) => void;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const list = useId();
  const isFolded = fold === 'folded';
  const facts = [source.number, source.issuer ?? source.date].filter((fact) => fact !== undefined);
  return (
    <section>
      <h3 className={headings.section} lang="zh-CN">
        {fold === 'none' ? (
          source.document
        ) : (
          <button
            type="button"
            className={styles.toggle}
            aria-expanded={!isFolded}
            {...(isFolded ? {} : { 'aria-controls': list })}
            onClick={() => {
              onFold(!isFolded);
            }}
          >
            <span className={styles.sign} aria-hidden>
              {isFolded ? <ChevronRightRegular /> : <ChevronDownRegular />}
            </span>
            {source.document}
          </button>
        )}
      </h3>
      <p className={styles.source}>
        <span className={styles.secondary} lang="zh-CN">
          {facts.join(' · ')}
        </span>
        {fold !== 'none' && (
          <span className={styles.secondary}>
            {facts.length > 0 && ' · '}
            {t('templates.inGroup', { count: templates.length })}
          </span>
        )}
      </p>
      {!isFolded && (
        <ul className={styles.list} id={list}>
          {templates.map((summary) => (
            <li key={summary.id}>
              <TemplateCard summary={summary} isInUse={summary.id === inUse} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
