import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from './pane-context';
import type { SessionState } from '../session-state';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  name: {
    margin: 0,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
  unit: {
    margin: 0,
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** The name of the program and the unit that is assessed. */
export function Heading({ state }: { readonly state: SessionState }): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const unit = state.kind === 'open' ? state.opened.submission.unit : '';
  return (
    <div className={styles.header}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      {unit && (
        <p className={styles.unit} lang="zh-CN">
          {unit}
        </p>
      )}
    </div>
  );
}
