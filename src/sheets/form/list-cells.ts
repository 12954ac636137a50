import type { CellRef } from '../../formula';
import type { TemplateList } from '../../model';
import type { Contents } from '../contents';
import { listRow, listSheetId } from '../ids';
import { at } from '../sheet';

/** Rows of an empty list: as many as fit on a page; and at least this many left over in a filled one. */
const ROWS = 15;
const SPARE_ROWS = 8;

/** How many rows the sheet of a list has. */
export function rowsOfList({ submission, spareRows }: Contents, list: TemplateList): number {
  const filled = submission.lists[list.id]?.length ?? 0;
  return Math.max(ROWS, filled + Math.max(SPARE_ROWS, spareRows[listSheetId(list)] ?? 0));
}

/** One array for all formulas of a workbook that go through a column: its values are then read once. */
const known = new WeakMap<Contents, Map<string, readonly CellRef[]>>();

/** The cells of a column of a list. */
export function listCells(contents: Contents, list: TemplateList, column: string): readonly CellRef[] {
  let columns = known.get(contents);
  if (!columns) known.set(contents, (columns = new Map<string, readonly CellRef[]>()));
  const key = `${list.id}/${column}`;
  let cells = columns.get(key);
  if (!cells) {
    const count = rowsOfList(contents, list);
    cells = Array.from({ length: count }, (_, i) => at(listSheetId(list), listRow(list, i + 1), column));
    columns.set(key, cells);
  }
  return cells;
}
