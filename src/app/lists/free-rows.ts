import { locateCells, type OpenWorkbook } from '../../entries';
import type { CellRef } from '../../formula';
import type { Contact, Submission, Template } from '../../model';
import {
  CONTACTS_SHEET,
  contactRow,
  EVIDENCE_SHEET,
  evidenceRow,
  hasContacts,
  hasEvidence,
  listRow,
  listSheetId,
} from '../../sheets';

/** A list that takes more rows than it has: how its rows are found and counted. */
export type RowList = {
  /** The id of its sheet. */
  readonly sheet: string;
  /** The cell that is filled in first in a row, rows counted from 1. */
  readonly firstCell: (row: number) => CellRef;
  /** Rows that have something in them, or are kept for it. */
  readonly used: (submission: Submission) => number;
};

const isOwn = ({ department }: Contact): boolean => department === undefined;

const EVIDENCE: RowList = {
  sheet: EVIDENCE_SHEET,
  firstCell: (row) => ({ sheet: EVIDENCE_SHEET, row: evidenceRow(row), column: 'indicator' }),
  used: ({ evidence }) => evidence.length,
};

const CONTACTS: RowList = {
  sheet: CONTACTS_SHEET,
  firstCell: (row) => ({ sheet: CONTACTS_SHEET, row: contactRow(row), column: 'department' }),
  // One is kept for the unit's own contact at least.
  used: ({ contacts }) => contacts.length + (contacts.some(isOwn) ? 0 : 1),
};

/** All lists of a template's workbook. */
export const rowLists = (template: Template): readonly RowList[] => [
  ...(hasEvidence(template) ? [EVIDENCE] : []),
  ...(hasContacts(template) ? [CONTACTS] : []),
  ...template.lists.map((list): RowList => ({
    sheet: listSheetId(list),
    firstCell: (row) => ({ sheet: listSheetId(list), row: listRow(list, row), column: list.columns[0]?.id ?? '' }),
    used: ({ lists }) => lists[list.id]?.length ?? 0,
  })),
];

/** @param sheet the id of the list's sheet */
const rowList = (template: Template, sheet: string): RowList | undefined =>
  rowLists(template).find((list) => list.sheet === sheet);

/** Where the next item goes, in a workbook laid out anew: there all items stand together. */
export function firstFreeRow({ template, submission }: OpenWorkbook, sheet: string): CellRef | undefined {
  const list = rowList(template, sheet);
  return list?.firstCell(list.used(submission) + 1);
}

/** How many rows of a list are left; rows that somebody put in by hand are not counted. */
export function freeRows({ workbook, template, submission }: OpenWorkbook, sheet: string): number {
  const list = rowList(template, sheet);
  if (!list) return 0;
  const locate = locateCells(workbook);
  let rows = 0;
  while (locate(list.firstCell(rows + 1))) rows += 1;
  return Math.max(0, rows - list.used(submission));
}
