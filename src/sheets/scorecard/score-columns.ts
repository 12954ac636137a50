import type { ColumnField, PrintedColumn, Section, Template } from '../../model';
import type { Contents } from '../contents';
import { across, cell } from '../sheet';
import type { CellSpec, ColumnSpec } from '../spec';

/** The columns of 评分表: those of the document in its own order and words, then what is filled in and computed. */
export type ScoreColumns = {
  readonly all: readonly ColumnSpec[];
  /** The printed ones, in their order. */
  readonly printed: readonly ColumnField[];
};

/** Where the document prints no table of its own. */
const DEFAULT_COLUMNS: readonly PrintedColumn[] = [
  { field: 'section', header: '考核内容', own: true },
  { field: 'number', header: '序号', own: true },
  { field: 'title', header: '考核指标', own: true },
  { field: 'text', header: '指标说明', own: true },
  { field: 'evidence', header: '支撑材料说明', own: true },
  { field: 'declared', header: '分值', own: true },
];

/** What stands before the titles is narrow: it stays in sight with them. */
const GROUP_WIDTH = 7;
const PRINTED_WIDTHS: Readonly<Partial<Record<ColumnField, number>>> = {
  section: 9,
  group: GROUP_WIDTH,
  number: 5,
  title: 20,
  text: 40,
  evidence: 22,
  declared: 6,
  lead: 14,
};
const OTHER_WIDTH = 14;

const WORKING: readonly { readonly key: string; readonly header: string; readonly width: number }[] = [
  { key: 'rule', header: '计分方式', width: 20 },
  { key: 'entry', header: '填报值', width: 13 },
  { key: 'unit', header: '单位', width: 6 },
  { key: 'measure', header: '指标值', width: 10 },
  { key: 'answer', header: '状态', width: 7 },
  { key: 'points', header: '自评得分', width: 9 },
  { key: 'materials', header: '材料数', width: 7 },
  { key: 'review', header: '核定值', width: 13 },
  { key: 'reviewed', header: '核定得分', width: 9 },
  { key: 'reason', header: '核定理由', width: 16 },
  { key: 'note', header: '备注', width: 14 },
];

const printedIn = (template: Template, section?: Section): readonly PrintedColumn[] =>
  section?.columns ?? template.columns ?? DEFAULT_COLUMNS;

/** @returns the columns of 评分表; 指标值 only where one is computed */
export function scoreColumns({ template, hasMeasures }: Contents): ScoreColumns {
  const fields = [undefined, ...template.sections].flatMap((section) =>
    printedIn(template, section).map(({ field }) => field),
  );
  // Rows of an entry's parts are named in the column of the text.
  const printed = [...new Set<ColumnField>([...fields, 'text', 'declared'])];
  return {
    printed,
    all: [
      ...printed.map((key) => ({ key, width: widthOf(key, printed) })),
      ...WORKING.filter(({ key }) => hasMeasures || key !== 'measure').map(({ key, width }) => ({ key, width })),
    ],
  };
}

/** Beside a column of groups that of sections is narrow, so that titles stay in sight. */
const widthOf = (field: ColumnField, printed: readonly ColumnField[]): number =>
  field === 'section' && printed.includes('group') ? GROUP_WIDTH : (PRINTED_WIDTHS[field] ?? OTHER_WIDTH);

/** The heads of all columns, on top of the table. */
export const headerCells = (template: Template, { all, printed }: ScoreColumns): Record<string, CellSpec> => ({
  ...printedHeads(printedIn(template), printed),
  ...Object.fromEntries(
    WORKING.filter(({ key }) => all.some((column) => column.key === key)).map(({ key, header }) => [
      key,
      cell('header', header),
    ]),
  ),
});

/** The heads of a table further down that has heads of its own; nothing where it has those of the table above. */
export function ownHeads(
  template: Template,
  section: Section,
  previous: Section | undefined,
  { all, printed }: ScoreColumns,
): Record<string, CellSpec> | undefined {
  const columns = printedIn(template, section);
  const isSame = JSON.stringify(columns) === JSON.stringify(printedIn(template, previous));
  if (isSame) return undefined;
  const rest = all.slice(printed.length).map(({ key }) => [key, cell('header')] as const);
  return { ...printedHeads(columns, printed), ...Object.fromEntries(rest) };
}

function printedHeads(columns: readonly PrintedColumn[], printed: readonly ColumnField[]): Record<string, CellSpec> {
  const heads = new Map(columns.map(({ field, header }) => [field, header]));
  return Object.fromEntries(
    printed.flatMap((field): [string, CellSpec][] => {
      const header = heads.get(field);
      if (header === undefined && isCovered(field, columns, printed)) return [];
      return [[field, cell('header', header, across(1 + coveredBy(field, columns, printed)))]];
    }),
  );
}

/** How many columns right of a field the section does not print: its cells reach over them. */
export function coveredBy(
  field: ColumnField,
  columns: readonly PrintedColumn[],
  printed: readonly ColumnField[],
): number {
  const following = printed.slice(printed.indexOf(field) + 1);
  const end = following.findIndex((next) => !isCovered(next, columns, printed));
  return end < 0 ? following.length : end;
}

/** Only the group's column is given up: others hold what Kaohe puts there. */
const isCovered = (field: ColumnField, columns: readonly PrintedColumn[], printed: readonly ColumnField[]): boolean =>
  field === 'group' && printed.indexOf(field) > 0 && !columns.some((column) => column.field === field);

/** The columns that a section prints. */
export const columnsOf = printedIn;

/** Whether the points of an indicator have a column of their own in the document; else they stand behind its title. */
export const printsPoints = (template: Template): boolean =>
  printedIn(template).some(({ field, own }) => field === 'declared' && !own);
