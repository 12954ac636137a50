import { z } from 'zod';
import { dividedSections } from '../decomposition';
import { indicatorFinder } from '../entries';
import { type Issue, issue } from '../issues';
import { type Allotment, type Decisions, indicatorLabel, indicatorsOf, LONGEST, type Template } from '../model';

/** What a file of assignments says. */
export type Assignments = {
  readonly decisions: Decisions;
  /** By the indicators' ids. */
  readonly allotments: Readonly<Record<string, Allotment>>;
};

const NOTHING: Assignments = { decisions: {}, allotments: {} };

const name = z.string().trim().min(1).max(LONGEST.name);
const names = z
  .union([z.string(), z.array(name).transform((list) => list.join('、'))])
  .pipe(z.string().trim().max(LONGEST.text));
const schema = z.strictObject({
  departments: z.array(name).optional(),
  aliases: z.record(z.string(), name).optional(),
  apart: z.array(z.strictObject({ from: name, to: name })).optional(),
  members: z.record(z.string(), z.array(name)).optional(),
  assignments: z.record(z.string(), z.strictObject({ lead: names.optional(), support: names.optional() })).optional(),
});
type Given = z.output<typeof schema>;

/** How each part is written. */
const SHAPES: Readonly<Record<keyof Given, string>> = {
  departments: '"departments": ["部门", …]',
  aliases: '"aliases": {"写法": "部门"}',
  apart: '"apart": [{"from": "写法", "to": "部门"}]',
  members: '"members": {"统称": ["部门", …]}',
  assignments: '"assignments": {"条目": {"lead": "部门" 或 ["部门", …], "support": …}}',
};

/**
 * Reads a file of assignments: who has a part in what, and which names are one. Indicators are found by number, id or
 * title. It is taken strictly: whatever has no effect is reported.
 */
export function parseAssignments(
  json: unknown,
  template: Template,
  file: string,
): { readonly assignments: Assignments; readonly issues: readonly Issue[] } {
  const parsed = schema.safeParse(json);
  if (!parsed.success) {
    return { assignments: NOTHING, issues: parsed.error.issues.flatMap((fault) => shapeFaults(fault, json, file)) };
  }
  const { assignments = {}, departments, aliases, apart, members } = parsed.data;
  const { allotments, issues } = findIndicators(assignments, template, file);
  const decisions = {
    ...(departments && { departments }),
    ...(aliases && { aliases }),
    ...(apart && { apart }),
    ...(members && { members }),
  };
  return { assignments: { decisions, allotments }, issues };
}

/** The assignments by the ids of their indicators. */
function findIndicators(
  given: NonNullable<Given['assignments']>,
  template: Template,
  file: string,
): { readonly allotments: Assignments['allotments']; readonly issues: readonly Issue[] } {
  const find = indicatorFinder(template);
  const divided = new Set(indicatorsOf({ sections: dividedSections(template) }));
  const issues: Issue[] = [];
  /** Keys by the ids that they mean. */
  const taken = new Map<string, string>();
  const allotments = Object.entries(given).flatMap(([key, { lead, support }]): [string, Allotment][] => {
    const at = { file, path: `assignments.${key}` };
    const refuse = (found: string, expected: string): [] => {
      issues.push(issue('K319', at, { found, expected }));
      return [];
    };
    const alike = indicatorsOf(template).filter(({ number, title }) => number === key || title === key);
    const indicator = find(key);
    if (!indicator && alike.length > 1)
      return refuse(`“${key}”有 ${alike.length} 项`, `其编号，如 ${alike.map(({ id }) => `"${id}"`).join('、')}`);
    if (!indicator) {
      issues.push(issue('K108', at, { found: key, template: template.id }));
      return [];
    }
    if (!divided.has(indicator)) return refuse(`“${indicatorLabel(indicator)}”在封面上，由本单位填写`, '其他条目');
    const other = taken.get(indicator.id);
    if (other !== undefined) return refuse(`“${other}”和“${key}”是同一项`, '其中一个');
    taken.set(indicator.id, key);
    return [[indicator.id, { ...(lead !== undefined && { lead }), ...(support !== undefined && { support }) }]];
  });
  return { allotments: Object.fromEntries(allotments), issues };
}

/** What the schema finds wrong, with what is there and what should be. */
function shapeFaults(fault: z.core.$ZodIssue, json: unknown, file: string): readonly Issue[] {
  const [part] = fault.path;
  const at = { file, ...(part === undefined ? {} : { path: fault.path.join('.') }) };
  const expected =
    typeof part === 'string' && Object.hasOwn(SHAPES, part)
      ? SHAPES[part as keyof Given]
      : `{${Object.values(SHAPES).join(', ')}}`;
  const found =
    fault.code === 'unrecognized_keys'
      ? fault.keys.map((key) => `没有“${key}”这一项`)
      : [shown(fault.path.reduce<unknown>(memberOf, json))];
  return found.map((one) => issue('K319', at, { found: one, expected }));
}

const memberOf = (of: unknown, key: PropertyKey): unknown =>
  typeof of === 'object' && of !== null ? (of as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;

/** Longest quotation of what is there, characters. */
const LONGEST_SHOWN = 40;

function shown(value: unknown): string {
  const text = value === undefined ? '空缺' : JSON.stringify(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
