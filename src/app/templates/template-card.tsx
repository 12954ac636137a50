import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TemplateSummary } from '../../templates';
import { usePane } from '../frame/pane-context';
import { RowButton } from '../frame/row-button';

export const cardId = (template: string): string => `kaohe-template-${template}`;

const useStyles = makeStyles({
  text: { display: 'grid', gap: tokens.spacingVerticalS, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

export function TemplateCard({
  summary,
  isInUse,
  onChoose,
}: {
  readonly summary: TemplateSummary;
  readonly isInUse: boolean;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <RowButton
      isCard
      id={cardId(summary.id)}
      onClick={() => {
        onChoose(summary.id);
      }}
    >
      <span className={styles.text}>
        <span className={styles.title} lang="zh-CN">
          {summary.title}
        </span>
        <TemplateFacts summary={summary} isInUse={isInUse} />
      </span>
    </RowButton>
  );
}

const useFactStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  version: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

/** Its kind and version, and whether the workbook uses it. */
export function TemplateFacts({
  summary,
  isInUse,
}: {
  readonly summary: TemplateSummary;
  readonly isInUse: boolean;
}): ReactNode {
  const { t } = usePane();
  const styles = useFactStyles();
  const { kind, version } = summary;
  return (
    <span className={styles.facts}>
      <Badge appearance="tint" color={kind === 'scorecard' ? 'brand' : 'informative'}>
        {t(`templates.kind.${kind}`)}
      </Badge>
      {isInUse && (
        <Badge appearance="tint" color="success">
          {t('templates.inUse')}
        </Badge>
      )}
      <span className={styles.version}>{t('templates.version', { version })}</span>
    </span>
  );
}
