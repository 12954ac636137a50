import { locateCells, type OpenWorkbook } from '../../entries';
import type { CellRef } from '../../formula';
import type { Contact, Submission } from '../../model';
import { CONTACTS_SHEET, contactRow, EVIDENCE_SHEET, evidenceRow } from '../../sheets';
import type { ListName } from '../session-state';

const isOwn = ({ department }: Contact): boolean => department === undefined;

/** Rows of a list that have something in them, or are kept for it: one for the unit's own contact at least. */
function usedRows({ evidence, contacts }: Submission, list: ListName): number {
  switch (list) {
    case 'evidence':
      return evidence.length;
    case 'contacts':
      return contacts.length + (contacts.some(isOwn) ? 0 : 1);
  }
}

/** The cell that is filled in first in a row of a list, rows counted from 1. */
const firstCell = (list: ListName, row: number): CellRef =>
  list === 'evidence'
    ? { sheet: EVIDENCE_SHEET, row: evidenceRow(row), column: 'indicator' }
    : { sheet: CONTACTS_SHEET, row: contactRow(row), column: 'department' };

/** Where the next item goes, in a workbook laid out anew: there all items stand together. */
export const firstFreeRow = (submission: Submission, list: ListName): CellRef =>
  firstCell(list, usedRows(submission, list) + 1);

/** How many rows of a list are left; rows that somebody put in by hand are not counted. */
export function freeRows({ workbook, submission }: OpenWorkbook, list: ListName): number {
  const locate = locateCells(workbook);
  let rows = 0;
  while (locate(firstCell(list, rows + 1))) rows += 1;
  return Math.max(0, rows - usedRows(submission, list));
}
