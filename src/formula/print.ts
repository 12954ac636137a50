import { a1, type Address, quoteSheet } from './address';
import { Decimal } from './decimal';
import type { CellRef, Expression, Operator } from './expression';
import { type FunctionName, FUNCTIONS, type PrintedArgument } from './functions';

export type PrintOptions = {
  readonly locate: (ref: CellRef) => Address;
  /** The sheet that the formula stands on: its own cells are named without it. */
  readonly sheet?: string;
  /** `$C$5` instead of `C5`. */
  readonly absolute?: boolean;
};

/** How tightly an operator binds; more binds tighter. Operators of one strength group from the left. */
const STRENGTH: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
};
const SIGN_STRENGTH = 4;

const SUMS: ReadonlySet<FunctionName> = new Set(['countIf', 'countSame', 'countFilled']);

/** Writes an expression as an Excel formula (English names, comma separators, no leading "="). */
export function print(expression: Expression, options: PrintOptions): string {
  switch (expression.kind) {
    case 'number':
      return new Decimal(expression.value).toFixed();
    case 'text':
      return `"${expression.value.replaceAll('"', '""')}"`;
    case 'boolean':
      return expression.value ? 'TRUE' : 'FALSE';
    case 'ref':
      return areas([expression.ref], options).join();
    case 'cells':
      return areas(expression.refs, options).join(',');
    case 'negate':
      return `-${operand(expression.operand, SIGN_STRENGTH + 1, options)}`;
    case 'operation': {
      const strength = STRENGTH[expression.operator];
      const left = operand(expression.left, strength, options);
      const right = operand(expression.right, strength + 1, options);
      // A sign never follows an operator bare: 2-(-3), not 2--3.
      return `${left}${expression.operator}${right.startsWith('-') ? `(${right})` : right}`;
    }
    case 'call':
      return FUNCTIONS[expression.name].print(expression.args.map((arg) => argument(arg, options)));
  }
}

function operand(expression: Expression, needed: number, options: PrintOptions): string {
  const text = print(expression, options);
  return strengthOf(expression, text) < needed ? `(${text})` : text;
}

function strengthOf(expression: Expression, text: string): number {
  if (expression.kind === 'operation') return STRENGTH[expression.operator];
  if (expression.kind === 'negate' || text.startsWith('-')) return SIGN_STRENGTH; // -3 the literal, too
  // Counts over several areas print as sums.
  if (expression.kind === 'call' && SUMS.has(expression.name)) return STRENGTH['+'];
  return SIGN_STRENGTH + 1;
}

function argument(expression: Expression, options: PrintOptions): PrintedArgument {
  const refs = expression.kind === 'cells' ? expression.refs : expression.kind === 'ref' ? [expression.ref] : undefined;
  if (!refs) return { areas: [], text: print(expression, options) };
  const found = areas(refs, options);
  return { areas: found, text: found.join(',') };
}

/** Cells in A1 notation, neighbours drawn together: C5, C6, C7 -> C5:C7. */
function areas(refs: readonly CellRef[], options: PrintOptions): string[] {
  const runs: { first: Address; last: Address }[] = [];
  for (const ref of refs) {
    const at = options.locate(ref);
    const run = runs.at(-1);
    if (run && follows(run.first, run.last, at)) run.last = at;
    else runs.push({ first: at, last: at });
  }
  return runs.map(({ first, last }) => {
    const prefix = first.sheet === options.sheet ? '' : `${quoteSheet(first.sheet)}!`;
    const text = (at: Address) => a1(at, options.absolute === true || at.fixed === true);
    return prefix + (first === last ? text(first) : `${text(first)}:${text(last)}`);
  });
}

function follows(first: Address, last: Address, next: Address): boolean {
  if (last.sheet !== next.sheet) return false;
  const down = first.column === last.column && next.column === last.column && next.row === last.row + 1;
  const right = first.row === last.row && next.row === last.row && next.column === last.column + 1;
  return down || right;
}
