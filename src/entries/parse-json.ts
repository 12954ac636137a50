import { type Issue, issue } from '../issues';
import { clausesOf, parameterEntry, type Template } from '../model';
import { hasContacts, hasEvidence, hasNotes, hasReview } from '../sheets';
import type { Changes } from './changes';
import { Collector } from './collect';
import { parseContacts, parseEvidence } from './parse-items';
import { parseLists } from './parse-lists';
import { asRecord, parseEntry, parseReview } from './parse-entry';
import { isPart, PART_NAMES, type PartName, type Parts, parseParts } from './parse-parts';
import { unknownIds } from './unknown-ids';
import { checkValue } from './value';

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
      if (path !== undefined) collector.add(issue('K108', { file, path }, { found: id, template: template.id }));
      return [];
    });
  const entries = Object.entries(record ?? {}).filter(([key]) => !isPart(key));
  const keys = entries.map(([key]) => key);
  collector.add(...unknownIds(keys, template, PART_NAMES, file));
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
    ...(parts.contacts && { contacts: collector.take(parseContacts(parts.contacts, file)).contacts }),
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

function checkParameters({ parameters }: Changes, template: Template, file: string): readonly Issue[] {
  const known = template.parameters.map(({ id }) => id);
  return Object.entries(parameters).flatMap(([id, value]) => {
    const parameter = template.parameters.find((one) => one.id === id);
    const at = { file, path: 'parameters', id };
    if (!parameter) return [issue('K111', at, { found: id, expected: known.join('、') || '无' })];
    return value === null ? [] : checkValue(value, parameterEntry(parameter), at);
  });
}
