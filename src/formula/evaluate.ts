import { Decimal } from './decimal';
import { type CellRef, type Expression, type Operator, refKey } from './expression';
import { type Argument, FUNCTIONS } from './functions';
import { areEqual, asNumber, compare, FormulaError, fromCell, type CellValue, type Value } from './value';

export type ReadCell = (ref: CellRef) => Value;

/**
 * Computes an expression as Excel computes its printed formula, but in decimal arithmetic.
 * @throws FormulaError where Excel would show an error value
 */
export function evaluate(expression: Expression, read: ReadCell): Value {
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
      return asNumber(evaluate(expression.operand, read)).neg();
    case 'operation':
      return operate(expression.operator, evaluate(expression.left, read), evaluate(expression.right, read));
    case 'call':
      return FUNCTIONS[expression.name].evaluate(expression.args.map((item) => argument(item, read)));
  }
}

/** A single cell as an argument is a range of one, as in Excel: SUM(A1) passes over a text in A1. */
function argument(expression: Expression, read: ReadCell): Argument {
  const refs = expression.kind === 'cells' ? expression.refs : expression.kind === 'ref' ? [expression.ref] : undefined;
  return { value: () => evaluate(expression, read), range: refs?.map(read) };
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

/**
 * Reads cells of a web of formulas, each computed once, when first asked for.
 * @param formulas by `refKey`
 * @param input the value of a cell that has no formula
 * @throws FormulaError for a cell that depends on itself
 */
export function calculator(
  formulas: ReadonlyMap<string, Expression>,
  input: (ref: CellRef) => CellValue,
): (ref: CellRef) => Value {
  const known = new Map<string, Value | undefined>();
  const read = (ref: CellRef): Value => {
    const key = refKey(ref);
    if (known.has(key)) {
      const value = known.get(key);
      if (value === undefined) throw new FormulaError(`${ref.row} ${ref.column} depends on itself`);
      return value;
    }
    known.set(key, undefined);
    const formula = formulas.get(key);
    const value = formula ? evaluate(formula, read) : fromCell(input(ref));
    known.set(key, value);
    return value;
  };
  return read;
}
