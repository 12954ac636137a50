import { z } from 'zod';
import { type Issue, issue, type Place } from '../issues';
import {
  type Clause,
  clausesOf,
  type Contact,
  CONTACT_FIELDS,
  type Entry,
  type EntryValue,
  type EvidenceItem,
  type Review,
  type Submission,
  type Template,
} from '../model';
import { definitionOf, type EntrySpec, TEXT_LIMIT } from '../rules';
import { describeEntry } from '../sheets';
import { Collector } from './collect';
import { indicatorFinder } from './read-lists';
import { readValue } from './value';

/** What to change in a submission: `null` clears; what is absent stays. Lists are replaced whole. */
export type Changes = {
  readonly unit?: string;
  readonly entries: Readonly<Record<string, Entry | null>>;
  readonly review: Readonly<Record<string, Review | null>>;
  readonly notes: Readonly<Record<string, string | null>>;
  readonly parameters: Readonly<Record<string, number | null>>;
  readonly evidence?: readonly EvidenceItem[];
  readonly contacts?: readonly Contact[];
};

const text = z.string().max(TEXT_LIMIT);
const evidenceSchema = z.array(
  z.strictObject({
    number: z.number().int().positive().optional(),
    indicator: z.string().optional(),
    title: text,
    documentNumber: text.optional(),
    date: text.optional(),
    issuer: text.optional(),
    file: text.optional(),
    note: text.optional(),
  }),
);
const contactSchema = z.array(
  z.strictObject({
    department: text.optional(),
    ...Object.fromEntries(CONTACT_FIELDS.map((field) => [field, text.optional()])),
  }),
);
const partsSchema = {
  evidence: evidenceSchema,
  contacts: contactSchema,
  review: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), text.nullable()),
  parameters: z.record(z.string(), z.number().nullable()),
  unit: z.string().trim().min(1).max(60),
} as const;
type PartName = keyof typeof partsSchema;

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
  const clauses = new Map(clausesOf(template).map(({ clause }) => [clause.id, clause]));
  const fields = asRecord(json);
  if (!fields) collector.add(issue('K013', { file }, { reason: '最外层应为对象' }));
  const parts: Partial<Record<PartName, unknown>> = {};
  const answers: [string, unknown][] = [];
  for (const [key, value] of Object.entries(fields ?? {})) {
    if (isPart(key)) parts[key] = value;
    else answers.push([key, value]);
  }
  const part = <N extends PartName>(name: N): z.output<(typeof partsSchema)[N]> | undefined => {
    if (parts[name] === undefined) return undefined;
    const parsed = partsSchema[name].safeParse(parts[name], { error: z.locales.zhCN().localeError });
    if (parsed.success) return parsed.data as z.output<(typeof partsSchema)[N]>;
    for (const fault of parsed.error.issues) {
      const path = [name, ...fault.path].join('.');
      collector.add(issue('K111', { file, path }, { found: path, expected: fault.message }));
    }
    return undefined;
  };

  const unknownClause = (id: string, path: string): Issue =>
    issue('K108', { file, path }, { found: id, template: template.id });
  const entries = answers.flatMap(([id, value]): [string, Entry | null][] => {
    const clause = clauses.get(id);
    if (clause) return [[id, parseEntry(value, clause, { file, id }, collector)]];
    collector.add(unknownClause(id, id));
    return [];
  });
  const review = Object.entries(part('review') ?? {}).flatMap(([id, value]): [string, Review | null][] => {
    const clause = clauses.get(id);
    if (clause) return [[id, parseReview(value, clause, { file, path: 'review', id }, collector)]];
    collector.add(unknownClause(id, 'review'));
    return [];
  });
  const notes = part('notes') ?? {};
  for (const id of Object.keys(notes)) if (!clauses.has(id)) collector.add(unknownClause(id, 'notes'));
  const parameters = part('parameters') ?? {};
  const knownParameters = template.parameters.map(({ id }) => id);
  for (const id of Object.keys(parameters)) {
    if (knownParameters.includes(id)) continue;
    const expected = knownParameters.join('、') || '无';
    collector.add(issue('K111', { file, path: 'parameters' }, { found: id, expected }));
  }
  const evidence = part('evidence')?.map((item, i) => withIndicator(item, i, template, file, collector));
  const contacts = part('contacts') as readonly Contact[] | undefined;
  const unit = part('unit');
  return {
    changes: {
      entries: Object.fromEntries(entries),
      review: Object.fromEntries(review),
      notes,
      parameters,
      ...(unit === undefined ? {} : { unit }),
      ...(evidence === undefined ? {} : { evidence }),
      ...(contacts === undefined ? {} : { contacts }),
    },
    issues: collector.issues,
  };
}

