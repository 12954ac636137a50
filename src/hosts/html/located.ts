import { firstEntry, type SheetSpec } from '../../sheets';
import type { Book } from './book';
import type { CursorState } from './cursor';
import { filterOn, type FilterState, UNFILTERED } from './filter/filters';
import { type Table, tableOf } from './grid/table';

/** Where the cursor is in the workbook as it is now. */
export type Located = { readonly sheet: SheetSpec; readonly table: Table; readonly state: CursorState };

/**
 * Brings the cursor to a cell that there is: another workbook may have come since it was moved. Of a sheet that is gone, or
 * was never chosen, it goes to where filling in begins.
 */
export function located(book: Book, state: CursorState, filters: FilterState = UNFILTERED): Located | undefined {
  const sheet = book.sheets.find(({ id }) => id === state.sheet);
  if (!sheet) return atStart(book, state);
  const table = filterOn(filters, sheet)?.table ?? tableOf(sheet);
  const cell = table.at(state.active);
  const place = cell?.position ?? table.first?.position;
  if (!place) return undefined;
  if (!cell) return { sheet, table, state: { ...state, active: place, end: place } };
  // Of a merged cell whose first row is filtered out one is in the first one that is not.
  const end = table.isInSight(state.end) ? state.end : { row: cell.drawnRow, column: place.column };
  const isSame = end === state.end && place.row === state.active.row && place.column === state.active.column;
  return { sheet, table, state: isSame ? state : { ...state, active: place, end } };
}

function atStart(book: Book, state: CursorState): Located | undefined {
  const first = book.spec && firstEntry(book.spec);
  if (!first) return undefined;
  const active = { row: first.row, column: first.column };
  const start: CursorState = { ...state, sheet: first.sheet.id, active, end: active, focus: false, reveal: 'active' };
  return { sheet: first.sheet, table: tableOf(first.sheet), state: start };
}
