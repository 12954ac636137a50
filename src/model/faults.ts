import { decimalPlaces } from '../formula';
import { type Issue, issue } from '../issues';
import { definitionOf, misfits, type Rule } from '../rules';
import { indicatorFaults, kindFaults } from './kind-faults';
import type { PlaceOf } from './place';
import { referenceFaults } from './references';
import type { AuthoredTemplate } from './schema';
import type { Indicator, Section, Template } from './template';

type Path = readonly (string | number)[];

/** What is well formed but cannot be right: ids used twice, caps below a single occurrence, bands that overlap … */
export function findFaults(authored: AuthoredTemplate, template: Template, placeOf: PlaceOf): readonly Issue[] {
  const sections = template.sections.flatMap((section, i) =>
    sectionFaults(template, section, ['sections', i], placeOf),
  );
  const variants = template.variants.flatMap((variant, v) => [
    ...variant.sections.flatMap((section, i) =>
      sectionFaults(template, section, ['variants', v, 'sections', i], placeOf),
    ),
    ...variant.sections.flatMap(({ id }, i) =>
      template.sections.some((section) => section.id === id)
        ? []
        : [issue('K706', placeOf(['variants', v, 'sections', i, 'id']), { found: id })],
    ),
  ]);
  return [
    ...sections,
    ...variants,
    ...duplicateIds(template, placeOf),
    ...bandFaults(authored, placeOf),
    ...windowFaults(template, placeOf),
    ...parameterFaults(template, placeOf),
    ...kindFaults(template, placeOf),
    ...referenceFaults(template, placeOf),
  ];
}

function sectionFaults(template: Template, section: Section, path: Path, placeOf: PlaceOf): Issue[] {
  return section.indicators.flatMap((indicator, i) => {
    // Copies of rows stand nowhere in the file, and have the faults of the row itself.
    if (indicator.copy !== undefined) return [];
    const at = [...path, 'indicators', i];
    const written = indicator.clauses.filter(({ rule }) => rule.kind !== 'task');
    return [
      ...indicatorFaults(template, section, indicator, written, at, placeOf),
      ...written.flatMap(({ rule }, c) => ruleFaults(template, rule, [...at, 'clauses', c, 'rule'], placeOf)),
      ...combineFaults(template, indicator, [...at, 'combine'], placeOf),
    ];
  });
}

function ruleFaults(template: Template, rule: Rule, path: Path, placeOf: PlaceOf): Issue[] {
  const definition = definitionOf(rule);
  const unknown = (definition.parameters?.(rule) ?? []).filter((id) => !template.parameters.some((p) => p.id === id));
  return [
    ...definition.faults(rule).map(({ code, property, params }) => issue(code, placeOf([...path, property]), params)),
    ...unknown.map((found) => issue('K706', placeOf(path), { found })),
    ...precisionFaults(rule, template.decimals, path, placeOf),
  ];
}

const POINT_PROPERTIES: ReadonlySet<string> = new Set(['points', 'cap', 'limit']);

/** Points finer than the template's decimals would be rounded away. */
function precisionFaults(value: unknown, decimals: number, path: Path, placeOf: PlaceOf): Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => {
    const at = [...path, key];
    if (typeof item !== 'number' || !POINT_PROPERTIES.has(String(key))) {
      return precisionFaults(item, decimals, at, placeOf);
    }
    return decimalPlaces(item) > decimals ? [issue('K708', placeOf(at), { found: item, decimals })] : [];
  });
}

function combineFaults(template: Template, indicator: Indicator, path: Path, placeOf: PlaceOf): Issue[] {
  const used = new Set<string>();
  return indicator.combine.flatMap(({ rule, clauses }, c) => [
    ...precisionFaults(rule, template.decimals, [...path, c], placeOf),
    ...clauses.flatMap((id, i) => {
      const at = placeOf([...path, c, 'clauses', i]);
      const found = id.slice(indicator.id.length + 1);
      if (!indicator.clauses.some((clause) => clause.id === id)) return [issue('K706', at, { found })];
      if (used.has(id)) return [issue('K703', at, { found })];
      used.add(id);
      return [];
    }),
  ]);
}

function duplicateIds(template: Template, placeOf: PlaceOf): Issue[] {
  const seen = new Set<string>();
  const check = (id: string, path: Path): Issue[] => {
    if (seen.has(id)) return [issue('K703', placeOf(path), { found: id })];
    seen.add(id);
    return [];
  };
  const lists = ['windows', 'deadlines', 'parameters', 'variants', 'parts', 'tests', 'lists'] as const;
  return [
    ...template.sections.flatMap((section, s) => [
      ...check(section.id, ['sections', s]),
      ...section.groups.flatMap(({ id }, g) => check(`groups:${section.id}/${id}`, ['sections', s, 'groups', g])),
      ...section.indicators.flatMap((indicator, i) => [
        ...check(indicator.id, ['sections', s, 'indicators', i]),
        ...indicator.clauses.flatMap(({ id }, c) => check(id, ['sections', s, 'indicators', i, 'clauses', c])),
      ]),
    ]),
    ...lists.flatMap((list) => template[list].flatMap(({ id }, i) => check(`${list}:${id}`, [list, i]))),
    ...template.bands.flatMap(({ label }, i) => check(`bands:${label}`, ['bands', i])),
  ];
}

const bandFaults = ({ bands }: AuthoredTemplate, placeOf: PlaceOf): Issue[] =>
  misfits(bands).map(({ kind, pair: [first, second] }) =>
    issue(kind === 'overlap' ? 'K705' : 'K707', placeOf(['bands', bands.indexOf(second)]), {
      first: first.label,
      second: second.label,
    }),
  );

const parameterFaults = ({ parameters }: Template, placeOf: PlaceOf): Issue[] =>
  parameters.flatMap(({ min = -Infinity, max = Infinity }, p) =>
    min > max ? [issue('K710', placeOf(['parameters', p]), { reason: `最小值 ${min} 大于最大值 ${max}` })] : [],
  );

function windowFaults(template: Template, placeOf: PlaceOf): Issue[] {
  const known = new Set(template.sections.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  return template.windows.flatMap(({ from, to, indicators }, w) => [
    ...indicators.flatMap((id, i) =>
      known.has(`${template.id}/${id}`) ? [] : [issue('K706', placeOf(['windows', w, 'indicators', i]), { found: id })],
    ),
    ...(from !== undefined && to !== undefined && from > to
      ? [issue('K710', placeOf(['windows', w]), { reason: `起始日期 ${from} 晚于截止日期 ${to}` })]
      : []),
  ]);
}
