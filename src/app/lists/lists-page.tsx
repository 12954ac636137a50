import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OpenWorkbook } from '../../entries';
import { indicatorLabel, indicatorsOf } from '../../model';
import { ContactForm } from './contact-form';
import { EvidenceForm } from './evidence-form';
import { FewRows } from './few-rows';
import { useHeadings } from '../frame/headings';
import { ListedItems } from './listed-items';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalL },
  part: { display: 'grid', gap: tokens.spacingVerticalM },
});

/** The lists of materials and of contacts: what is in them, and a form to add to each. */
export default function ListsPage({
  session,
  opened,
}: {
  readonly session: Session;
  readonly opened: OpenWorkbook;
}): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const { template, submission } = opened;
  const labels = new Map(indicatorsOf(template).map((indicator) => [indicator.id, indicatorLabel(indicator)]));
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t('tab.lists')}</h2>
      <section className={styles.part} aria-label={t('lists.evidence')}>
        <ListedItems
          heading={t('lists.evidenceCount', { count: submission.evidence.length })}
          items={submission.evidence.map(({ title, indicator }) => ({
            title: title || t('lists.untitled'),
            of: indicator === undefined ? t('lists.unassigned') : (labels.get(indicator) ?? indicator),
          }))}
        />
        {edition === 'browser' && <FewRows session={session} opened={opened} list="evidence" />}
        <EvidenceForm session={session} template={template} />
      </section>
      <Divider />
      <section className={styles.part} aria-label={t('lists.contacts')}>
        <ListedItems
          heading={t('lists.contactsCount', { count: submission.contacts.length })}
          items={submission.contacts.map(({ name, department }) => ({
            title: name ?? t('lists.untitled'),
            of: department === '' ? t('lists.noDepartment') : (department ?? t('lists.ownContact')),
          }))}
        />
        {edition === 'browser' && <FewRows session={session} opened={opened} list="contacts" />}
        <ContactForm session={session} template={template} />
      </section>
    </div>
  );
}
