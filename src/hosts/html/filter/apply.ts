import type { SheetSpec } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import { type Table, tableOf } from '../grid/table';
import { type Accepted, rowsOut } from './choices';
import { filterOn } from './filters';
import { listAreaOf, valuesOf } from './list-area';

const NONE: Accepted = new Map();

/** Selects the head of a column and opens its menu. @returns false where what is being typed is refused, or there is none */
export function openMenu(cursor: Cursor, { sheet }: Pick<Table, 'sheet'>, column: number): boolean {
  if (!goToHead(cursor, sheet, column)) return false;
  cursor.filters.openMenu(sheet, column);
  return true;
}

/** Closes the menu of a column; the keyboard goes back to where it was opened. */
export function closeMenu(cursor: Cursor, sheet: SheetSpec, column: number): void {
  cursor.filters.closeMenu();
  goToHead(cursor, sheet, column);
}

/** The keyboard goes to the head of a column, which no filter keeps out of sight. */
function goToHead(cursor: Cursor, sheet: SheetSpec, column: number): boolean {
  const area = listAreaOf(sheet);
  const head = area && tableOf(sheet).at({ row: area.header, column });
  return head !== undefined && cursor.select(sheet.id, head.position, undefined, true);
}

/** Shows the rows of a sheet that match, by what they hold now. */
export function filterRows(book: Book, cursor: Cursor, sheet: SheetSpec, accepted: Accepted): void {
  const area = listAreaOf(sheet);
  if (!area) return;
  cursor.filters.apply(sheet, accepted, rowsOut(area, valuesOf(sheet, book.live), accepted));
  // The cursor is not to be left where nobody sees it.
  const table = filterOn(cursor.filters.snapshot(), sheet)?.table ?? tableOf(sheet);
  const { active } = cursor.snapshot();
  if (!table.at(active))
    goToHead(cursor, sheet, area.columns.find((column) => column >= active.column) ?? active.column);
}

/** Looks again which rows match: what was entered since may have changed that. */
export function filterAgain(book: Book, cursor: Cursor, sheet: SheetSpec): void {
  const filter = filterOn(cursor.filters.snapshot(), sheet);
  if (filter && cursor.commit()) filterRows(book, cursor, sheet, filter.accepted);
}

/** Shows all rows again. */
export function endFilter(book: Book, cursor: Cursor, sheet: SheetSpec): void {
  if (cursor.commit()) filterRows(book, cursor, sheet, NONE);
}
