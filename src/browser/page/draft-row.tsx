import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular, DeleteRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { usePane } from '../../app';
import type { Draft } from '../drafts/draft';
import type { Translate } from '../text/text';
import { useDesk } from './desk-context';
import { useNow } from './use-now';
import { whenText } from './when';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  name: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export const draftName = ({ unit }: Draft, t: Translate): string => unit || t('drafts.noUnit');

/** A draft: what tells it from others, and what can be done with it. */
export function DraftRow({
  draft,
  isCurrent,
  onOpen,
  onCopy,
  onRemove,
}: {
  readonly draft: Draft;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}): ReactNode {
  const { t } = useDesk();
  const { locale } = usePane();
  const now = useNow();
  const styles = useStyles();
  const { title, total, answered, required, changed } = draft;
  const name = draftName(draft, t);
  const time = whenText(changed, now, locale);
  const facts = [
    t('drafts.progress', { answered, required }),
    ...(total === undefined ? [] : [t('drafts.total', { total })]),
    t('drafts.changed', { time }),
  ];
  return (
    <div className={styles.row}>
      <div className={styles.text}>
        <p className={styles.name} lang="zh-CN">
          {name}
          {isCurrent && <Badge appearance="tint">{t('drafts.current')}</Badge>}
        </p>
        <p className={styles.more} lang="zh-CN">
          {title}
        </p>
        <p className={styles.more}>{facts.join(' · ')}</p>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={isCurrent}
        aria-label={t('drafts.openOne', { name })}
        onClick={onOpen}
      >
        {t('drafts.open')}
      </Button>
      <Button
        appearance="subtle"
        icon={<CopyRegular />}
        aria-label={t('drafts.copyOne', { name })}
        title={t('drafts.copy')}
        onClick={onCopy}
      />
      <Button
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={t('drafts.removeOne', { name })}
        title={t('drafts.remove')}
        onClick={onRemove}
      />
    </div>
  );
}
