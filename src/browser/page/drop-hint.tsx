import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUploadRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useDesk } from './desk-context';

const useStyles = makeStyles({
  hint: {
    position: 'fixed',
    inset: tokens.spacingHorizontalM,
    zIndex: 1000,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.94,
    // What is dropped here is dropped on the page.
    pointerEvents: 'none',
  },
  icon: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Says what becomes of the file that hovers above the page. */
export function DropHint(): ReactNode {
  const { t } = useDesk();
  const styles = useStyles();
  return (
    <div className={styles.hint}>
      <ArrowUploadRegular className={styles.icon} aria-hidden />
      <p className={styles.title}>{t('page.dropHere')}</p>
      <p className={styles.text}>{t('page.dropKept')}</p>
    </div>
  );
}
