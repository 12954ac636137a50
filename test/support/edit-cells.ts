import type { CellValue } from '../../src/formula';
import { locator, type CellContent, type SheetCells, type WorkbookCells } from '../../src/sheets';
import type { Filled } from './filled-workbook';

type Rows = ReadonlyMap<number, ReadonlyMap<number, CellContent>>;

/** The workbook with one of its sheets, by name, put through a change; without it where the change gives nothing. */
export const editSheet = (
  workbook: WorkbookCells,
  name: string,
  change: (sheet: SheetCells) => SheetCells | undefined,
): WorkbookCells => {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`no sheet ${name}`);
  return {
    ...workbook,
    sheets: workbook.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : sheet)),
  };
};

/** Rows put elsewhere; a row that goes nowhere is deleted. In the file they stand from the top to the bottom. */
export const moveRows = (sheet: SheetCells, to: (row: number) => number | undefined): SheetCells => ({
  ...sheet,
  rows: moved(sheet.rows, to),
});

/** Columns put elsewhere; a column that goes nowhere is deleted. */
export const moveColumns = (sheet: SheetCells, to: (column: number) => number | undefined): SheetCells => ({
  ...sheet,
  rows: new Map([...sheet.rows].map(([row, cells]) => [row, moved(cells, to)])),
});

function moved<T>(all: ReadonlyMap<number, T>, to: (key: number) => number | undefined): Map<number, T> {
  const found = [...all].flatMap(([key, value]): [number, T][] => {
    const place = to(key);
    return place === undefined ? [] : [[place, value]];
  });
  return new Map(found.sort(([a], [b]) => a - b));
}

export const lastRow = ({ rows }: { readonly rows: Rows }): number => Math.max(...rows.keys());

/** The sheet with a cell set by its numbers. */
export function withCell(sheet: SheetCells, row: number, column: number, content: CellContent): SheetCells {
  const rows = new Map(sheet.rows);
  rows.set(row, new Map(sheet.rows.get(row)).set(column, content));
  return { ...sheet, rows: moved(rows, (key) => key) };
}

/** The sheet with a row of plain values, by column number. */
export const withRow = (sheet: SheetCells, row: number, values: Readonly<Record<number, CellValue>>): SheetCells =>
  Object.entries(values).reduce((done, [column, value]) => withCell(done, row, Number(column), { value }), sheet);

type Ref = readonly [sheetId: string, rowKey: string, columnKey: string];

/** Where a cell stands in the workbook as it was made. */
export const placeIn = ({ spec }: Pick<Filled, 'spec'>, [sheet, row, column]: Ref) =>
  locator(spec)({ sheet, row, column });

/** The workbook with a cell set by its keys. */
export function setCell(filled: Filled, ref: Ref, content: CellContent): WorkbookCells {
  const { sheet, row, column } = placeIn(filled, ref);
  return editSheet(filled.workbook, sheet, (cells) => withCell(cells, row, column, content));
}
