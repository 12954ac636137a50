import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { withExcelOperators } from '../grid/comparison';
import { isError, type Scalar } from '../grid/value';
import type { Content } from './cell-store';
import { ENGINE_FUNCTIONS } from './engine-functions';
import type { Sheet } from './sheet';

type EngineWorkbook = Parameters<typeof calculateFormulas>[0];
type EngineSheet = EngineWorkbook['worksheets'][number];
type EngineCell = ReturnType<EngineSheet['getCell']>;

const EMPTY = 0;
const FORMULA = 6;
const CONSTANT = 2;

/** What the formulas of a workbook are worked out from. */
export type Calculable = {
  readonly sheets: readonly Sheet[];
  readonly names: Iterable<{ readonly name: string; readonly formula: string }>;
};

/**
 * Recalculation by the formula engine of excelts. Nothing is worked out before somebody looks at the value of a
 * formula: most tests write far more often than they read.
 */
export class Calculation {
  private isStale = false;
  private recalculated = new Set<Sheet>();

  constructor(private readonly workbook: Calculable) {}

  invalidate(): void {
    this.isStale = true;
  }

  valueOf(content: Content | undefined): Scalar | undefined {
    if (content?.formula !== undefined) this.run();
    return content?.value;
  }

  run(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const cells = this.workbook.sheets.flatMap((sheet) =>
      [...sheet.cells.all()].map((placed) => ({
        sheet,
        placed,
        cell: new CellView(placed.row, placed.column, placed.content),
      })),
    );
    this.calculate((sheet) => cells.filter((c) => c.sheet === sheet).map((c) => c.cell));
    for (const { sheet, placed, cell } of cells) {
      if (placed.content.formula === undefined) continue;
      const value = cell.computed();
      if (!same(placed.content.value, value)) this.recalculated.add(sheet);
      placed.content.value = value;
    }
  }

  /** The sheets with new results since somebody last asked. */
  takeRecalculated(): readonly Sheet[] {
    this.run();
    const taken = [...this.recalculated];
    this.recalculated = new Set();
    return taken;
  }

  /** The value of a formula as if it stood on a sheet. */
  evaluate(formula: string, on: Sheet): Scalar {
    const used = on.cells.usedArea();
    // Beside everything, yet near: a cell at the far corner would make the engine walk whole columns.
    const scratch = new CellView((used?.bottom ?? 0) + 2, (used?.right ?? 0) + 2, { formula, value: undefined });
    this.calculate((sheet) => [
      ...[...sheet.cells.all()].map((p) => new CellView(p.row, p.column, p.content)),
      ...(sheet === on ? [scratch] : []),
    ]);
    return scratch.computed();
  }

  private calculate(cellsOf: (sheet: Sheet) => readonly CellView[]): void {
    const views = this.workbook.sheets.map((sheet) => new SheetView(sheetNumber(sheet), sheet.name, cellsOf(sheet)));
    const names = [...this.workbook.names].map(({ name, formula }) => ({
      name,
      ranges: [withExcelOperators(formula.slice(1))],
    }));
    ENGINE_WORKBOOK.worksheets = views;
    ENGINE_WORKBOOK.definedNames = { getAllEntries: () => names, getAllNames: () => names };
    calculateFormulas(ENGINE_WORKBOOK);
    ENGINE_WORKBOOK.worksheets = [];
  }
}

/** The engine keeps parsed formulas for each workbook object; one for all lets a thousand hosts share them. */
const ENGINE_WORKBOOK: EngineWorkbook = {
  worksheets: [],
  getWorksheet: (key) => ENGINE_WORKBOOK.worksheets.find((s) => s.id === key || s.name === key),
  userFunctions: ENGINE_FUNCTIONS,
};

/** Numbers never used twice, since the engine remembers by them what spilled where. */
const sheetNumbers = new WeakMap<Sheet, number>();
let lastSheetNumber = 0;

function sheetNumber(sheet: Sheet): number {
  const number = sheetNumbers.get(sheet) ?? ++lastSheetNumber;
  sheetNumbers.set(sheet, number);
  return number;
}

const same = (a: Scalar | undefined, b: Scalar | undefined): boolean =>
  isError(a) && isError(b) ? a.error === b.error : a === b;

/** A cell as the engine wants to see it; it counts rows and columns from 1. */
class CellView implements EngineCell {
  readonly row: number;
  readonly col: number;
  readonly type: number;
  readonly model = {};
  readonly formula?: string;
  value: unknown;
  result: EngineCell['result'];

  constructor(row: number, column: number, content: Content | undefined) {
    this.row = row + 1;
    this.col = column + 1;
    this.type = content === undefined ? EMPTY : content.formula === undefined ? CONSTANT : FORMULA;
    if (content?.formula !== undefined) this.formula = withExcelOperators(content.formula.slice(1));
    else this.value = content?.value;
  }

  computed(): Scalar {
    const { result } = this;
    if (result instanceof Date) return result.getTime() / 86_400_000 + 25_569;
    // A reference to an empty cell counts as zero.
    return result ?? 0;
  }
}

class SheetView implements EngineSheet {
  readonly dimensions: EngineSheet['dimensions'];
  private readonly rows = new Map<number, Map<number, CellView>>();

  constructor(
    readonly id: number,
    readonly name: string,
    cells: readonly CellView[],
  ) {
    let [bottom, right] = [1, 1];
    for (const cell of cells) {
      const row = this.rows.get(cell.row) ?? new Map<number, CellView>();
      this.rows.set(cell.row, row.set(cell.col, cell));
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.col);
    }
    this.dimensions = { top: 1, left: 1, bottom, right };
  }

  eachRow(...args: readonly unknown[]): void {
    const visit = callback(args);
    for (const [number, row] of this.rows) {
      const eachCell = (...inner: readonly unknown[]) => {
        const visitCell = callback(inner);
        for (const [column, cell] of row) visitCell(cell, column);
      };
      visit({ hidden: false, eachCell }, number);
    }
  }

  findCell(row: number, column: number): CellView | undefined {
    return this.rows.get(row)?.get(column);
  }

  getCell(row: number, column: number): CellView {
    return this.findCell(row, column) ?? new CellView(row - 1, column - 1, undefined);
  }
}

/** The engine passes options before the callback, or none. */
function callback(args: readonly unknown[]): (...args: unknown[]) => void {
  const last = args.at(-1);
  if (typeof last !== 'function') throw new TypeError('the engine passed no callback');
  return (...inner) => {
    Reflect.apply(last, undefined, inner);
  };
}
