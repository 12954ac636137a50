import { withExcelOperators } from './grid/comparison';
import { copyBy, isWellFormed, moveCellsIn, normalise, removeSheetIn, renameSheetIn } from './grid/formula-text';
import { parseArea, printArea, shiftRows } from './grid/area';
import { formatted } from './grid/number-format';
import { readTyped } from './grid/typed-text';

const TODAY = new Date(2022, 5, 1);

test.each([
  ['12', 12, undefined],
  ['-1.50', -1.5, undefined],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['50%', 0.5, '0%'],
  ['12.5%', 0.125, '0.00%'],
  ['1e3', 1000, '0.00E+00'],
  ['(5)', -5, undefined],
  ['¥5', 5, '"¥"#,##0'],
  ['110101199003071234', 110101199003071000, undefined],
  ['1 1/2', 1.5, '# ?/?'],
  ['2021-05-27', 44343, 'yyyy/m/d'],
  ['2021/5/27', 44343, 'yyyy/m/d'],
  ['2021年5月27日', 44343, 'yyyy"年"m"月"d"日"'],
  ['2021年5月', 44317, 'yyyy"年"m"月"'],
  ['1-2', 44563, 'm"月"d"日"'],
  ['12:30', 12.5 / 24, 'h:mm'],
  ['TRUE', true, undefined],
  ["'12", '12', undefined],
  ['2021.5.27', '2021.5.27', undefined],
  ['2021-02-30', '2021-02-30', undefined],
  ['1.1.1', '1.1.1', undefined],
  ['12次', '12次', undefined],
  ['-', '-', undefined],
  ['.', '.', undefined],
  [' 符合 ', ' 符合 ', undefined],
])('Excel reads the typed text %j as %j', (text, value, format) => {
  expect(readTyped(text, TODAY)).toEqual({ value, ...(format === undefined ? {} : { format }) });
});

test.each([
  [84, '0.0', '84.0'],
  [0.285, '0.00', '0.29'],
  [1.005, '0.00', '1.01'],
  [1234.5, '#,##0.00', '1,234.50'],
  [-3, '0;[Red]-0;"—"', '-3'],
  [0, '0;-0;"—"', '—'],
  [1.5, '0.##', '1.5'],
  [0.125, '0.0%', '12.5%'],
  [5, '0"分"', '5分'],
  [44343, 'yyyy-mm-dd', '2021-05-27'],
  [44343, 'yyyy"年"m"月"d"日"', '2021年5月27日'],
  [44343.5, 'yyyy/m/d h:mm', '2021/5/27 12:00'],
  [1 / 3, 'General', '0.333333333'],
  [123456789012, 'General', '1.23457E+11'],
  [0, '0;;', ''],
  ['文字', '0.0', '文字'],
  [true, 'General', 'TRUE'],
])('a cell shows %j in the format %s as %s', (value, format, text) => {
  expect(formatted(value, format)).toBe(text);
});

test.each(['A1', 'B2:C4', 'B:C', '2:4', 'XFD1048576'])('the address %s is read and written', (address) => {
  const area = parseArea(address);
  expect(area && printArea(area)).toBe(address);
});

test.each(['A0', 'XFE1', 'A1048577', 'A', '1', '1A', '评分'])('%s is no address', (text) => {
  expect(parseArea(text)).toBeUndefined();
});

test('areas follow inserted and deleted rows', () => {
  const shift = (text: string, row: number, count: number) => {
    const moved = shiftRows(parseArea(text) ?? fail(text), row - 1, count);
    return moved && printArea(moved);
  };
  expect(shift('B2:B5', 3, 1)).toBe('B2:B6');
  expect(shift('B2:B5', 2, 1)).toBe('B3:B6');
  expect(shift('B2:B5', 6, 1)).toBe('B2:B5');
  expect(shift('B2:B5', 2, -1)).toBe('B2:B4');
  expect(shift('B2', 2, -1)).toBeUndefined();
  expect(shift('B:B', 2, 1)).toBe('B:B');
});

const fail = (text: string): never => {
  throw new Error(text);
};

test.each(['=1+', '=SUM(1', '=1 2', '=', '="a', '=1)', '=A1:', '=IF(', '=ROUND(1)', '=IF(1,2,3,4)', '=SUM()'])(
  '%s is refused as a formula',
  (formula) => {
    expect(isWellFormed(formula)).toBe(false);
  },
);

test('formulas come back with capitals and without needless quotes', () => {
  expect(normalise("=sum('评分表'!a1:b2,'总 览'!c3)&\"a1\"")).toBe('=SUM(评分表!A1:B2,\'总 览\'!C3)&"a1"');
});

test('references follow renamed and deleted sheets, copies and moved cells; texts and names stay', () => {
  const formula = '=评分表!A1+A1&"评分表!A1"+总分';
  expect(renameSheetIn(formula, '评分表', '甲 乙')).toBe('=\'甲 乙\'!A1+A1&"评分表!A1"+总分');
  expect(removeSheetIn(formula, '评分表')).toBe('=#REF!+A1&"评分表!A1"+总分');
  expect(copyBy('=A1+$A1+A$1+$A$1+A:A+$1:$1', 1, 1)).toBe('=B2+$A2+B$1+$A$1+B:B+$1:$1');
  expect(copyBy('=A1', -1, 0)).toBe('=#REF!');
  const down = (area: { top: number; left: number; bottom: number; right: number }) => shiftRows(area, 1, 1);
  expect(moveCellsIn('=A2+$B$2:B3+其他!A2', '表', '表', down)).toBe('=A3+$B$3:B4+其他!A2');
});

test('comparisons and joined texts become calls that go by fifteen digits', () => {
  expect(withExcelOperators('IF(A1+B1>=90,"a"&C1,1=2)')).toBe(
    'IF(EXCEL_COMPARE(A1+B1,">=",90),EXCEL_JOIN("a",C1),EXCEL_COMPARE(1,"=",2))',
  );
  expect(withExcelOperators('(A1="x")*1')).toBe('(EXCEL_COMPARE(A1,"=","x"))*1');
});
