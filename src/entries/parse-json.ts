import { z } from 'zod';
import { type Issue, issue } from '../issues';
import {
  clausesOf,
  type Contact,
  CONTACT_FIELDS,
  type EvidenceItem,
  LONGEST,
  parameterEntry,
  type Template,
} from '../model';
import { hasContacts, hasEvidence, hasNotes, hasReview } from '../sheets';
import type { Changes } from './changes';
import { Collector } from './collect';
import { parseLists } from './parse-lists';
import { indicatorFinder } from './indicator-finder';
import { asRecord, parseEntry, parseReview } from './parse-entry';
import { checkValue } from './value';

const text = z.string().max(LONGEST.text);
const name = z.string().max(LONGEST.name);
const evidenceSchema = z.strictObject({
  number: z.number().int().positive().optional(),
  indicator: z.string().optional(),
  title: name,
  documentNumber: name.optional(),
  date: text.optional(),
  issuer: name.optional(),
  file: name.optional(),
  note: text.optional(),
});
const contactSchema = z.partialRecord(z.enum(['department', ...CONTACT_FIELDS]), z.string().max(LONGEST.contact));

/** The names that stand beside the ids of clauses. */
const PARTS = {
  unit: z.string().trim().min(1).max(LONGEST.unit),
  evidence: z.array(evidenceSchema),
  contacts: z.array(contactSchema),
  review: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), text.nullable()),
  parameters: z.record(z.string(), z.number().nullable()),
  lists: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number()])))),
};
type PartName = keyof typeof PARTS;
type Parts = { -readonly [N in PartName]?: z.output<(typeof PARTS)[N]> };

/**
 * Reads an entries file: `{"<clauseId>": value, "evidence": […], "contacts": […], "review": {…}}`. It comes from a
 * program, so it is taken strictly: every unknown id, wrong type and value out of range is reported, nothing is guessed.
 */
export function parseEntries(
  json: unknown,
  template: Template,
  file: string,
): { readonly changes: Changes; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const record = asRecord(json);
  if (!record) collector.add(issue('K013', { file }, { reason: '最外层应为对象' }));
  const { parts } = collector.take(parseParts(record ?? {}, file));
  const clauses = new Map(clausesOf(template).map(({ clause }) => [clause.id, clause]));

  /** Each value under the id of a clause, parsed; unknown ids are reported. */
  const byClause = <T>(values: Readonly<Record<string, unknown>>, path: string | undefined, parse: ParseClause<T>) =>
    Object.entries(values).flatMap(([id, value]): [string, T | null][] => {
      const clause = clauses.get(id);
      const at = { file, ...(path === undefined ? {} : { path }), id };
      if (clause) return [[id, collector.take(parse(value, clause, at)).value]];
      collector.add(issue('K108', { file, path: path ?? id }, { found: id, template: template.id }));
      return [];
    });
  const entries = Object.entries(record ?? {}).filter(([key]) => !isPart(key));
  const changes: Changes = {
    entries: Object.fromEntries(byClause(Object.fromEntries(entries), undefined, parseEntry)),
    review: Object.fromEntries(byClause(parts.review ?? {}, 'review', parseReview)),
    notes: Object.fromEntries(
      byClause(parts.notes ?? {}, 'notes', (value) => ({ value: value as string | null, issues: [] })),
    ),
    parameters: parts.parameters ?? {},
    ...(parts.unit === undefined ? {} : { unit: parts.unit }),
    ...(parts.evidence && { evidence: collector.take(parseEvidence(parts.evidence, template, file)).evidence }),
    ...(parts.lists && { lists: collector.take(parseLists(parts.lists, template, file)).lists }),
    ...(parts.contacts && { contacts: parts.contacts.map((contact): Contact => withoutEmpty(contact)) }),
  };
  collector.add(...checkParameters(changes, template, file), ...misplacedParts(parts, template, file));
  return { changes, issues: collector.issues };
}

/** Parts that workbooks of this kind have no place for. */
function misplacedParts(parts: Parts, template: Template, file: string): readonly Issue[] {
  const places: Readonly<Partial<Record<PartName, boolean>>> = {
    evidence: hasEvidence(template),
    contacts: hasContacts(template),
    review: hasReview(template),
    notes: hasNotes(template),
    lists: template.kind === 'form',
  };
  const possible = PART_NAMES.filter((name) => places[name] !== false).join('、');
  return PART_NAMES.filter((name) => parts[name] !== undefined && places[name] === false).map((found) =>
    issue('K111', { file, path: found }, { found, expected: `条目编号或 ${possible}` }),
  );
}

type ParseClause<T> = (
  json: unknown,
  clause: Parameters<typeof parseEntry>[1],
  at: Parameters<typeof parseEntry>[2],
) => { readonly value: T | null; readonly issues: readonly Issue[] };

const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

const isPart = (key: string): key is PartName => Object.hasOwn(PARTS, key);

/** Checks each part by its schema; one that is faulty does not keep the others from being checked. */
function parseParts(
  record: Readonly<Record<string, unknown>>,
  file: string,
): { readonly parts: Parts; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const parts: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(PARTS)) {
    if (record[name] === undefined) continue;
    const parsed = schema.safeParse(record[name], { error: z.locales.zhCN().localeError });
    if (parsed.success) parts[name] = parsed.data;
    for (const fault of parsed.error?.issues ?? []) {
      const path = [name, ...fault.path].join('.');
      issues.push(issue('K111', { file, path }, { found: path, expected: fault.message }));
    }
  }
  return { parts: parts, issues };
}

function checkParameters({ parameters }: Changes, template: Template, file: string): readonly Issue[] {
  const known = template.parameters.map(({ id }) => id);
  return Object.entries(parameters).flatMap(([id, value]) => {
    const parameter = template.parameters.find((one) => one.id === id);
    const at = { file, path: 'parameters', id };
    if (!parameter) return [issue('K111', at, { found: id, expected: known.join('、') || '无' })];
    return value === null ? [] : checkValue(value, parameterEntry(parameter), at);
  });
}

/** Materials, their indicators found by id, number, title, or what the list on the sheet shows. */
function parseEvidence(
  items: readonly z.output<typeof evidenceSchema>[],
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

const withoutEmpty = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined && item !== '')) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
