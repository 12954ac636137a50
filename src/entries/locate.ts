import type { Address, CellRef } from '../formula';
import type { WorkbookCells } from '../sheets';
import { keyedSheets } from './keyed-sheet';

/** Finds where cells stand in a workbook as it was read; undefined for those that it lacks. */
export function locateCells(workbook: WorkbookCells): (ref: CellRef) => Address | undefined {
  const { sheets } = keyedSheets(workbook);
  return ({ sheet: id, row: rowKey, column: columnKey }) => {
    const sheet = sheets.get(id);
    const row = sheet?.rows.get(rowKey);
    const column = sheet?.columns.get(columnKey);
    return sheet && row !== undefined && column !== undefined ? { sheet: sheet.name, row, column } : undefined;
  };
}
