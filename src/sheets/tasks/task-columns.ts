import type { ColumnField, PrintedColumn, Section, Template } from '../../model';
import { measureCell } from '../../scoring';
import type { Contents } from '../contents';
import { hasNotes } from '../ids';
import { MEASURE_COLUMNS, measuresOf } from './measures';
import type { ColumnSpec } from '../spec';

/** A column of 任务表; `own` where its heading is not the document's. */
export type TaskColumn = ColumnSpec & { readonly header: string; readonly own: boolean };

/** What stands where in the printed part of a section: from which column on, over how many. */
export type Placed = PrintedColumn & { readonly key: string; readonly columns: number };

/** Headings for a document that is no table. */
const DEFAULT_HEADERS: readonly (readonly [ColumnField, string])[] = [
  ['section', '部分'],
  ['number', '序号'],
  ['title', '工作内容'],
  ['text', '具体任务'],
  ['outcome', '成果形式'],
  ['evidence', '需提供资料'],
  ['lead', '牵头部门'],
  ['support', '配合部门'],
  ['responsible', '责任部门'],
];

/** The printed columns of a template; where it names none, one for whatever its tasks have. */
export function printedColumns({ columns, sections }: Template): readonly PrintedColumn[] {
  const given = columns ?? sections.find((section) => section.columns)?.columns;
  if (given) return given;
  const isUsed = (field: ColumnField): boolean =>
    field === 'section' ||
    sections.some((section) => section.indicators.some((one) => printedText(field, section, one)));
  return DEFAULT_HEADERS.filter(([field]) => isUsed(field)).map(([field, header]) => ({ field, header, own: true }));
}

type Task = Section['indicators'][number];

/** What a printed column shows of a task; '' where the cell is empty. */
export function printedText(field: ColumnField, section: Section, task: Task): string | number {
  const group = section.groups.find(({ id }) => id === task.group);
  switch (field) {
    case 'section':
      return section.title;
    case 'sectionNumber':
      return section.number ?? '';
    case 'group':
      return group?.title ?? '';
    case 'groupNumber':
      return group?.number ?? '';
    case 'number':
    case 'title':
      return task[field];
    case 'text':
      return task.clauses.find(({ rule }) => rule.kind === 'task')?.text ?? '';
    case 'declared':
      return task.declaredPoints ?? '';
    case 'lead':
    case 'support':
      return task[field].join('、');
    case 'outcome':
    case 'evidence':
    case 'responsible':
    case 'unit':
    case 'remark':
      return task[field] ?? '';
    // What is filled in has columns of its own.
    case 'entry':
      return '';
  }
}

/**
 * Where the columns of a section stand among those of the sheet. One that lacks some of them gives their room to its
 * neighbour on the left; one that has others begins with as much room as is left.
 */
export function placeColumns(section: Section, slots: readonly TaskColumn[], template: Template): readonly Placed[] {
  const printed = section.columns ?? printedColumns(template);
  const own = printed.map(({ field }) => slots.findIndex(({ key }) => key === field));
  const isOrdered = own.every((slot, i) => slot >= 0 && (i === 0 || slot > (own[i - 1] ?? slot)));
  const starts = printed.map((_, i) => {
    if (i === 0) return 0;
    return isOrdered ? (own[i] ?? i) : slots.length - printed.length + i;
  });
  return printed.map((column, i) => {
    const from = starts[i] ?? 0;
    return { ...column, key: slots[from]?.key ?? column.field, columns: (starts[i + 1] ?? slots.length) - from };
  });
}

/** The columns of the printed part: the template's, and more where a section has more. */
export function printedSlots(template: Template): readonly Omit<TaskColumn, 'width'>[] {
  const printed = printedColumns(template);
  const most = Math.max(printed.length, ...template.sections.map(({ columns = [] }) => columns.length));
  return Array.from({ length: most }, (_, i) => {
    const column = printed[i];
    return column
      ? { key: column.field, header: column.header, own: column.own }
      : { key: `printed${i + 1}`, header: '', own: false };
  });
}

/** The columns beside the printed ones: what is measured, what Kaohe adds, and whether a row is filled in. */
export function ownColumns(contents: Contents): readonly Omit<TaskColumn, 'width'>[] {
  const { template, computed } = contents;
  const measures = measuresOf(template);
  const hasRate = measures.some(({ id }) => computed(measureCell(id)) !== undefined);
  const headers: readonly (readonly [key: string, header: string, isShown: boolean])[] = [
    ...MEASURE_COLUMNS.map(({ key, header }) => [key, header, key !== 'measure' || hasRate] as const).filter(
      () => measures.length > 0,
    ),
    ['status', '状态', template.added.includes('status')],
    ['deadline', '完成时限', template.added.includes('deadline')],
    ['result', '完成情况', template.added.includes('result')],
    ['note', '备注', hasNotes(template)],
    ['answer', '填报', true],
  ];
  return headers.filter(([, , isShown]) => isShown).map(([key, header]) => ({ key, header, own: true }));
}
