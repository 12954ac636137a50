import {
  build,
  type CellRef,
  type CellValue,
  evaluate,
  type Expression,
  FormulaError,
  fromCell,
  toCell,
} from '../../src/formula';
import { at, CASES, CELLS, refs } from './cases';

const read = ({ column }: CellRef) => fromCell(CELLS[column] ?? null);
const result = (expression: Expression): CellValue => toCell(evaluate(expression, read));

describe('evaluate', () => {
  test.each(CASES)('%s', (_title, expression, expected) => {
    expect(result(expression)).toBe(expected);
  });

  test.each<[string, Expression]>([
    ['#DIV/0!', build.divide(1, at('blank'))],
    ['#VALUE!', build.add(at('text'), 1)],
    ['texts are compared for equality only', build.less('a', 'b')],
    ['#N/A', build.rank(9, refs('a'))],
    ['range', build.add(build.cells(refs('a')), 1)],
  ])('what Excel would answer with an error is a fault of a rule: %s', (message, expression) => {
    expect(() => evaluate(expression, read)).toThrow(FormulaError);
    expect(() => evaluate(expression, read)).toThrow(message);
  });
});
