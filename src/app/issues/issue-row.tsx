import { makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { describe, type Issue, type Severity } from '../../issues';
import { placeText } from './issue-text';
import { usePane } from '../frame/pane-context';
import { RowButton } from '../frame/row-button';
import type { CellPlace } from '../../sheets';

const useStyles = makeStyles({
  text: { flexGrow: 1, minWidth: 0, display: 'grid', gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  remedy: { color: tokens.colorNeutralForeground2 },
  plain: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground3 },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, note: InfoRegular } as const;

/** What was found, what to do and where; pressing it leads there, where there is a cell. */
export function IssueRow({
  issue,
  onJump,
}: {
  readonly issue: Issue;
  readonly onJump: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const { sheet, cell } = issue.at;
  if (sheet === undefined || cell === undefined) {
    return (
      <div className={styles.plain}>
        <Content issue={issue} />
      </div>
    );
  }
  return (
    <RowButton
      isCard
      onClick={() => {
        onJump({ sheet, cell });
      }}
    >
      <Content issue={issue} />
    </RowButton>
  );
}

function Content({ issue }: { readonly issue: Issue }): ReactNode {
  const { t, locale } = usePane();
  const styles = useStyles();
  const { severity } = issue;
  const { message, remedy } = describe(issue, locale);
  return (
    <>
      <SeverityIcon severity={severity} />
      <span className={styles.text}>
        <span className={styles.head}>
          <strong>{t(`issues.severity.${severity}`)}</strong>
          <span>{placeText(issue)}</span>
          <span className={styles.small}>{issue.code}</span>
        </span>
        <span>{message}</span>
        {remedy && <span className={styles.remedy}>{remedy}</span>}
      </span>
    </>
  );
}

function SeverityIcon({ severity }: { readonly severity: Severity }): ReactNode {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return (
    <span className={`${styles.icon} ${styles[severity]}`} aria-hidden>
      <Icon />
    </span>
  );
}
