import {
  type CellRef,
  type CellValue,
  evaluate,
  type Expression,
  FormulaError,
  FormulaWeb,
  refKey,
  THIS_ROW,
  toCell,
  type Value,
} from '../formula';
import type { SheetSpec, WorkbookSpec } from './spec';

/** What a cell shows whose formula fails, whichever way. */
export const ERROR_VALUE = '#VALUE!';

/** The row that expressions mean by THIS_ROW. */
export type Here = { readonly sheet: string; readonly row: string };

/** A row's cells by position, as keys of the web, and when one of them last changed. */
type Row = { readonly cells: readonly (string | undefined)[]; revision: number };

/**
 * What the cells of a workbook show while it is filled in: a formula is computed when it is looked at, and again only
 * after something that it depends on was entered.
 */
export class LiveCells {
  private readonly web: FormulaWeb;
  private readonly rows = new Map<string, readonly Row[]>();
  private readonly rowOf = new Map<string, Row>();
  private revision = 0;

  constructor(spec: WorkbookSpec) {
    const formulas = new Map<string, Expression>();
    const inputs = new Map<string, CellValue>();
    for (const sheet of spec.sheets) {
      const rows = sheet.rows.map((row, r): Row => {
        // A row without a key has cells, too; they are known by its number, which no key resembles.
        const name = row.key || `\u0000${r}`;
        const keys = sheet.columns.map(({ key: column }) => {
          const cell = row.cells[column];
          if (!cell) return undefined;
          const key = refKey({ sheet: sheet.id, row: name, column });
          if (cell.content?.kind === 'formula') formulas.set(key, cell.content.expression);
          else inputs.set(key, cell.content?.value ?? null);
          return key;
        });
        return { cells: keys, revision: 0 };
      });
      this.rows.set(sheet.id, rows);
      for (const row of rows) for (const key of row.cells) if (key !== undefined) this.rowOf.set(key, row);
    }
    this.web = new FormulaWeb(formulas, inputs);
  }

  /** What a cell of a row with a key shows: what was entered, or its formula's result; nothing for no such cell. */
  value(ref: CellRef): CellValue {
    return shownOf(() => this.web.read(ref)).value;
  }

  /** What a cell shows, by its row and column, counted from 0 with the hidden ones. */
  shown(sheet: SheetSpec, row: number, column: number): CellValue {
    return this.result(sheet, row, column).value;
  }

  /** The same, and whether it is an error. */
  result(sheet: SheetSpec, row: number, column: number): { readonly value: CellValue; readonly isError: boolean } {
    const key = this.rows.get(sheet.id)?.[row]?.cells[column];
    return key === undefined ? NOTHING : shownOf(() => this.web.at(key));
  }

  /** Computes an expression over the cells. @param here the row that THIS_ROW stands for */
  compute(expression: Expression, here?: Here): CellValue {
    const { read, readRange } = this.web;
    if (!here) return shownOf(() => evaluate(expression, read, readRange)).value;
    const readHere = (ref: CellRef): Value => read(ref.row === THIS_ROW ? { ...here, column: ref.column } : ref);
    return shownOf(() => evaluate(expression, readHere)).value;
  }

  /**
   * Enters values; what depends on them is computed anew when it is next asked for.
   * @throws Error for a cell that the workbook does not have
   */
  enter(cells: readonly { readonly ref: CellRef; readonly value: CellValue }[]): void {
    this.revision += 1;
    for (const { ref, value } of cells) {
      const key = refKey(ref);
      if (!this.rowOf.has(key)) throw new Error(`no cell ${ref.sheet} ${ref.row} ${ref.column}`);
      for (const changed of this.web.enter(key, value)) {
        const row = this.rowOf.get(changed);
        if (row) row.revision = this.revision;
      }
    }
  }

  /**
   * Grows whenever what a row's cells show may have changed since they were looked at: what was drawn from them can be
   * kept until then. (Cells of other rows, which a highlight may speak of, do not count.)
   */
  revisionOf(sheet: SheetSpec, row: number): number {
    return this.rows.get(sheet.id)?.[row]?.revision ?? 0;
  }
}

const NOTHING = { value: null, isError: false } as const;

function shownOf(compute: () => Value): { readonly value: CellValue; readonly isError: boolean } {
  try {
    return { value: toCell(compute()), isError: false };
  } catch (error) {
    if (error instanceof FormulaError) return { value: ERROR_VALUE, isError: true };
    throw error;
  }
}
