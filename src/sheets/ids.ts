import type { CellRef } from '../formula';
import { OVERVIEW_SHEET, SCORE_SHEET } from '../scoring';

/** Version of the workbook's anatomy; a reader refuses a higher one. */
export const FORMAT_VERSION = 1;

/** Ids of the sheets that are not part of scoring. */
export const EVIDENCE_SHEET = 'evidence';
export const CONTACTS_SHEET = 'contacts';
export const META_SHEET = 'meta';
export const LISTS_SHEET = 'lists';

/** What the sheets are called; a user may rename them. */
export const SHEET_NAMES = {
  [OVERVIEW_SHEET]: '总览',
  [SCORE_SHEET]: '评分表',
  [EVIDENCE_SHEET]: '材料清单',
  [CONTACTS_SHEET]: '联系人信息表',
  [LISTS_SHEET]: '_lists',
  [META_SHEET]: '_kaohe',
} as const;

/** Row key of a list's header; rows below it that bear no key were put in by somebody. */
export const LIST_HEADER = 'header';

/** Row key of the heading on 联系人信息表 below which the contacts of departments stand. */
export const DEPARTMENTS_HEADING = 'departments';

/** Row keys of the list sheets: evidence/1, contact/1 … */
export const evidenceRow = (number: number): string => `evidence/${number}`;
export const contactRow = (number: number): string => `contact/${number}`;

/** The name of the assessed unit: entered once, shown on every sheet. */
export const unitCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'unit', column: 'value' };
