import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import { describe, type Severity } from '../../issues';
import { useHeadings } from '../frame/headings';
import { IssueFilter } from './issue-filter';
import { IssueRow } from './issue-row';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import type { SessionState } from '../session-state';
import { SheetFindings } from './sheet-findings';
import type { Engine } from '../frame/use-session';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalM },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
  explain: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  header: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
  notes: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', gap: tokens.spacingVerticalS },
  panel: { marginInline: 0 },
});

/** What was found when the workbook was read, and what its sheets say themselves; each finding leads to its cell. */
export default function IssuesPage({
  engine,
  session,
  state,
}: {
  readonly engine: Engine;
  readonly session: Session;
  readonly state: Extract<SessionState, { kind: 'open' }>;
}): ReactNode {
  const { t, locale, run, report } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const [severity, setSeverity] = useState<Severity>();
  const { opened, scorecard } = state;
  const { issues, template, submission } = opened;
  const shown = severity === undefined ? issues : issues.filter((one) => one.severity === severity);
  const notes = useMemo(() => engine.documentNotes(template), [engine, template]);
  const findings = useMemo(
    () => engine.findingViews(template, submission, scorecard),
    [engine, template, submission, scorecard],
  );

  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.issues')}</h2>
      {issues.length > 0 && <IssueFilter issues={issues} chosen={severity} onChoose={setSeverity} />}
      <p className={styles.explain} role="status">
        {issues.length === 0 ? t('issues.none') : t(shown.length > 0 ? 'issues.explain' : 'issues.noneOfKind')}
      </p>
      <ul className={styles.list}>
        {shown.map((issue, i) => (
          <li key={i}>
            <IssueRow
              issue={issue}
              onJump={(place) => {
                void run(async () => {
                  report(await session.jumpTo(place));
                });
              }}
            />
          </li>
        ))}
      </ul>
      <SheetFindings
        findings={findings}
        onJump={(cell) => {
          void run(async () => {
            report(await session.jump(cell));
          });
        }}
      />
      {notes.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="notes">
            <AccordionHeader as="h3" className={styles.header}>
              {t('issues.document', { count: notes.length })}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <p className={styles.explain}>{t('issues.documentExplain')}</p>
              <ul className={styles.notes}>
                {notes.map((note, i) => {
                  const { message, remedy } = describe(note, locale);
                  return (
                    <li key={i}>
                      {message} {remedy}
                    </li>
                  );
                })}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </div>
  );
}
