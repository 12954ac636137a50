import { Divider, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { OpenWorkbook } from '../../entries';
import { indicatorLabel, indicatorsOf } from '../../model';
import { CONTACTS_SHEET, EVIDENCE_SHEET, hasContacts, hasEvidence } from '../../sheets';
import { ContactForm } from './contact-form';
import { EvidenceForm } from './evidence-form';
import { FewRows } from './few-rows';
import { FormLists } from './form-lists';
import { useHeadings } from '../frame/headings';
import { ListedItems } from './listed-items';
import { usePane } from '../frame/pane-context';
import { viewName } from '../frame/view-name';
import type { Session } from '../session';

const useStyles = makeStyles({
  page: { display: 'grid', gap: tokens.spacingVerticalL },
  part: { display: 'grid', gap: tokens.spacingVerticalM },
});

type Props = { readonly session: Session; readonly opened: OpenWorkbook };

/** The lists of the workbook: materials, contacts, and those that a form asks for; what a template lacks is not shown. */
export default function ListsPage(props: Props): ReactNode {
  const { t } = usePane();
  const styles = useStyles();
  const headings = useHeadings();
  const { template } = props.opened;
  const parts = [
    ...(hasEvidence(template) ? [Evidence] : []),
    ...(hasContacts(template) ? [Contacts] : []),
    ...(template.lists.length > 0 ? [FormLists] : []),
  ];
  return (
    <div className={styles.page}>
      <h2 className={headings.hidden}>{t(viewName('lists', template.kind))}</h2>
      {parts.length === 0 && <p className={headings.hint}>{t('lists.nothing')}</p>}
      {parts.map((Part, i) => (
        <Fragment key={i}>
          {i > 0 && <Divider />}
          <Part {...props} />
        </Fragment>
      ))}
    </div>
  );
}

/** 材料清单: what is in it, and a form to add to it. */
function Evidence({ session, opened }: Props): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  const { template, submission } = opened;
  const labels = new Map(indicatorsOf(template).map((indicator) => [indicator.id, indicatorLabel(indicator)]));
  return (
    <section className={styles.part} aria-label={t('lists.evidence')}>
      <ListedItems
        heading={t('lists.evidenceCount', { count: submission.evidence.length })}
        items={submission.evidence.map(({ title, indicator }) => ({
          title: title || t('lists.untitled'),
          of: indicator === undefined ? t('lists.unassigned') : (labels.get(indicator) ?? indicator),
        }))}
      />
      {edition === 'browser' && <FewRows session={session} opened={opened} sheet={EVIDENCE_SHEET} />}
      <EvidenceForm session={session} template={template} />
    </section>
  );
}

/** 联系人: who is in it, and a form to add to it. */
function Contacts({ session, opened }: Props): ReactNode {
  const { t, edition } = usePane();
  const styles = useStyles();
  const { template, submission } = opened;
  return (
    <section className={styles.part} aria-label={t('lists.contacts')}>
      <ListedItems
        heading={t('lists.contactsCount', { count: submission.contacts.length })}
        items={submission.contacts.map(({ name, department }) => ({
          title: name ?? t('lists.untitled'),
          of: department === '' ? t('lists.noDepartment') : (department ?? t('lists.ownContact')),
        }))}
      />
      {edition === 'browser' && <FewRows session={session} opened={opened} sheet={CONTACTS_SHEET} />}
      <ContactForm session={session} template={template} />
    </section>
  );
}
