import type { CellRef } from '../../formula';
import type { Clause, ContactField } from '../../model';
import type { EntryField } from '../../rules';
import { entryCell } from '../../scoring';
import { DECOMPOSITION_SHEET, departmentSheetId, REGISTER_SHEET } from '../ids';

/**
 * Row keys of 部门名录: departments named in the document or on 指标分解表; those that the unit puts on the list itself; and
 * below MERGES_HEADING the spellings that count as another name.
 */
export const departmentRow = (number: number): string => `department/${number}`;
export const LISTED_PREFIX = 'listed/';
export const listedRow = (number: number): string => LISTED_PREFIX + String(number);
export const MERGE_PREFIX = 'merge/';
export const mergeRow = (number: number): string => MERGE_PREFIX + String(number);
export const MERGES_HEADING = 'merges';

/** What is filled in on 部门名录, by column. Of a merge, `name` is the spelling, `kind` the choice, `aliases` the name. */
export const REGISTER_COLUMNS = { name: 'name', kind: 'kind', aliases: 'aliases', members: 'members' } as const;

/** What is decided about a merge. */
export const MERGE_CHOICES = { merged: '合并', apart: '分开' } as const;

/** By when departments are to report. */
export const deadlineCell: CellRef = { sheet: REGISTER_SHEET, row: 'deadline', column: REGISTER_COLUMNS.aliases };

/** What is filled in on 指标分解表; its rows bear the indicators' ids. */
export const ALLOTMENT_COLUMNS = { lead: 'allottedLead', support: 'allottedSupport' } as const;
export const allotmentCell = (indicatorId: string, role: keyof typeof ALLOTMENT_COLUMNS): CellRef => ({
  sheet: DECOMPOSITION_SHEET,
  row: indicatorId,
  column: ALLOTMENT_COLUMNS[role],
});

/**
 * The hidden row by which a department's sheet says whose it is, also where it has been copied into another workbook: by
 * column what is said there.
 */
export const IDENTITY_ROW = 'identity';
export const IDENTITY_COLUMNS = {
  template: 'number',
  version: 'title',
  variant: 'role',
  unit: 'text',
  department: 'evidence',
} as const;

/** Row key of the heading above an indicator: a later layout that has none there knows it for one of ours. */
export const headingRow = (indicatorId: string): string => `heading/${indicatorId}`;

/** The row of the department's own contact, and the columns of what is asked of it. */
export const PERSON_ROW = 'person';
export const PERSON_COLUMNS = {
  name: 'title',
  post: 'text',
  telephone: 'evidence',
  mobile: 'rule',
  fax: 'note',
} as const satisfies Record<ContactField, string>;

/** The column of a department's sheet that names the materials handed over, in an indicator's first row. */
export const MATERIALS_COLUMN = 'materials';

/** Whether what a clause asks of a department is there and right. */
export const returnedCell = (department: string, clauseId: string): CellRef => ({
  sheet: departmentSheetId(department),
  row: clauseId,
  column: 'answer',
});

/** The cell of a field of a clause on the sheet of a department. */
export const givenCell = (department: string, { id }: Clause, field: EntryField): CellRef => ({
  ...entryCell(id, field),
  sheet: departmentSheetId(department),
});

/** Row key of the heads of a department's table. */
export const TABLE_HEAD = 'head';
