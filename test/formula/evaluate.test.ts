import {
  build,
  calculator,
  type CellRef,
  type CellValue,
  evaluate,
  type Expression,
  FormulaError,
  fromCell,
  refKey,
  toCell,
} from '../../src/formula';

const cell = (column: string): CellRef => ({ sheet: 's', row: 'r', column });
const CELLS: Record<string, CellValue> = { a: 1, b: 2.5, text: '是', number: '3', blank: null, empty: '', yes: true };
const read = ({ column }: CellRef) => fromCell(CELLS[column] ?? null);
const refs = (...columns: string[]) => columns.map(cell);
const at = (column: string) => build.ref(cell(column));
const result = (expression: Expression): CellValue => toCell(evaluate(expression, read));

describe('evaluate', () => {
  test.each<[string, Expression, CellValue]>([
    ['0.1+0.2 is 0.3', build.add(0.1, 0.2), 0.3],
    ['an empty cell is 0 in arithmetic', build.add(at('blank'), 1), 1],
    ['TRUE is 1 in arithmetic', build.add(at('yes'), 1), 2],
    ['an empty cell equals ""', build.equal(at('blank'), ''), true],
    ['an empty cell equals 0', build.equal(at('blank'), 0), true],
    ['a number never equals a text', build.equal(at('number'), 3), false],
    ['texts are compared without regard to case', build.equal('Abc', 'aBC'), true],
    ['a text is greater than any number', build.greater(at('empty'), 1e9), true],
    ['a number is less than a boolean', build.less(5, true), true],
    [
      'SUM passes over texts, booleans and empty cells',
      build.sum(...refs('a', 'text', 'yes', 'blank', 'b').map(build.ref)),
      3.5,
    ],
    ['MAX of no numbers is 0', build.max(build.cells(refs('text', 'blank'))), 0],
    ['MIN takes cells and numbers', build.min(build.cells(refs('a', 'b')), 0.5), 0.5],
    ['ROUND half away from zero', build.round(2.345, 2), 2.35],
    ['ROUND half away from zero, below it', build.round(-2.345, 2), -2.35],
    ['ROUND at 15 digits first, as Excel', build.round(0.12499999999999999, 2), 0.13],
    ['1/3 of 3 is 1', build.round(build.multiply(build.divide(1, 3), 3), 10), 1],
    ['no minus zero', build.multiply(0, -0.2), 0],
    ['IF computes only the branch it takes', build.when(true, 1, build.divide(1, 0)), 1],
    ['AND', build.and(true, build.less(1, 2), at('a')), true],
    ['OR', build.or(false, build.less(2, 1)), false],
    ['NOT', build.not(at('blank')), true],
    ['ISBLANK of an empty text is FALSE', build.isBlank(at('empty')), false],
    ['ISBLANK of an empty cell', build.isBlank(at('blank')), true],
    ['ISNUMBER of a text that looks like one', build.isNumber(at('number')), false],
    ['TRIM: ends off, inner spaces single, other spaces stay', build.trim('  a   b　 '), 'a b　'],
    ['TRIM of a number is its text', build.trim(2.5), '2.5'],
    ['COUNTIF', build.countIf(refs('text', 'a', 'blank', 'text'), '是'), 2],
    ['COUNTA', build.countA(refs('text', 'a', 'blank', 'empty')), 3],
    ['SUMIF', build.sumIf(refs('text', 'number'), '是', refs('b', 'a')), 2.5],
    ['lookup finds', build.lookup('是', refs('number', 'text'), refs('a', 'b'), 0), 2.5],
    ['lookup finds nothing', build.lookup('没有', refs('number', 'text'), refs('a', 'b'), '无'), '无'],
    ['RANK, the largest first, equal ones together', build.rank(at('a'), refs('b', 'a', 'b')), 3],
  ])('%s', (_title, expression, expected) => {
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

  test('calculator computes each cell once and refuses circles', () => {
    const formulas = new Map([
      [refKey(cell('x')), build.add(at('y'), at('y'))],
      [refKey(cell('y')), build.add(at('a'), 1)],
      [refKey(cell('loop')), build.add(at('loop'), 1)],
    ]);
    let reads = 0;
    const value = calculator(formulas, ({ column }) => {
      reads++;
      return CELLS[column] ?? null;
    });
    expect(toCell(value(cell('x')))).toBe(4);
    expect(toCell(value(cell('y')))).toBe(2);
    expect(reads).toBe(1);
    expect(() => value(cell('loop'))).toThrow('depends on itself');
  });
});
