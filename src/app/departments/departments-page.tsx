import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useMemo } from 'react';
import type { OpenWorkbook } from '../../entries';
import { useHeadings } from '../frame/headings';
import { usePane } from '../frame/pane-context';
import type { Engine } from '../frame/use-session';
import type { Session } from '../session';
import { AssignPart } from './assign-part';
import { CollectPart } from './collect-part';
import { GeneratePart } from './generate-part';
import { SendPart } from './send-part';
import { StatePart } from './state-part';

const useStyles = makeStyles({
  page: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

/** Shares the work out among departments, gives them their sheets, and takes in what comes back. */
export default function DepartmentsPage({
  engine,
  session,
  opened,
}: {
  readonly engine: Engine;
  readonly session: Session;
  readonly opened: OpenWorkbook;
}): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const view = useMemo(() => engine.departmentsView(opened), [engine, opened]);
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.departments')}</h2>
      <StatePart session={session} view={view} />
      <Divider />
      <AssignPart session={session} view={view} />
      <Divider />
      <GeneratePart session={session} view={view} />
      <Divider />
      <SendPart session={session} view={view} />
      <Divider />
      <CollectPart engine={engine} session={session} opened={opened} view={view} />
    </div>
  );
}
