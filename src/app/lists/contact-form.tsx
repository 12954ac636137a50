import { type ReactNode, useRef, useState } from 'react';
import { isCallable, isTelephone, mendTelephone } from '../../entries';
import { type Contact, CONTACT_FIELDS, type ContactField, LONGEST, type Template } from '../../model';
import { EntryForm } from './entry-form';
import { usePane } from '../frame/pane-context';
import type { Session } from '../session';
import { TextField } from './text-field';
import { useWork } from '../frame/use-work';

type Field = ContactField | 'department';
type Draft = Readonly<Partial<Record<Field, string>>>;

const EMPTY: Draft = {};

/** Adds a person to 联系人信息表: the unit's own contact, or one of a department. */
export function ContactForm({
  session,
  template,
}: {
  readonly session: Session;
  readonly template: Template;
}): ReactNode {
  const { t, locale } = usePane();
  const [draft, setDraft] = useState(EMPTY);
  const [isChecked, setChecked] = useState(false);
  const inputs = useRef(new Map<Field, HTMLInputElement | null>());
  const { isBusy, work } = useWork();
  // In Chinese the document's own words, where it has a sheet for contacts.
  const ofDocument = template.contactSheet?.fields ?? CONTACT_FIELDS.map((id) => ({ id, label: t(`lists.${id}`) }));
  const fields: readonly { readonly id: Field; readonly label: string }[] = [
    { id: 'department', label: t('lists.department') },
    ...ofDocument.map(({ id, label }) => ({ id, label: locale === 'zh' ? label : t(`lists.${id}`) })),
  ];
  const faultOf = (id: Field): string | undefined => {
    if (id === 'name') return draft.name?.trim() ? undefined : t('lists.nameMissing');
    if (id === 'department' || !isTelephone(id) || isCallable(id, mendTelephone(draft[id] ?? ''))) return undefined;
    return t(id === 'mobile' ? 'lists.mobileWrong' : 'lists.telephoneWrong');
  };

  const submit = async (): Promise<void> => {
    setChecked(true);
    const wrong = fields.find(({ id }) => faultOf(id) !== undefined);
    if (wrong) {
      inputs.current.get(wrong.id)?.focus();
      return;
    }
    const contact = contactOf(draft);
    const isAdded = await work(
      () => session.addContact(contact),
      () => t('lists.contactAdded', { name: contact.name ?? '' }),
    );
    if (!isAdded) return;
    setDraft(EMPTY);
    setChecked(false);
    inputs.current.get('department')?.focus();
  };

  return (
    <EntryForm
      title={t('lists.addContact')}
      submitText={t('lists.submitContact')}
      isBusy={isBusy}
      onSubmit={() => void submit()}
    >
      {fields.map(({ id, label }) => (
        <TextField
          key={id}
          label={label}
          value={draft[id] ?? ''}
          longest={LONGEST.contact}
          isRequired={id === 'name'}
          isTelephone={id !== 'department' && isTelephone(id)}
          hint={id === 'department' ? t('lists.departmentHint') : undefined}
          fault={isChecked ? faultOf(id) : undefined}
          inputRef={(input) => void inputs.current.set(id, input)}
          onValue={(value) => {
            setDraft((before) => ({ ...before, [id]: value }));
          }}
        />
      ))}
    </EntryForm>
  );
}

const contactOf = (draft: Draft): Contact =>
  Object.fromEntries(
    (Object.entries(draft) as readonly [Field, string][])
      .map(
        ([field, text]) =>
          [field, field !== 'department' && isTelephone(field) ? mendTelephone(text) : text.trim()] as const,
      )
      .filter(([, text]) => text !== ''),
  );
