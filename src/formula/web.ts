import { evaluate } from './evaluate';
import { type CellRef, type Expression, refKey, refsOf } from './expression';
import { type CellValue, FormulaError, fromCell, type Value } from './value';

/** A cell of the web, and what was computed for it; nothing is known of it (`undefined`) until somebody asks. */
type Cell = {
  readonly key: string;
  formula: Expression | undefined;
  input: CellValue;
  result: Value | FormulaError | undefined;
  isBeingComputed: boolean;
  /** What has to be computed again when this changes. */
  readonly users: (Cell | Range)[];
};

/** Cells that formulas take as a whole; formulas that share their list of references share the values read, too. */
type Range = {
  readonly cells: readonly Cell[];
  result: readonly Value[] | FormulaError | undefined;
  readonly users: Cell[];
};

/**
 * Cells that depend on each other. A formula is computed when it is first asked for, and again when something that it
 * depends on has changed, not before. Cells are known by their `refKey`.
 */
export class FormulaWeb {
  private readonly cells = new Map<string, Cell>();
  /** The references that stand in formulas, so that their keys need not be put together time and again. */
  private readonly byRef = new WeakMap<CellRef, Cell>();
  private readonly ranges = new WeakMap<readonly CellRef[], Range>();

  constructor(formulas: ReadonlyMap<string, Expression>, inputs: ReadonlyMap<string, CellValue> = new Map()) {
    for (const [key, value] of inputs) this.cell(key).input = value;
    for (const [key, formula] of formulas) this.connect(this.cell(key), formula);
  }

  /**
   * What a cell holds: its input, or the result of its formula; nothing for a cell that the web does not have.
   * @throws FormulaError where Excel would show an error value, and for a cell that depends on itself
   */
  readonly read = (ref: CellRef): Value => this.resultOf(this.byRef.get(ref) ?? this.cells.get(refKey(ref)));

  /** The same, by key. */
  at(key: string): Value {
    return this.resultOf(this.cells.get(key));
  }

  /** The values of several cells: the same array as long as none of them has changed. */
  readonly readRange = (refs: readonly CellRef[]): readonly Value[] => {
    const range = this.ranges.get(refs);
    if (!range) return refs.map(this.read);
    range.result ??= caught(() => range.cells.map((cell) => this.resultOf(cell)));
    if (range.result instanceof FormulaError) throw range.result;
    return range.result;
  };

  /**
   * Enters a value into a cell; what stood there, be it a formula, is gone.
   * @returns the cells whose results are not known any more, if they were: the cell itself and those that depend on it
   */
  enter(key: string, value: CellValue): readonly string[] {
    const cell = this.cell(key);
    if (!cell.formula && cell.input === value) return [];
    cell.formula = undefined;
    cell.input = value;
    const forgotten: string[] = [];
    forget(cell, forgotten);
    return forgotten;
  }

  private cell(key: string): Cell {
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { key, formula: undefined, input: null, result: undefined, isBeingComputed: false, users: [] };
      this.cells.set(key, cell);
    }
    return cell;
  }

  private connect(user: Cell, formula: Expression): void {
    user.formula = formula;
    const { single, ranges } = refsOf(formula);
    for (const ref of single) this.cellOf(ref).users.push(user);
    for (const refs of ranges) this.range(refs).users.push(user);
  }

  private cellOf(ref: CellRef): Cell {
    const cell = this.byRef.get(ref) ?? this.cell(refKey(ref));
    this.byRef.set(ref, cell);
    return cell;
  }

  private range(refs: readonly CellRef[]): Range {
    let range = this.ranges.get(refs);
    if (!range) {
      range = { cells: refs.map((ref) => this.cellOf(ref)), result: undefined, users: [] };
      for (const cell of range.cells) cell.users.push(range);
      this.ranges.set(refs, range);
    }
    return range;
  }

  private resultOf(cell: Cell | undefined): Value {
    if (!cell) return null;
    if (cell.isBeingComputed) throw new FormulaError(`${cell.key.replaceAll('\u0000', ' ')} depends on itself`);
    // An empty cell is known, too: null.
    if (cell.result === undefined) cell.result = this.compute(cell);
    if (cell.result instanceof FormulaError) throw cell.result;
    return cell.result;
  }

  private compute(cell: Cell): Value | FormulaError {
    const { formula } = cell;
    if (!formula) return fromCell(cell.input);
    cell.isBeingComputed = true;
    try {
      return caught(() => evaluate(formula, this.read, this.readRange));
    } finally {
      cell.isBeingComputed = false;
    }
  }
}

function caught<T>(compute: () => T): T | FormulaError {
  try {
    return compute();
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
}

/** What is not known need not be gone through: whatever was computed from it was forgotten with it. */
function forget(known: Cell | Range, forgotten: string[]): void {
  if (known.result === undefined) return;
  known.result = undefined;
  if ('key' in known) forgotten.push(known.key);
  for (const user of known.users) forget(user, forgotten);
}
