import { type Address, cellNumber, type CellRef, type Expression, print } from '../formula';
import type { CellContent, SheetCells, WorkbookCells } from './cells';
import type { LiveCells } from './live-cells';
import { locator } from './locate';
import type { SheetSpec, WorkbookSpec } from './spec';

type RowCells = ReadonlyMap<number, CellContent>;

/** What was read of a workbook last time, to be taken over where nothing has changed since. */
const readers = new WeakMap<LiveCells, readonly SheetReader[]>();

/**
 * All cells of a workbook as plain data, as a reader of files would give them: formulas with their text and their
 * result. Sheets and rows that have not changed since they were last read are the same objects again.
 * @param live the values of the same workbook
 */
export function toCells(spec: WorkbookSpec, live: LiveCells): WorkbookCells {
  let known = readers.get(live);
  if (!known) {
    const locate = locator(spec);
    known = spec.sheets.map((sheet) => new SheetReader(sheet, live, locate));
    readers.set(live, known);
  }
  return { sheets: known.map((reader) => reader.read()), date1904: false };
}

class SheetReader {
  private readonly formulas = new Map<Expression, string>();
  private readonly rows: { readonly revision: number; readonly cells: RowCells }[] = [];
  private last: SheetCells | undefined;

  constructor(
    private readonly sheet: SheetSpec,
    private readonly live: LiveCells,
    private readonly locate: (ref: CellRef) => Address,
  ) {}

  read(): SheetCells {
    const { sheet, rows, live } = this;
    const changed = [...sheet.rows.keys()].filter((r) => rows[r]?.revision !== live.revisionOf(sheet, r));
    for (const r of changed) rows[r] = { revision: live.revisionOf(sheet, r), cells: this.readRow(r) };
    if (!this.last || changed.length > 0) {
      this.last = { name: sheet.name, visibility: sheet.visibility, rows: this.filledRows(changed) };
    }
    return this.last;
  }

  private filledRows(changed: readonly number[]): ReadonlyMap<number, RowCells> {
    const before = this.last?.rows;
    const cellsOf = (r: number): RowCells => this.rows[r]?.cells ?? new Map<number, CellContent>();
    if (before && changed.every((r) => before.has(r + 1) && cellsOf(r).size > 0)) {
      const rows = new Map(before);
      for (const r of changed) rows.set(r + 1, cellsOf(r));
      return rows;
    }
    // Rows without content are absent, and the others stand from the top to the bottom.
    return new Map(this.rows.flatMap(({ cells }, r): [number, RowCells][] => (cells.size > 0 ? [[r + 1, cells]] : [])));
  }

  private readRow(r: number): RowCells {
    const cells = new Map<number, CellContent>();
    this.sheet.columns.forEach(({ key }, c) => {
      const spec = this.sheet.rows[r]?.cells[key];
      if (!spec) return;
      const { value: shown, isError } = this.live.result(this.sheet, r, c);
      const value = typeof shown === 'number' ? cellNumber(shown) : shown;
      const { content } = spec;
      if (content?.kind === 'formula') {
        const formula = this.formulaText(content.expression);
        cells.set(c + 1, isError ? { value, formula, isError } : { value, formula });
      } else if (value !== null) {
        cells.set(c + 1, { value });
      }
    });
    return cells;
  }

  private formulaText(expression: Expression): string {
    let text = this.formulas.get(expression);
    if (text === undefined) {
      text = print(expression, { locate: this.locate, sheet: this.sheet.name });
      this.formulas.set(expression, text);
    }
    return text;
  }
}
