import { type Issue, issue } from '../issues';
import { type Contact, CONTACT_FIELDS, type ContactField, type Person, type Submission, type Template } from '../model';
import { fileNameOf } from './merge-given';
import { withoutSpaces } from './decisions';
import type { Returned } from './merge-report';
import { agreed, distinct, filled, isSame } from './returns-values';

export type MergedPeople = {
  readonly contacts: readonly Contact[];
  /** How many departments' contacts were filled in or changed. */
  readonly people: number;
  readonly issues: readonly Issue[];
};

/** The unit's contacts with whom the departments name; a person of another name is not mixed with the one who is there. */
export function mergePeople(template: Template, submission: Submission, returned: readonly Returned[]): MergedPeople {
  const unchanged: MergedPeople = { contacts: submission.contacts, people: 0, issues: [] };
  // The cover of a form names the unit's only contact.
  if (template.kind === 'form') return unchanged;
  return [...new Set(returned.map(({ department }) => department))].reduce((merged, department) => {
    const given = returned.filter((one) => one.department === department);
    return withPerson(merged, department, given, submission.decomposition?.returns[department]?.person ?? {});
  }, unchanged);
}

function withPerson(
  merged: MergedPeople,
  department: string,
  given: readonly Returned[],
  before: Person,
): MergedPeople {
  const { contacts } = merged;
  const valuesOf = (field: ContactField) =>
    distinct(given.flatMap(({ content }) => filled(content.person[field]?.trim()) ?? []));
  const contact = contactOf(contacts, department, agreed(valuesOf('name')), filled(before.name));
  const differs = (field: ContactField): boolean => {
    const values = valuesOf(field);
    const [value] = values;
    const stands = filled(contact?.[field]);
    if (value === undefined || values.length > 1) return values.length > 1;
    return stands !== undefined && !isSame(stands, value) && !isSame(stands, filled(before[field]));
  };
  const isAnother = differs('name');
  const differing: readonly ContactField[] = isAnother ? ['name'] : CONTACT_FIELDS.filter(differs);
  const taken = isAnother ? [] : CONTACT_FIELDS.filter((field) => !differing.includes(field));
  const person = Object.fromEntries(
    taken.flatMap((field) => {
      const [value] = valuesOf(field);
      return value === undefined || isSame(filled(contact?.[field]), value) ? [] : [[field, value]];
    }),
  );
  const issues = differing.map((field) => differingIssue(field, given, filled(contact?.[field])));
  return {
    contacts: Object.keys(person).length === 0 ? contacts : withContact(contacts, contact, { department, ...person }),
    people: merged.people + (Object.keys(person).length === 0 ? 0 : 1),
    issues: [...merged.issues, ...issues.flat()],
  };
}

/** The contact of that name, or else whoever was named before, or one without a name, or the first of the department. */
function contactOf(contacts: readonly Contact[], department: string, name: string | undefined, before?: string) {
  const own = contacts.filter((one) => withoutSpaces(one.department ?? '') === withoutSpaces(department));
  const called = (wanted: string | undefined) => own.find((one) => isSame(filled(one.name), wanted));
  return called(name ?? before) ?? called(before) ?? called(undefined) ?? own[0];
}

/** In the place of the contact that is there, which keeps its name of the department, or at the end. */
const withContact = (contacts: readonly Contact[], old: Contact | undefined, added: Contact): readonly Contact[] =>
  old ? contacts.map((one) => (one === old ? { ...one, ...added, ...departmentOf(old) } : one)) : [...contacts, added];

const departmentOf = ({ department }: Contact): Contact => (department === undefined ? {} : { department });

/** What each field is called on the sheets. */
const LABELS: Readonly<Record<ContactField, string>> = {
  name: '姓名',
  post: '职务',
  telephone: '电话',
  mobile: '手机',
  fax: '传真',
};

/** What a department's files say of a field, and what stands; each thing once. */
function differingIssue(field: ContactField, given: readonly Returned[], stands: string | undefined): readonly Issue[] {
  const said = given.flatMap(({ department, file, content }) => {
    const value = filled(content.person[field]?.trim());
    return value === undefined ? [] : [{ department, value, ...(file === undefined ? {} : { file }) }];
  });
  const distinctly = said.filter(({ value }, i) => i === said.findIndex((one) => isSame(one.value, value)));
  const [first] = distinctly;
  if (!first) return [];
  const values = distinctly.map((one) => {
    const file = fileNameOf(distinctly, one);
    return `${one.department}${file === undefined ? '' : `（${file}）`} ${one.value}`;
  });
  const ours = stands === undefined ? [] : [`本单位现填 ${stands}`];
  return [issue('K404', {}, { name: first.department, field: LABELS[field], values: [...values, ...ours].join('、') })];
}
