import type { FunctionName } from './functions';

/**
 * A cell named by what it is for, not by where it stands: sheet id, row key, column key.
 * A row of `THIS_ROW` means the row of the cell that is being formatted (conditional formats only).
 */
export type CellRef = { readonly sheet: string; readonly row: string; readonly column: string };

export const THIS_ROW = '.';

export type Operator = '+' | '-' | '*' | '/' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** One expression serves both ways: `evaluate` computes it, `print` writes it as an Excel formula. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'ref'; readonly ref: CellRef }
  /** Several cells, only as an argument of a function that takes a range. */
  | { readonly kind: 'cells'; readonly refs: readonly CellRef[] }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expression[] };

/** One string for a reference, to be used as a map's key. */
export function refKey(ref: CellRef): string {
  return `${ref.sheet}\u0000${ref.row}\u0000${ref.column}`;
}

/** The cells that an expression speaks of: those that stand alone, and those that stand in lists. */
export function refsOf(expression: Expression): {
  readonly single: readonly CellRef[];
  readonly ranges: readonly (readonly CellRef[])[];
} {
  const single: CellRef[] = [];
  const ranges: (readonly CellRef[])[] = [];
  const visit = (part: Expression): void => {
    switch (part.kind) {
      case 'number':
      case 'text':
      case 'boolean':
        return;
      case 'ref':
        single.push(part.ref);
        return;
      case 'cells':
        ranges.push(part.refs);
        return;
      case 'negate':
        visit(part.operand);
        return;
      case 'operation':
        visit(part.left);
        visit(part.right);
        return;
      case 'call':
        part.args.forEach(visit);
    }
  };
  visit(expression);
  return { single, ranges };
}

/** The same expression over other cells: each reference is replaced by what `change` makes of it. */
export function mapRefs(expression: Expression, change: (ref: CellRef) => CellRef): Expression {
  const map = (part: Expression): Expression => mapRefs(part, change);
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'boolean':
      return expression;
    case 'ref':
      return { ...expression, ref: change(expression.ref) };
    case 'cells':
      return { ...expression, refs: expression.refs.map(change) };
    case 'negate':
      return { ...expression, operand: map(expression.operand) };
    case 'operation':
      return { ...expression, left: map(expression.left), right: map(expression.right) };
    case 'call':
      return { ...expression, args: expression.args.map(map) };
  }
}
