import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Issue, Severity } from '../../issues';
import { usePane } from '../frame/pane-context';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

/** Shows one kind of issues only, or all: warnings must not drown errors. */
export function IssueFilter({
  issues,
  chosen,
  onChoose,
}: {
  readonly issues: readonly Issue[];
  /** All kinds, where none is chosen. */
  readonly chosen: Severity | undefined;
  readonly onChoose: (severity: Severity | undefined) => void;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const countOf = (severity: Severity): number => issues.filter((one) => one.severity === severity).length;
  return (
    <div className={styles.row} role="group" aria-label={t('issues.filter')}>
      <ToggleButton
        className={styles.button}
        appearance={chosen === undefined ? 'primary' : 'secondary'}
        checked={chosen === undefined}
        onClick={() => {
          onChoose(undefined);
        }}
      >
        {t('issues.all', { count: issues.length })}
      </ToggleButton>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          appearance={severity === chosen ? 'primary' : 'secondary'}
          checked={severity === chosen}
          onClick={() => {
            onChoose(severity);
          }}
        >
          {t(`issues.${severity}`, { count: countOf(severity) })}
        </ToggleButton>
      ))}
    </div>
  );
}
