import { dividedSections } from '../../decomposition';
import type { PrintedColumn, Section, Template } from '../../model';
import { DEPARTMENT_HEADERS, isUsed, printedSlots, type TableColumn } from '../tasks/printed-columns';
import { ALLOTMENT_COLUMNS } from './keys';
import { TABLE_COLUMNS } from './table-status';

/** What of a template is shared out, with the columns that say something of it: what is filled in stands elsewhere. */
export function dividedTemplate({ columns, ...template }: Template): Template {
  return {
    ...template,
    ...(columns ? { columns: withoutEntry(columns) } : {}),
    sections: dividedSections(template).map(({ columns: own, ...section }): Section =>
      own ? { ...section, columns: withoutEntry(own) } : section,
    ),
  };
}

const withoutEntry = (columns: readonly PrintedColumn[]): readonly PrintedColumn[] =>
  columns.filter(({ field }) => field !== 'entry');

type DepartmentHeader = (typeof DEPARTMENT_HEADERS)[number];

/** Departments that a template names although it has no column for them. */
export function unprintedDepartments(template: Template): readonly DepartmentHeader[] {
  const printed = new Set(printedSlots(template).map(({ key }) => key));
  return DEPARTMENT_HEADERS.filter(
    ([field]) => !printed.has(field) && template.sections.some((section) => isUsed(field, section)),
  );
}

/** The columns beside the printed ones: whom the unit names, and how things stand. */
export function ownColumns(template: Template): readonly Omit<TableColumn, 'width'>[] {
  const headers: readonly (readonly [key: string, header: string])[] = [
    ...unprintedDepartments(template),
    [ALLOTMENT_COLUMNS.lead, '牵头部门\n（本单位确定）'],
    [ALLOTMENT_COLUMNS.support, '配合部门\n（本单位确定）'],
    [TABLE_COLUMNS.assigned, '分工'],
    [TABLE_COLUMNS.answer, '填报'],
  ];
  return headers.map(([key, header]) => ({ key, header, own: true }));
}
