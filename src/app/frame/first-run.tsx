import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useCallback, useState } from 'react';
import { usePane } from './pane-context';

const STORAGE_KEY = 'kaohe.first-run';

/** Storage may be switched off; then the card comes again, which does no harm. */
function readDismissed(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'dismissed';
  } catch {
    return false;
  }
}

export function useFirstRun(): { readonly isNew: boolean; readonly dismissFirstRun: () => void } {
  const [isNew, setNew] = useState(() => !readDismissed());
  const dismissFirstRun = useCallback(() => {
    setNew(false);
    try {
      localStorage.setItem(STORAGE_KEY, 'dismissed');
    } catch {
      // See above.
    }
  }, []);
  return { isNew, dismissFirstRun };
}

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorBrandBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  steps: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
});

/** What to do first; until it is dismissed. */
export function FirstRunCard({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-labelledby="kaohe-first-run">
      <h2 className={styles.title} id="kaohe-first-run">
        {t('first.title')}
      </h2>
      <FirstSteps />
      <Button appearance="primary" onClick={onDismiss}>
        {t('first.dismiss')}
      </Button>
    </section>
  );
}

export function FirstSteps(): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      <li>{t('first.choose')}</li>
      <li>{t('first.enter')}</li>
      <li>{t(`first.check.${edition}`)}</li>
    </ol>
  );
}
