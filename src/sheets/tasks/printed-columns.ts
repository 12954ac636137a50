import type { ColumnField, PrintedColumn, Section, Template, TemplateKind } from '../../model';
import type { ColumnSpec } from '../spec';
import { printedText } from './printed-text';

/** A column of a table as the document prints it; `own` where its heading is not the document's. */
export type TableColumn = ColumnSpec & { readonly header: string; readonly own: boolean };

/** What stands where in the printed part of a section: from which column on, over how many. */
export type Placed = PrintedColumn & { readonly key: string; readonly columns: number };

type Headers = readonly (readonly [ColumnField, string])[];

/** Who has to do with it: the last columns, whatever the document is. */
export const DEPARTMENT_HEADERS = [
  ['lead', '牵头部门'],
  ['support', '配合部门'],
  ['responsible', '责任部门'],
] as const satisfies Headers;

/** Headings for a document that is no table. */
const DEFAULT_HEADERS: Readonly<Record<TemplateKind, Headers>> = {
  'task-list': [
    ['section', '部分'],
    ['number', '序号'],
    ['title', '工作内容'],
    ['text', '具体任务'],
    ['outcome', '成果形式'],
    ['evidence', '需提供资料'],
    ...DEPARTMENT_HEADERS,
  ],
  scorecard: [
    ['section', '考核内容'],
    ['group', '类别'],
    ['number', '序号'],
    ['title', '考核指标'],
    ['text', '指标说明'],
    ['evidence', '支撑材料说明'],
    ['declared', '分值'],
    ...DEPARTMENT_HEADERS,
  ],
  form: [
    ['group', '类别'],
    ['number', '序号'],
    ['title', '指标'],
    ['unit', '单位'],
    ['remark', '备注'],
    ...DEPARTMENT_HEADERS,
  ],
};

/** The printed columns of a template; where it names none, one for whatever its rows have. */
export function printedColumns({ columns, sections, kind }: Template): readonly PrintedColumn[] {
  const given = columns ?? sections.find((section) => section.columns)?.columns;
  if (given) return given;
  return DEFAULT_HEADERS[kind]
    .filter(([field]) => field === 'section' || sections.some((section) => isUsed(field, section)))
    .map(([field, header]) => ({ field, header, own: true }));
}

/** Whether a column has anything to show in a section. */
export const isUsed = (field: ColumnField, section: Section): boolean =>
  section.indicators.some((one) => printedText(field, section, one) !== '');

/**
 * The printed columns of a section. Figures that a scorecard is computed from are no part of its printed table: they have
 * no use for most of its columns.
 */
export function columnsOf(section: Section, template: Template): readonly PrintedColumn[] {
  const all = section.columns ?? printedColumns(template);
  const isForeign = template.kind === 'scorecard' && section.role === 'data' && !section.columns;
  return isForeign ? all.filter(({ field }) => isUsed(field, section)) : all;
}

/** The columns of the printed part: the template's, and among them those that only some of its sections print. */
export function printedSlots(template: Template): readonly Omit<TableColumn, 'width'>[] {
  const slots: Omit<TableColumn, 'width'>[] = [];
  for (const columns of [
    printedColumns(template),
    ...template.sections.map((section) => columnsOf(section, template)),
  ]) {
    let after = -1;
    for (const { field, header, own } of columns) {
      const key = slotOf(field, template);
      if (!slots.some((slot) => slot.key === key)) slots.splice(after + 1, 0, { key, header, own });
      after = slots.findIndex((slot) => slot.key === key);
    }
  }
  return slots;
}

/** Numbers of groups and of what stands in them share a column, unless a section has both. */
function slotOf(field: ColumnField, template: Template): ColumnField {
  const hasBoth = [template, ...template.sections].some(({ columns = [] }) =>
    ['groupNumber', 'number'].every((wanted) => columns.some((column) => column.field === wanted)),
  );
  return field === 'groupNumber' && !hasBoth ? 'number' : field;
}

/** Where the columns of a section stand among those of the sheet. */
export const placeSection = (section: Section, slots: readonly Slot[], template: Template): readonly Placed[] =>
  placeColumns(columnsOf(section, template), slots, template);

type Slot = Pick<TableColumn, 'key'>;

/**
 * Where printed columns stand among those of the sheet. The room of those that are lacking goes to the title beside it,
 * or else to the neighbour on the left; columns in another order begin with as much room as is left.
 */
export function placeColumns(
  printed: readonly PrintedColumn[],
  slots: readonly Slot[],
  template: Template,
): readonly Placed[] {
  const own = printed.map(({ field }) => slots.findIndex(({ key }) => key === slotOf(field, template)));
  const isOrdered = own.every((slot, i) => slot >= 0 && (i === 0 || slot > (own[i - 1] ?? slot)));
  const starts = printed.map(({ field }, i) => {
    if (i === 0) return 0;
    if (!isOrdered) return slots.length - printed.length + i;
    return field === 'title' ? (own[i - 1] ?? 0) + 1 : (own[i] ?? i);
  });
  return printed.map((column, i) => {
    const from = starts[i] ?? 0;
    return { ...column, key: slots[from]?.key ?? column.field, columns: (starts[i + 1] ?? slots.length) - from };
  });
}
