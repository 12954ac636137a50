import { SCORE_SHEET } from '../scoring';
import type { SheetSpec, WorkbookSpec } from './spec';

/**
 * Where filling in begins: the first cell of the scorecard that may be filled in, or else of the first sheet in sight.
 * @returns row and column counted from 0, with the hidden ones; undefined where no sheet is in sight
 */
export function firstEntry({
  sheets,
}: WorkbookSpec): { readonly sheet: SheetSpec; readonly row: number; readonly column: number } | undefined {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const sheet = visible.find(({ id }) => id === SCORE_SHEET) ?? visible[0];
  if (!sheet) return undefined;
  const { rows, columns } = sheet;
  const isEntry = (row: number, column: number): boolean =>
    rows[row]?.cells[columns[column]?.key ?? '']?.unlocked ?? false;
  for (const row of rows.keys()) {
    for (const column of columns.keys()) if (isEntry(row, column)) return { sheet, row, column };
  }
  return {
    sheet,
    row: Math.max(
      0,
      rows.findIndex(({ hidden }) => !hidden),
    ),
    column: Math.max(
      0,
      columns.findIndex(({ hidden }) => !hidden),
    ),
  };
}
