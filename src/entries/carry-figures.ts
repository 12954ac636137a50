import { hasErrors, type Issue, issue, type Place } from '../issues';
import { type Clause, type ClauseInPlace, clausesOf, type EntryValue, indicatorLabel, type Template } from '../model';
import { definitionOf, type EntryField, formatOf } from '../rules';
import type { Changes } from './changes';
import type { OpenWorkbook } from './open';
import { readValue } from './value';

export type Carried = { readonly entries: Changes['entries']; readonly issues: readonly Issue[] };

/**
 * The figures that a template takes from another workbook, where they have been reported already: those of the clauses
 * that name a clause of its template. What is missing or faulty there is left as it stands here.
 * @param unit the unit that they are taken for
 * @param at the other workbook, for issues
 */
export function carryFigures(template: Template, unit: string, source: OpenWorkbook, at: Place = {}): Carried {
  const wanted = clausesOf(template).flatMap((place) => {
    const { from } = place.clause;
    return from === undefined ? [] : [{ ...place, from }];
  });
  const [first] = wanted;
  if (!first) return { entries: {}, issues: [issue('K018', at, { template: template.id })] };
  const found = source.template.id;
  const fitting = wanted.filter(({ from }) => templateOf(from) === found);
  if (fitting.length === 0) {
    const expected = [...new Set(wanted.map(({ from }) => templateOf(from)))].join('、');
    return { entries: {}, issues: [issue('K019', at, { found, expected })] };
  }
  const taken = fitting.map((place) => ({ place, entry: entryFor(place, source, at) }));
  const missing = taken.flatMap(({ place, entry }) => (entry ? [] : [indicatorLabel(place.indicator)]));
  return {
    entries: Object.fromEntries(taken.flatMap(({ place, entry }) => (entry ? [[place.clause.id, entry]] : []))),
    issues: [
      ...(source.submission.unit === unit
        ? []
        : [issue('K020', at, { found: source.submission.unit, expected: unit })]),
      ...missingIssues(missing, taken.length, at),
    ],
  };
}

/** What was not taken; where that is all, no names are needed. */
function missingIssues(names: readonly string[], wanted: number, at: Place): readonly Issue[] {
  const count = names.length;
  if (count === 0) return [];
  return [count === wanted ? issue('K022', at, { count }) : issue('K021', at, { count, names: names.join('、') })];
}

/** The template that a clause belongs to: what its id begins with. */
const templateOf = (clauseId: string): string => clauseId.slice(0, clauseId.indexOf('/'));

/** What stands there, field by field, as far as it is right there and what is asked for here; undefined for nothing. */
function entryFor(
  { clause, from }: ClauseInPlace & { readonly from: string },
  { submission, template }: OpenWorkbook,
  at: Place,
): Readonly<Record<string, EntryValue>> | undefined {
  const reported = clausesOf(template).find((place) => place.clause.id === from)?.clause;
  const isRight = (value: EntryValue, { rule }: Clause, { key }: EntryField): boolean => {
    const spec = definitionOf(rule).entry(rule);
    const field = spec.fields.find((one) => one.key === key);
    return field !== undefined && !hasErrors(readValue(value, formatOf(spec, field), at).issues);
  };
  const values = definitionOf(clause.rule)
    .entry(clause.rule)
    .fields.flatMap((field): [string, EntryValue][] => {
      const value = submission.entries[from]?.[field.key];
      const isTaken =
        value !== undefined && reported && isRight(value, reported, field) && isRight(value, clause, field);
      return isTaken ? [[field.key, value]] : [];
    });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
