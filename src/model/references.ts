import { type Issue, issue } from '../issues';
import { definitionOf, type EntrySpec } from '../rules';
import { clausesOf, scoredSections } from './clauses';
import type { PlaceOf } from './place';
import type { Clause, Template } from './template';
import { withVariant } from './variant';

type Path = readonly PropertyKey[];

/** Names of parts, parameters, clauses and columns that do not exist, or not for what they are named for. */
export function referenceFaults(template: Template, placeOf: PlaceOf): readonly Issue[] {
  const { variants } = template;
  return [
    ...namedFaults(template, placeOf),
    ...clauseFaults(template, [], placeOf),
    // A variant may take away what is named elsewhere.
    ...variants.flatMap(({ id }, v) => {
      const applied = withVariant(template, id).template;
      return applied ? clauseFaults(applied, ['variants', v], placeOf) : [];
    }),
  ];
}

function namedFaults(template: Template, placeOf: PlaceOf): Issue[] {
  const { total, tests, sections } = template;
  const parts = new Set(template.parts.map(({ id }) => id));
  const parameters = new Set(template.parameters.map(({ id }) => id));
  const missing = (known: ReadonlySet<string>, found: string | undefined, path: Path): Issue[] =>
    found === undefined || known.has(found) ? [] : [issue('K706', placeOf(path), { found })];
  const scored = new Set(scoredSections(template).map(({ part }) => part));
  return [
    // Without parts, a section's is a printed heading.
    ...(parts.size === 0 ? [] : sections.flatMap(({ part }, s) => missing(parts, part, ['sections', s, 'part']))),
    ...template.parts.flatMap(({ id }, p) =>
      scored.has(id) ? [] : [issue('K710', placeOf(['parts', p]), { reason: `没有计分的部分属于“${id}”` })],
    ),
    ...(total?.parts ?? []).flatMap(({ part, weight }, p) => [
      ...missing(parts, part, ['total', 'parts', p, 'part']),
      ...missing(parameters, weight, ['total', 'parts', p, 'weight']),
    ]),
    ...tests.flatMap(({ conditions }, t) =>
      conditions.flatMap((condition, c) =>
        'part' in condition ? missing(parts, condition.part, ['tests', t, 'conditions', c, 'part']) : [],
      ),
    ),
  ];
}

/** Clauses that rules and lists name: they exist, and a number is entered there. */
function clauseFaults(template: Template, at: Path, placeOf: PlaceOf): Issue[] {
  const clauses = new Map(clausesOf(template).map(({ clause }) => [clause.id, clause]));
  return [
    ...template.sections.flatMap((section, s) =>
      section.indicators.flatMap(({ clauses: own, copy }, i) =>
        copy === undefined
          ? own.flatMap(({ rule }) =>
              (definitionOf(rule).figures?.(rule) ?? []).flatMap((found) => {
                const place = placeOf([...at, 'sections', s, 'indicators', i, 'clauses']);
                const clause = clauses.get(`${template.id}/${found}`);
                if (!clause) return [issue('K706', place, { found })];
                return isNumber(clause)
                  ? []
                  : [issue('K710', place, { reason: `“${found}”填的不是一个数，不能用于计算` })];
              }),
            )
          : [],
      ),
    ),
    ...template.lists.flatMap(({ of, check, columns }, l) => {
      const place = placeOf([...at, 'lists', l, 'of']);
      const clause = clauses.get(of);
      const summed = typeof check === 'object' ? check.sum : undefined;
      return [
        ...(clause ? [] : [issue('K706', place, { found: of })]),
        ...(clause && entryOf(clause).fields.length > 1
          ? [issue('K710', place, { reason: '清单对应的条目应只填一个数' })]
          : []),
        ...(summed === undefined || columns.some(({ id }) => id === summed)
          ? []
          : [issue('K706', placeOf([...at, 'lists', l, 'check', 'sum']), { found: summed })]),
      ];
    }),
  ];
}

const entryOf = ({ rule }: Clause): EntrySpec => definitionOf(rule).entry(rule);

function isNumber(clause: Clause): boolean {
  const { type, fields } = entryOf(clause);
  return fields.length === 1 && (type === 'number' || type === 'count' || type === 'points');
}
