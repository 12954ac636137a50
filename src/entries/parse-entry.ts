import { type Issue, issue, type Place } from '../issues';
import type { Clause, EntryValue } from '../model';
import { definitionOf, type EntryFormat, formatOf, TEXT_LIMIT } from '../rules';
import { describeEntry } from '../sheets';
import type { EntryChange, ReviewChange } from './changes';
import { Collector } from './collect';
import { unknownName } from './unknown-name';
import { readValue } from './value';

type Parsed<T> = { readonly value: T | null; readonly issues: readonly Issue[] };

const CLEARED = { value: null, issues: [] };

/** What clears an entry. */
const isClear = (json: unknown): boolean => json === null || json === '';

export const asRecord = (json: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, unknown>>)
    : undefined;

/** An entry from a program: a value, or one for each field of an entry that has several. */
export function parseEntry(json: unknown, { rule }: Clause, at: Place): Parsed<EntryChange> {
  if (isClear(json)) return CLEARED;
  const spec = definitionOf(rule).entry(rule);
  if (spec.fields.length === 1 && spec.fields[0]?.key === 'value') {
    const { value, issues } = parseValue(json, spec, at);
    return { value: value === null ? null : { value }, issues };
  }
  const { fields } = spec;
  const keys = fields.map(({ key }) => key);
  const record = asRecord(json);
  if (!record) {
    const parts = fields.map((field) => `"${field.key}": ${describeEntry(formatOf(spec, field))}`);
    return { value: null, issues: [issue('K101', at, { found: excerpt(json), expected: `{${parts.join(', ')}}` })] };
  }
  const collector = new Collector();
  const values = Object.entries(record).flatMap(([key, item]): [string, EntryValue | null][] => {
    const field = fields.find((one) => one.key === key);
    if (!field) {
      collector.add(unknownName(key, keys, at));
      return [];
    }
    if (isClear(item)) return [[key, null]];
    const { value } = collector.take(parseValue(item, formatOf(spec, field), at));
    return value === null ? [] : [[key, value]];
  });
  return { value: values.length === 0 ? null : Object.fromEntries(values), issues: collector.issues };
}

/** Numbers are numbers and texts are texts here: what a person's typing is forgiven, a program is told. */
function parseValue(json: unknown, spec: EntryFormat, at: Place): Parsed<EntryValue> {
  if (!isRightType(json, spec)) {
    return { value: null, issues: [issue('K101', at, { found: excerpt(json), expected: describeEntry(spec) })] };
  }
  const { value = null, issues } = readValue(json, spec, at);
  // A boolean for 是/否 is as good as the word: nothing was mended.
  return { value, issues: typeof json === 'boolean' ? [] : issues };
}

function isRightType(json: unknown, { type }: EntryFormat): json is EntryValue | boolean {
  switch (type) {
    case 'yesno':
      return typeof json === 'boolean' || typeof json === 'string';
    case 'choice':
    case 'date':
    case 'text':
      return typeof json === 'string';
    case 'count':
    case 'number':
    case 'points':
    case 'list':
      return typeof json === 'number' && Number.isFinite(json);
  }
}

/** A review: an entry alone, or `{"entry": …, "reason": …}`. */
export function parseReview(json: unknown, clause: Clause, at: Place): Parsed<ReviewChange> {
  if (isClear(json)) return CLEARED;
  const record = asRecord(json);
  if (!record || !('entry' in record || 'reason' in record)) {
    const { value, issues } = parseEntry(json, clause, at);
    return { value: value && { entry: value }, issues };
  }
  const collector = new Collector();
  const review: { entry?: EntryChange | null; reason?: string | null } = {};
  for (const [key, item] of Object.entries(record)) {
    if (key === 'entry') review.entry = collector.take(parseEntry(item, clause, at)).value;
    else if (key !== 'reason') collector.add(unknownName(key, ['entry', 'reason'], at));
    else if (isClear(item)) review.reason = null;
    else if (typeof item === 'string' && item.length <= TEXT_LIMIT) review.reason = item;
    else collector.add(issue('K101', at, { found: excerpt(item), expected: `文字，${TEXT_LIMIT}字以内` }));
  }
  return { value: review, issues: collector.issues };
}

/** Longest quotation of what was found, characters. */
const EXCERPT = 40;

/** What was found, in short: it may be of any size and depth. A text is said to be one: it may look like a number. */
export function excerpt(json: unknown): string {
  if (Array.isArray(json)) return '[…]';
  if (typeof json === 'object' && json !== null) return '{…}';
  const text = String(json);
  const short = text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
  return typeof json === 'string' ? `${short}（文字）` : short;
}
