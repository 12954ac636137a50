import { type Issue, issue } from '../issues';
import { definitionOf } from '../rules';
import { clausesOf } from './clauses';
import type { PlaceOf } from './place';
import type { Template } from './template';

/** Names of parts, parameters, clauses and columns that do not exist. */
export function referenceFaults(template: Template, placeOf: PlaceOf): readonly Issue[] {
  const parts = new Set(template.parts.map(({ id }) => id));
  const parameters = new Set(template.parameters.map(({ id }) => id));
  const clauses = new Set(clausesOf(template).map(({ clause }) => clause.id));
  const several = new Set(
    clausesOf(template).flatMap(({ clause: { id, rule } }) =>
      definitionOf(rule).entry(rule).fields.length > 1 ? [id] : [],
    ),
  );
  const missing = (known: ReadonlySet<string>, found: string | undefined, path: readonly PropertyKey[]): Issue[] =>
    found === undefined || known.has(found) ? [] : [issue('K706', placeOf(path), { found })];
  const { total, tests, lists, sections } = template;
  return [
    // Without parts, a section's is a printed heading.
    ...(parts.size === 0 ? [] : sections.flatMap(({ part }, s) => missing(parts, part, ['sections', s, 'part']))),
    ...(total?.parts ?? []).flatMap(({ part, weight }, p) => [
      ...missing(parts, part, ['total', 'parts', p, 'part']),
      ...missing(parameters, weight, ['total', 'parts', p, 'weight']),
    ]),
    ...tests.flatMap(({ conditions }, t) =>
      conditions.flatMap((condition, c) =>
        'part' in condition ? missing(parts, condition.part, ['tests', t, 'conditions', c, 'part']) : [],
      ),
    ),
    ...lists.flatMap(({ of, check, columns }, l) => [
      ...missing(clauses, of, ['lists', l, 'of']),
      ...(several.has(of)
        ? [issue('K710', placeOf(['lists', l, 'of']), { reason: '清单对应的条目应只填一个数' })]
        : []),
      ...(typeof check === 'object'
        ? missing(new Set(columns.map(({ id }) => id)), check.sum, ['lists', l, 'check', 'sum'])
        : []),
    ]),
  ];
}