const isPart = (key: string): key is PartName => Object.hasOwn(partsSchema, key);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;

const isClear = (value: unknown): boolean => value === null || value === '';

function parseEntry(json: unknown, { rule }: Clause, at: Place, collector: Collector): Entry | null {
  const spec = definitionOf(rule).entry(rule);
  if (isClear(json)) return null;
  if (spec.fields.length === 1 && spec.fields[0]?.key === 'value') {
    const value = parseValue(json, spec, at, collector);
    return value === undefined ? null : { value };
  }
  const keys = spec.fields.map(({ key }) => key);
  const record = asRecord(json);
  if (!record) {
    const expected = `${keys.map((key) => `"${key}"`).join('、')} 各一个${describeEntry(spec)}`;
    collector.add(issue('K101', at, { found: JSON.stringify(json), expected }));
    return null;
  }
  const values = Object.entries(record).flatMap(([key, value]): [string, EntryValue][] => {
    if (!keys.includes(key)) {
      collector.add(issue('K111', at, { found: key, expected: keys.join('、') }));
      return [];
    }
    const parsed = isClear(value) ? undefined : parseValue(value, spec, at, collector);
    return parsed === undefined ? [] : [[key, parsed]];
  });
  return values.length === 0 ? null : Object.fromEntries(values);
}

/** Numbers are numbers and texts are texts here: what a person's typing is forgiven, a program is told. */
function parseValue(json: unknown, spec: EntrySpec, at: Place, collector: Collector): EntryValue | undefined {
  const isText = spec.type === 'text' || spec.type === 'date' || spec.type === 'choice' || spec.type === 'yesno';
  const isRightType =
    (spec.type === 'yesno' && typeof json === 'boolean') ||
    (isText && typeof json === 'string') ||
    (!isText && typeof json === 'number' && Number.isFinite(json));
  if (!isRightType) {
    collector.add(issue('K101', at, { found: JSON.stringify(json), expected: describeEntry(spec) }));
    return undefined;
  }
  const { value, issues } = readValue(json, spec, at);
  // A boolean for 是/否 is as good as the word.
  collector.add(...(typeof json === 'boolean' ? [] : issues));
  return value;
}

function parseReview(json: unknown, clause: Clause, at: Place, collector: Collector): Review | null {
  if (isClear(json)) return null;
  const record = asRecord(json);
  const isDetailed = record && ('entry' in record || 'reason' in record);
  if (!isDetailed) {
    const entry = parseEntry(json, clause, at, collector);
    return entry && { entry };
  }
  const entry = record.entry === undefined ? null : parseEntry(record.entry, clause, at, collector);
  const reason = z.string().max(TEXT_LIMIT).optional().safeParse(record.reason);
  if (!reason.success) {
    collector.add(issue('K101', at, { found: JSON.stringify(record.reason), expected: `文字，${TEXT_LIMIT}字以内` }));
  }
  for (const key of Object.keys(record)) {
    if (key !== 'entry' && key !== 'reason') {
      collector.add(issue('K111', at, { found: key, expected: 'entry、reason' }));
    }
  }
  return { ...(entry ? { entry } : {}), ...(reason.success && reason.data ? { reason: reason.data } : {}) };
}

type RawEvidence = z.output<typeof evidenceSchema>[number];

function withIndicator(
  { indicator: name, title, ...rest }: RawEvidence,
  index: number,
  template: Template,
  file: string,
  collector: Collector,
): EvidenceItem {
  const indicator = name === undefined ? undefined : indicatorFinder(template)(name);
  if (name !== undefined && !indicator) {
    collector.add(issue('K201', { file, path: `evidence[${index}].indicator` }, { found: name }));
  }
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined && value !== ''));
  return { ...(indicator ? { indicator: indicator.id } : {}), title, ...given };
}

/** The submission with the changes made. */
export function applyChanges(submission: Submission, changes: Changes): Submission {
  return {
    ...submission,
    ...(changes.unit === undefined ? {} : { unit: changes.unit }),
    entries: merge(submission.entries, changes.entries),
    review: merge(submission.review, changes.review),
    notes: merge(submission.notes, changes.notes),
    parameters: merge(submission.parameters, changes.parameters),
    evidence: changes.evidence ?? submission.evidence,
    contacts: changes.contacts ?? submission.contacts,
  };
}

function merge<T>(old: Readonly<Record<string, T>>, changes: Readonly<Record<string, T | null>>): Record<string, T> {
  const merged = { ...old };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') Reflect.deleteProperty(merged, key);
    else merged[key] = value;
  }
  return merged;
}
