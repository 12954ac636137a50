import { type Issue, issue } from '../issues';
import { type Contact, CONTACT_FIELDS, type EvidenceItem, type Template } from '../model';
import { indicatorFinder } from './indicator-finder';
import type { GivenContact, GivenEvidence } from './parse-parts';
import { readField } from './telephone';

/** Materials, their indicators found by id, number, title, or what the list on the sheet shows. */
export function parseEvidence(
  items: readonly GivenEvidence[],
  template: Template,
  file: string,
): { readonly evidence: readonly EvidenceItem[]; readonly issues: readonly Issue[] } {
  const find = indicatorFinder(template);
  const issues: Issue[] = [];
  const evidence = items.map(({ indicator: name, title, ...rest }, i): EvidenceItem => {
    const indicator = name ? find(name) : undefined;
    if (name && !indicator) {
      issues.push(issue('K201', { file, path: `evidence[${i}].indicator` }, { found: name }));
    }
    return { ...(indicator ? { indicator: indicator.id } : {}), title, ...withoutEmpty(rest) };
  });
  return { evidence, issues };
}

/** People to call; their numbers are mended, and what looks like none is reported. */
export function parseContacts(
  items: readonly GivenContact[],
  file: string,
): { readonly contacts: readonly Contact[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const contacts = items.map((given, i): Contact => {
    const contact: Contact = withoutEmpty(given);
    const fields = CONTACT_FIELDS.flatMap((field) => {
      const text = contact[field];
      if (text === undefined) return [];
      const read = readField(field, text, { file, path: `contacts[${i}].${field}` });
      issues.push(...read.issues);
      return [[field, read.value] as const];
    });
    return { ...contact, ...Object.fromEntries(fields) };
  });
  return { contacts, issues };
}

const withoutEmpty = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined && item !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
