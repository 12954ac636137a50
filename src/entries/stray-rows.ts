import { a1 } from '../formula';
import { type Issue, issue, type Place } from '../issues';
import { KEY_COLUMN, TABLE_HEAD, type WorkbookCells } from '../sheets';
import { type KeyedSheet, markedNames } from './keyed-sheet';

/** What a department has written beside or between the rows of its sheet: nobody asked for it, and nothing reads it. */
export function strayRows({ name, cells, rows, columns }: KeyedSheet): readonly Issue[] {
  const keyColumn = columns.get(KEY_COLUMN) ?? 0;
  const known = new Set(columns.values());
  const head = rows.get(TABLE_HEAD) ?? Infinity;
  return [...cells.rows].flatMap(([row, contents]) => {
    const isOurs = contents.has(keyColumn) || row <= head;
    const stray = [...contents].filter(
      ([column, { value, formula }]) => value !== null && formula === undefined && !(isOurs && known.has(column)),
    );
    const [first] = stray;
    if (!first) return [];
    const found = stray.map(([, { value }]) => String(value)).join(' ');
    return [issue('K506', { sheet: name, cell: a1({ row, column: first[0] }) }, { found })];
  });
}

/** Sheets that a department has added to its workbook. */
export function strayTables(workbook: WorkbookCells, at: Place): readonly Issue[] {
  const ours = markedNames(workbook);
  return workbook.sheets
    .filter(({ name, rows }) => !ours.has(name) && rows.size > 0)
    .map(({ name }) => issue('K505', { ...at, sheet: name }, { sheet: name }));
}
