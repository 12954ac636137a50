import { a1 } from '../formula';
import { type Issue, issue, type Place } from '../issues';
import {
  type CellContent,
  currentSheets,
  KEY_COLUMN,
  type Mark,
  readMark,
  type SheetCells,
  type WorkbookCells,
} from '../sheets';

/** A sheet of ours as found in a workbook: rows and columns by their keys, wherever they now stand. */
export type KeyedSheet = {
  readonly id: string;
  readonly name: string;
  readonly cells: SheetCells;
  /** Row numbers, by key. */
  readonly rows: ReadonlyMap<string, number>;
  /** Column numbers, by key. */
  readonly columns: ReadonlyMap<string, number>;
};

/** Where the mark of a sheet is looked for: rows or columns may have been put before it. */
const SEARCH = { rows: 20, columns: 10 };

/** The sheets of ours in a workbook, by id; renamed, moved, hidden or shown makes no difference. */
export function keyedSheets(workbook: WorkbookCells): {
  readonly sheets: ReadonlyMap<string, KeyedSheet>;
  readonly issues: readonly Issue[];
} {
  const found = workbook.sheets.flatMap((sheet) => keyedSheet(sheet) ?? []);
  const current = currentSheets(found);
  const issues = found.flatMap((one): readonly Issue[] => {
    const used = current.get(one.mark.id);
    if (used === one) return one.repeated;
    // Sheets of an earlier load were kept on purpose.
    return used?.mark.load === one.mark.load ? [issue('K507', { sheet: one.name }, { used: used.name })] : [];
  });
  return { sheets: new Map([...current].map(([id, { sheet }]) => [id, sheet])), issues };
}

/**
 * Sheets of ours that do not count, because they are of another load than those that do: of any, or only what comes from
 * files, which are of none.
 */
export function pastedSheets(workbook: WorkbookCells, from: 'anywhere' | 'files'): readonly KeyedSheet[] {
  const found = workbook.sheets.flatMap((sheet) => keyedSheet(sheet) ?? []);
  const loads = new Set([...currentSheets(found).values()].map(({ mark }) => mark.load));
  const isMeant = (load: string): boolean => !loads.has(load) && (from === 'anywhere' || load === '');
  return found.filter(({ mark }) => isMeant(mark.load)).map(({ sheet }) => sheet);
}

/** The names of all sheets of ours, whether or not they count. */
export const markedNames = (workbook: WorkbookCells): ReadonlySet<string> =>
  new Set(workbook.sheets.flatMap((sheet) => keyedSheet(sheet)?.name ?? []));

type Found = {
  readonly name: string;
  readonly mark: Mark;
  readonly sheet: KeyedSheet;
  readonly repeated: readonly Issue[];
};

/** What was found on sheets that are looked at more than once; a sheet that did not change is the same object again. */
const known = new WeakMap<SheetCells, { readonly found: Found | undefined }>();

function keyedSheet(cells: SheetCells): Found | undefined {
  let seen = known.get(cells);
  if (!seen) {
    seen = { found: findKeys(cells) };
    known.set(cells, seen);
  }
  return seen.found;
}

function findKeys(cells: SheetCells): Found | undefined {
  const mark = findMark(cells);
  if (!mark) return undefined;
  const columns = columnsIn(cells.rows.get(mark.row) ?? new Map<number, CellContent>(), mark.column);
  const rows = new Map<string, number>();
  const repeated: Issue[] = [];
  for (const [row, contents] of cells.rows) {
    const key = contents.get(mark.column)?.value;
    if (row === mark.row || typeof key !== 'string' || key === '') continue;
    if (rows.has(key)) repeated.push(issue('K502', place(cells.name, row, mark.column), { found: key }));
    else rows.set(key, row);
  }
  const sheet = { id: mark.id, name: cells.name, cells, rows, columns };
  return { name: cells.name, mark, sheet, repeated };
}

/** The columns that a row of keys names: the same map for the same row. */
const knownColumns = new WeakMap<ReadonlyMap<number, CellContent>, ReadonlyMap<string, number>>();

function columnsIn(keys: ReadonlyMap<number, CellContent>, keyColumn: number): ReadonlyMap<string, number> {
  const found = knownColumns.get(keys);
  if (found) return found;
  const columns = new Map<string, number>();
  for (const [column, { value }] of keys) {
    if (column !== keyColumn && typeof value === 'string' && !columns.has(value)) columns.set(value, column);
  }
  columns.set(KEY_COLUMN, keyColumn);
  knownColumns.set(keys, columns);
  return columns;
}

function findMark({ rows }: SheetCells): (Mark & { readonly row: number; readonly column: number }) | undefined {
  for (let row = 1; row <= SEARCH.rows; row++) {
    for (let column = 1; column <= SEARCH.columns; column++) {
      const mark = readMark(rows.get(row)?.get(column)?.value);
      if (mark) return { ...mark, row, column };
    }
  }
  return undefined;
}

const place = (sheet: string, row: number, column: number): Place => ({ sheet, cell: a1({ row, column }) });

/** Where a cell stands, for issues. */
export function placeOf(sheet: KeyedSheet, row: number | undefined, columnKey: string, id?: string): Place {
  const column = sheet.columns.get(columnKey);
  const cell = row === undefined || column === undefined ? {} : { cell: a1({ row, column }) };
  return { sheet: sheet.name, ...cell, ...(id === undefined ? {} : { id }) };
}

/** A cell by row number and column key. */
export function cellAt(sheet: KeyedSheet, row: number | undefined, columnKey: string): CellContent | undefined {
  const column = sheet.columns.get(columnKey);
  return row === undefined || column === undefined ? undefined : sheet.cells.rows.get(row)?.get(column);
}
