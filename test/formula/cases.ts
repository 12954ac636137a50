import { build, type CellRef, type CellValue, type Expression } from '../../src/formula';

/** The cells that the cases speak of: one row of a sheet. */
export const SHEET = 's';
export const ROW = 'r';
export const cell = (column: string): CellRef => ({ sheet: SHEET, row: ROW, column });
export const CELLS: Record<string, CellValue> = {
  a: 1,
  b: 2.5,
  c: 2.5,
  text: '是',
  number: '3',
  blank: null,
  empty: '',
  yes: true,
  latin: 'Abc',
  name: '示例公司',
  star: '示例*',
  spaced: ' 示例* ',
  sign: '>5',
  tilde: '~示例',
  spaces: '  ',
};
export const refs = (...columns: string[]) => columns.map(cell);
export const at = (column: string) => build.ref(cell(column));

/** What expressions are worth: by the engine, and, printed, by a spreadsheet. */
export const CASES: readonly [title: string, expression: Expression, expected: CellValue][] = [
  ['0.1+0.2 is 0.3', build.add(0.1, 0.2), 0.3],
  ['an empty cell is 0 in arithmetic', build.add(at('blank'), 1), 1],
  ['TRUE is 1 in arithmetic', build.add(at('yes'), 1), 2],
  ['an empty cell equals ""', build.equal(at('blank'), ''), true],
  ['an empty cell equals 0', build.equal(at('blank'), 0), true],
  ['a number never equals a text', build.equal(at('number'), 3), false],
  ['texts are compared without regard to case', build.equal('Abc', 'aBC'), true],
  ['a text is greater than any number', build.greater(at('empty'), 1e9), true],
  ['a number is less than a boolean', build.less(5, true), true],
  ['SUM passes over texts and empty cells', build.sum(...refs('a', 'text', 'blank', 'b').map(build.ref)), 3.5],
  ['SUM passes over booleans in cells', build.sum(...refs('a', 'yes').map(build.ref)), 1],
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
  ['IFERROR of an error', build.ifError(build.divide(1, at('blank')), '有误'), '有误'],
  ['IFERROR of none', build.ifError(build.add(1, 1), '有误'), 2],
  ['ISBLANK of an empty text is FALSE', build.isBlank(at('empty')), false],
  ['ISBLANK of an empty cell', build.isBlank(at('blank')), true],
  ['ISNUMBER of a text that looks like one', build.isNumber(at('number')), false],
  ['TRIM: ends off, inner spaces single, other spaces stay', build.trim('  a   b　 '), 'a b　'],
  ['TRIM of a number is its text', build.trim(2.5), '2.5'],
  ['COUNTIF', build.countIf(refs('text', 'a', 'blank', 'text'), '是'), 2],
  ['COUNTIF of a number, which a text never equals', build.countIf(refs('b', 'c', 'number', 'a'), 2.5), 2],
  ['COUNTIF without regard to case', build.countIf(refs('latin', 'text', 'latin'), 'aBC'), 2],
  ['the same text: no pattern', build.countSame(refs('name', 'star', 'tilde'), at('star')), 1],
  ['the same text: no comparison', build.countSame(refs('a', 'b', 'sign', 'name'), at('sign')), 1],
  ['the same text: stray spaces and case', build.countSame(refs('star', 'spaced', 'latin'), at('spaced')), 2],
  ['the same text: a number as text', build.countSame(refs('b', 'c', 'name'), '2.5'), 2],
  ['LEN', build.length(' 考核'), 3],
  ['more than spaces', build.countFilled(refs('text', 'a', 'blank', 'empty', 'spaces')), 2],
  ['COUNTA', build.countA(refs('text', 'a', 'blank', 'empty')), 3],
  ['SUMIF', build.sumIf(refs('text', 'number'), '是', refs('a', 'b')), 1],
  ['lookup finds', build.lookup('是', refs('text', 'number'), refs('a', 'b'), 0), 1],
  ['lookup finds nothing', build.lookup('没有', refs('text', 'number'), refs('a', 'b'), '无'), '无'],
  ['RANK, the largest first', build.rank(at('b'), refs('a', 'b', 'c')), 1],
  ['RANK, equal ones share a place', build.rank(at('a'), refs('a', 'b', 'c')), 3],
];
