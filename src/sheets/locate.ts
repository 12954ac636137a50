import { type Address, type CellRef, THIS_ROW } from '../formula';
import type { WorkbookSpec } from './spec';

/**
 * Finds where cells stand in a workbook.
 * @throws Error for a cell that the workbook does not have: a fault of a layout
 */
export function locator(spec: WorkbookSpec): (ref: CellRef) => Address {
  const sheets = new Map(
    spec.sheets.map((sheet) => [
      sheet.id,
      {
        name: sheet.name,
        rows: new Map(sheet.rows.map(({ key }, i) => [key, i + 1])),
        columns: new Map(sheet.columns.map(({ key }, i) => [key, i + 1])),
      },
    ]),
  );
  return ({ sheet: id, row: rowKey, column: columnKey }) => {
    const sheet = sheets.get(id);
    const row = sheet?.rows.get(rowKey);
    const column = sheet?.columns.get(columnKey);
    if (!sheet || row === undefined || column === undefined) {
      throw new Error(`no cell ${id} ${rowKey} ${columnKey}`);
    }
    return { sheet: sheet.name, row, column };
  };
}

/** The same, for formulas that are applied to many rows: they speak of the row at hand, and of cells that stay. */
export function rowLocator(
  locate: (ref: CellRef) => Address,
  sheetId: string,
  rowKey: string,
): (ref: CellRef) => Address {
  return (ref) =>
    ref.row === THIS_ROW ? locate({ ...ref, sheet: sheetId, row: rowKey }) : { ...locate(ref), fixed: true };
}
