import type { CellRef } from '../formula';
import type { Template, TemplateKind, TemplateList } from '../model';
import { OVERVIEW_SHEET, SCORE_SHEET } from '../scoring';
import { sheetName } from './sheet-names';

/** Version of the workbook's anatomy; a reader refuses a higher one. */
export const FORMAT_VERSION = 1;

/** Ids of the sheets that are not part of scoring. */
export const EVIDENCE_SHEET = 'evidence';
export const CONTACTS_SHEET = 'contacts';
export const META_SHEET = 'meta';
export const LISTS_SHEET = 'lists';

/** The sheets by which the work is shared out. */
export const REGISTER_SHEET = 'register';
export const DECOMPOSITION_SHEET = 'decomposition';
export const MATRIX_SHEET = 'matrix';
export const SUMMARY_SHEET = 'summary';

/** What the sheets are called that every template has, or may have; a user may rename them. */
export const SHEET_NAMES = {
  [OVERVIEW_SHEET]: '总览',
  [EVIDENCE_SHEET]: '材料清单',
  [CONTACTS_SHEET]: '联系人信息表',
  [REGISTER_SHEET]: '部门名录',
  [DECOMPOSITION_SHEET]: '指标分解表',
  [MATRIX_SHEET]: '分解矩阵',
  [SUMMARY_SHEET]: '部门汇总',
  [LISTS_SHEET]: '_lists',
  [META_SHEET]: '_kaohe',
} as const;

/** What the sheet is called whose rows are the template's clauses. */
export const MAIN_SHEET_NAMES = {
  scorecard: '评分表',
  form: '填报表',
  'task-list': '任务表',
} as const satisfies Record<TemplateKind, string>;

/** Only points want materials to support them. */
export const hasEvidence = ({ kind }: Pick<Template, 'kind'>): boolean => kind === 'scorecard';
/** The cover of a form names its contact. */
export const hasContacts = ({ kind }: Pick<Template, 'kind'>): boolean => kind !== 'form';
/** Only points are reviewed. */
export const hasReview = ({ kind }: Pick<Template, 'kind'>): boolean => kind === 'scorecard';
/** Whether there is a column for remarks beside the entries. */
export const hasNotes = ({ kind, added }: Pick<Template, 'kind' | 'added'>): boolean =>
  kind !== 'task-list' || added.includes('note');

/** The sheet of a form's list. */
export const listSheetId = ({ id }: Pick<TemplateList, 'id'>): string => `list/${id}`;
/** Row keys of it. */
export const listRow = ({ id }: Pick<TemplateList, 'id'>, number: number): string => `${id}/${number}`;

/** What a list's sheet is called, where no other sheet is. */
export const listSheetName = ({ id, title }: Pick<TemplateList, 'id' | 'title'>): string => sheetName(title) || id;

const DEPARTMENT_SHEET = 'department/';
/** The sheet of a department. A mark takes # for the end of the id. */
export const departmentSheetId = (name: string): string =>
  DEPARTMENT_SHEET + name.replaceAll('%', '%25').replaceAll('#', '%23');
/** Whether a sheet is that of a department. */
export const isDepartmentSheet = (id: string): boolean => id.startsWith(DEPARTMENT_SHEET);
/** Whose sheet it is. */
export const departmentOfSheet = (id: string): string =>
  id.slice(DEPARTMENT_SHEET.length).replaceAll('%23', '#').replaceAll('%25', '%');
export const departmentSheetName = (name: string): string => sheetName(`分解-${name}`);

/** What a sheet is usually called; nothing for one that a template names. */
export const usualNames = (id: string): readonly string[] => {
  if (id === SCORE_SHEET) return Object.values(MAIN_SHEET_NAMES);
  if (isDepartmentSheet(id)) return [departmentSheetName(departmentOfSheet(id))];
  return Object.hasOwn(SHEET_NAMES, id) ? [SHEET_NAMES[id as keyof typeof SHEET_NAMES]] : [];
};

/** Row key of a list's header; rows below it that bear no key were put in by somebody. */
export const LIST_HEADER = 'header';

/** Row key of the heading on 联系人信息表 below which the contacts of departments stand. */
export const DEPARTMENTS_HEADING = 'departments';

/** Row keys of the list sheets: evidence/1, contact/1 … */
export const evidenceRow = (number: number): string => `evidence/${number}`;
export const contactRow = (number: number): string => `contact/${number}`;

/** The name of the assessed unit: entered once, shown on every sheet. */
export const unitCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'unit', column: 'value' };
