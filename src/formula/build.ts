import type { CellRef, Expression, Operator } from './expression';
import type { FunctionName } from './functions';

/** What a builder takes where an expression is meant: plain numbers, texts and booleans stand for themselves. */
export type Operand = Expression | number | string | boolean;

/** An operand as an expression. */
export function expression(operand: Operand): Expression {
  if (typeof operand === 'number') return { kind: 'number', value: operand };
  if (typeof operand === 'string') return { kind: 'text', value: operand };
  if (typeof operand === 'boolean') return { kind: 'boolean', value: operand };
  return operand;
}

const operation =
  (operator: Operator) =>
  (left: Operand, right: Operand): Expression => ({
    kind: 'operation',
    operator,
    left: expression(left),
    right: expression(right),
  });

const call = (name: FunctionName, ...args: readonly Operand[]): Expression => ({
  kind: 'call',
  name,
  args: args.map(expression),
});

export const ref = (cell: CellRef): Expression => ({ kind: 'ref', ref: cell });
export const cells = (refs: readonly CellRef[]): Expression => ({ kind: 'cells', refs });
export const negate = (operand: Operand): Expression => ({ kind: 'negate', operand: expression(operand) });

export const add = operation('+');
export const subtract = operation('-');
export const multiply = operation('*');
export const divide = operation('/');
export const equal = operation('=');
export const notEqual = operation('<>');
export const less = operation('<');
export const atMost = operation('<=');
export const greater = operation('>');
export const atLeast = operation('>=');

export const when = (condition: Operand, yes: Operand, no: Operand) => call('if', condition, yes, no);
/** The value, or another one where it would be an error. */
export const ifError = (operand: Operand, otherwise: Operand) => call('ifError', operand, otherwise);
export const not = (operand: Operand) => call('not', operand);
export const trim = (operand: Operand) => call('trim', operand);
/** The number of characters of a text. */
export const length = (operand: Operand) => call('length', operand);
/** Texts one behind the other. */
export const joined = (...operands: readonly Operand[]) => call('joined', ...operands);
/** Whether a text stands in another, sign by sign; nothing stands in none. */
export const contains = (text: Operand, part: Operand) => call('contains', text, part);
export const isBlank = (operand: Operand) => call('isBlank', operand);
export const isNumber = (operand: Operand) => call('isNumber', operand);
/** Half away from zero, to `places` decimals. */
export const round = (operand: Operand, places: number) => call('round', operand, places);
/** How many of the cells equal the criterion. */
export const countIf = (refs: readonly CellRef[], criterion: Operand) => call('countIf', cells(refs), criterion);
/** How many of the cells hold the same text, sign by sign; spaces at the ends and case do not count. */
export const countSame = (refs: readonly CellRef[], text: Operand) => call('countSame', cells(refs), text);
/** How many of the cells hold more than spaces. */
export const countFilled = (refs: readonly CellRef[]) => call('countFilled', cells(refs));
/** How many of the cells are not empty. */
export const countA = (refs: readonly CellRef[]) => call('countA', cells(refs));
/** The sum of `values` whose neighbour in `keys` equals the criterion. */
export const sumIf = (keys: readonly CellRef[], criterion: Operand, values: readonly CellRef[]) =>
  call('sumIf', cells(keys), criterion, cells(values));
/** The result beside the first key that equals `value`; `otherwise` where there is none. */
export const lookup = (value: Operand, keys: readonly CellRef[], results: readonly CellRef[], otherwise: Operand) =>
  call('lookup', value, cells(keys), cells(results), otherwise);
/** The place of a number among the cells, the largest first; equal numbers share a place. */
export const rank = (value: Operand, refs: readonly CellRef[]) => call('rank', value, cells(refs));

/** All of the conditions; a single one stands for itself. */
export const and = (...conditions: readonly Operand[]): Expression => several('and', conditions);
/** Any of the conditions; a single one stands for itself. */
export const or = (...conditions: readonly Operand[]): Expression => several('or', conditions);
export const min = (...operands: readonly Operand[]): Expression => call('min', ...operands);
export const max = (...operands: readonly Operand[]): Expression => call('max', ...operands);

/** A sum; sums and single cells inside it are drawn into it, so that neighbours print as one area: SUM(J5:J12). */
export function sum(...operands: readonly Operand[]): Expression {
  const args: Expression[] = [];
  let refs: CellRef[] = [];
  const flush = () => {
    if (refs.length > 0) args.push(cells(refs));
    refs = [];
  };
  const take = (item: Expression) => {
    if (item.kind === 'call' && item.name === 'sum') item.args.forEach(take);
    else if (item.kind === 'ref') refs.push(item.ref);
    else if (item.kind === 'cells') refs.push(...item.refs);
    else {
      flush();
      args.push(item);
    }
  };
  operands.map(expression).forEach(take);
  flush();
  return { kind: 'call', name: 'sum', args };
}

function several(name: 'and' | 'or', conditions: readonly Operand[]): Expression {
  const [only] = conditions;
  return conditions.length === 1 && only !== undefined ? expression(only) : call(name, ...conditions);
}
