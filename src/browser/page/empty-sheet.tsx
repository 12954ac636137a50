import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  empty: {
    maxWidth: '420px',
    margin: 'auto',
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  steps: { paddingInlineStart: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What stands in the place of the sheet while there is none. */
export function EmptySheet({
  isPaneShown,
  onOpen,
  onPane,
  onDrafts,
}: {
  readonly isPaneShown: boolean;
  readonly onOpen: () => void;
  readonly onPane: (isShown: boolean) => void;
  readonly onDrafts: () => void;
}): ReactNode {
  const { t } = useDesk();
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{t('empty.title')}</h2>
      <ul className={styles.steps}>
        <li>{t('empty.template')}</li>
        <li>{t('empty.file')}</li>
      </ul>
      <div className={styles.actions}>
        {!isPaneShown && (
          <Button
            appearance="primary"
            onClick={() => {
              onPane(true);
            }}
          >
            {t('empty.showPane')}
          </Button>
        )}
        <Button onClick={onOpen}>{t('empty.open')}</Button>
        <Button onClick={onDrafts}>{t('empty.drafts')}</Button>
      </div>
    </div>
  );
}
