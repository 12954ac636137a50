import { type Issue, issue } from '../issues';
import { definitionOf, type Rule } from '../rules';
import type { PlaceOf } from './place';
import type { Clause, ColumnField, Indicator, PrintedColumn, Section, Template, TemplateKind } from './template';

type Path = readonly (string | number)[];

/** What templates of one kind must have, or have no place for. */
export function kindFaults(template: Template, placeOf: PlaceOf): readonly Issue[] {
  const malformed = (path: Path, reason: string) => issue('K701', placeOf(path), { reason });
  const { kind, lists, sections } = template;
  return [
    ...(kind !== 'form' && lists.length > 0 ? [malformed(['lists'], '清单（lists）只用于报表（form）')] : []),
    ...sections.flatMap(({ repeats }, s) =>
      kind === 'task-list' && repeats !== undefined
        ? [malformed(['sections', s, 'repeats'], '任务表不能重复各行')]
        : [],
    ),
    ...columnFaults(template, ['columns'], template.columns ?? [], malformed),
    ...sections.flatMap((section, s) =>
      columnFaults(template, ['sections', s, 'columns'], section.columns ?? [], malformed),
    ),
    ...(kind === 'form' ? orderFaults(template, malformed) : []),
  ];
}

/** What an indicator must have. @param written its clauses, as an author wrote them */
export function indicatorFaults(
  { kind }: Template,
  { groups }: Section,
  { title, group }: Indicator,
  written: readonly Clause[],
  path: Path,
  placeOf: PlaceOf,
): readonly Issue[] {
  const malformed = (reason: string) => issue('K701', placeOf(path), { reason });
  const hasPoints = ({ rule }: Clause): boolean => definitionOf<Rule>(rule).range(rule) !== undefined;
  return [
    ...(title === '' ? [malformed('缺少 title')] : []),
    ...(kind !== 'task-list' && written.length === 0 ? [malformed('缺少 clauses')] : []),
    ...(kind === 'form' && written.some(({ rule }) => rule.kind !== 'record')
      ? [malformed('报表（form）只能使用 record')]
      : []),
    ...(kind === 'task-list' && written.some(hasPoints) ? [malformed('任务表（task-list）不计分，请去掉 points')] : []),
    ...(group !== undefined && !groups.some(({ id }) => id === group)
      ? [issue('K706', placeOf([...path, 'group']), { found: group })]
      : []),
  ];
}

type Malformed = (path: Path, reason: string) => Issue;

/** Columns that some kinds have no place for: what is filled in has columns of the program's own. */
const FOREIGN: Readonly<Record<TemplateKind, readonly ColumnField[]>> = {
  scorecard: ['entry', 'unit', 'sectionNumber', 'groupNumber'],
  'task-list': ['entry', 'unit'],
  form: [],
};

function columnFaults(
  { kind }: Template,
  path: Path,
  columns: readonly PrintedColumn[],
  malformed: Malformed,
): Issue[] {
  if (columns.length === 0) return [];
  const fields = columns.map(({ field }) => field);
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  const misplaced = fields.find((field) => FOREIGN[kind].includes(field));
  const needed: readonly ColumnField[] = kind === 'form' ? ['title', 'entry'] : ['title'];
  const missing = needed.filter((field) => !fields.includes(field));
  return [
    ...(twice === undefined ? [] : [malformed(path, `栏目 ${twice} 重复`)]),
    ...(misplaced === undefined ? [] : [malformed(path, `这类模板没有栏目 ${misplaced}`)]),
    ...missing.map((field) => malformed(path, `缺少栏目 ${field}`)),
  ];
}

/** The tables of a form stand below each other: what several of them print stands in the same order in all. */
function orderFaults({ columns, sections }: Template, malformed: Malformed): Issue[] {
  const tables = sections.map((section) => (section.columns ?? columns ?? []).map(({ field }) => field));
  return tables.flatMap((fields, s) => {
    const differs = tables.slice(0, s).some((above) => {
      const shared = above.filter((field) => fields.includes(field));
      return shared.some((field, i) => i > 0 && fields.indexOf(field) < fields.indexOf(shared[i - 1] ?? field));
    });
    return differs ? [malformed(['sections', s, 'columns'], '各表共有的栏目应按同样的顺序排列')] : [];
  });
}
