import type { CellRef } from '../../formula';
import type { Book } from './book';
import type { Cursor } from './cursor';
import { tableOf } from './grid/table';

/** Selects the first of some cells that is in sight, and brings it there: what undo and redo changed. */
export function goTo(book: Book, cursor: Cursor, refs: readonly CellRef[]): void {
  for (const ref of refs) {
    const sheet = book.sheets.find(({ id }) => id === ref.sheet);
    const cell = sheet && tableOf(sheet).find(ref);
    if (sheet && cell) {
      cursor.select(sheet.id, cell.position, undefined, true);
      return;
    }
  }
}
