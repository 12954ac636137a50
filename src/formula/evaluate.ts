import { Decimal } from './decimal';
import type { CellRef, Expression, Operator } from './expression';
import { type Argument, FUNCTIONS } from './functions';
import { areEqual, asNumber, compare, FormulaError, type Value } from './value';

export type ReadCell = (ref: CellRef) => Value;
export type ReadRange = (refs: readonly CellRef[]) => readonly Value[];

/**
 * Computes an expression as Excel computes its printed formula, but in decimal arithmetic.
 * @throws FormulaError where Excel would show an error value
 */
export function evaluate(
  expression: Expression,
  read: ReadCell,
  readRange: ReadRange = (refs) => refs.map(read),
): Value {
  const value = (part: Expression): Value => evaluate(part, read, readRange);
  switch (expression.kind) {
    case 'number':
      return new Decimal(expression.value);
    case 'text':
    case 'boolean':
      return expression.value;
    case 'ref':
      return read(expression.ref);
    case 'cells':
      throw new FormulaError('a range stands only inside a function that takes one');
    case 'negate':
      return asNumber(value(expression.operand)).neg();
    case 'operation':
      return operate(expression.operator, value(expression.left), value(expression.right));
    case 'call':
      return FUNCTIONS[expression.name].evaluate(expression.args.map((item) => argument(item, value, readRange)));
  }
}

/** A single cell as an argument is a range of one, as in Excel: SUM(A1) passes over a text in A1. */
function argument(expression: Expression, evaluated: (part: Expression) => Value, readRange: ReadRange): Argument {
  const value = () => evaluated(expression);
  if (expression.kind === 'cells') return { value, range: () => readRange(expression.refs) };
  return expression.kind === 'ref' ? { value, range: () => [value()] } : { value };
}

function operate(operator: Operator, left: Value, right: Value): Value {
  switch (operator) {
    case '+':
      return asNumber(left).plus(asNumber(right));
    case '-':
      return asNumber(left).minus(asNumber(right));
    case '*':
      return asNumber(left).times(asNumber(right));
    case '/': {
      const divisor = asNumber(right);
      if (divisor.eq(0)) throw new FormulaError('#DIV/0!');
      return asNumber(left).div(divisor);
    }
    case '=':
      return areEqual(left, right);
    case '<>':
      return !areEqual(left, right);
    case '<':
      return compare(left, right) < 0;
    case '<=':
      return compare(left, right) <= 0;
    case '>':
      return compare(left, right) > 0;
    case '>=':
      return compare(left, right) >= 0;
  }
}
