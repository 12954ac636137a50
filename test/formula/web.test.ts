import fc from 'fast-check';
import {
  build,
  type CellValue,
  type Expression,
  FormulaError,
  FUNCTIONS,
  FormulaWeb,
  fromCell,
  refKey,
  toCell,
} from '../../src/formula';
import { countEqual } from '../../src/formula/occurrences';
import { areEqual } from '../../src/formula/value';
import { at, cell, refs } from './cases';

const key = (column: string): string => refKey(cell(column));
const webOf = (
  formulas: Readonly<Record<string, Expression>>,
  inputs: Readonly<Record<string, CellValue>> = {},
): FormulaWeb =>
  new FormulaWeb(
    new Map(Object.entries(formulas).map(([column, formula]) => [key(column), formula])),
    new Map(Object.entries(inputs).map(([column, value]) => [key(column), value])),
  );
const value = (web: FormulaWeb, column: string): CellValue => toCell(web.read(cell(column)));
const columns = (keys: readonly string[]): string[] => keys.map((one) => one.split('\u0000')[2] ?? '').sort();

afterEach(() => {
  jest.restoreAllMocks();
});

describe('a web of formulas', () => {
  test('inputs and results are read by cell; a cell that it does not have is empty', () => {
    const web = webOf({ x: build.add(at('a'), at('b')) }, { a: 1, b: 2.5 });
    expect([value(web, 'a'), value(web, 'x'), value(web, 'none')]).toEqual([1, 3.5, null]);
  });

  test('a formula is computed once, and again only after something that it depends on was entered', () => {
    const round = jest.spyOn(FUNCTIONS.round, 'evaluate');
    const web = webOf({ x: build.round(at('a'), 0), y: build.add(at('x'), at('x')), z: build.round(at('b'), 0) });
    const all = () => ['x', 'y', 'z'].map((column) => value(web, column));
    web.enter(key('a'), 1.2);
    expect([all(), all()]).toEqual([
      [1, 2, 0],
      [1, 2, 0],
    ]);
    expect(round).toHaveBeenCalledTimes(2);
    web.enter(key('a'), 3.4);
    expect(all()).toEqual([3, 6, 0]);
    expect(round).toHaveBeenCalledTimes(3);
  });

  test('it says which results are not known any more: of cells that were looked at', () => {
    const web = webOf({ x: build.add(at('a'), 1), y: build.add(at('x'), 1), z: build.add(at('b'), 1) }, { a: 1 });
    expect(web.enter(key('a'), 2)).toEqual([]);
    ['y', 'z'].forEach((column) => value(web, column));
    expect(columns(web.enter(key('a'), 3))).toEqual(['a', 'x', 'y']);
    expect(web.enter(key('a'), 4)).toEqual([]);
    value(web, 'y');
    expect(web.enter(key('a'), 4)).toEqual([]);
  });

  test('a range counts as one: all who share it are told, and it is gone through once', () => {
    const range = refs('a', 'b', 'c');
    const web = webOf(
      { x: build.countIf(range, 1), y: build.countIf(range, 2), z: build.countIf(refs('b', 'c'), 1) },
      { a: 1, b: 2, c: 1 },
    );
    const counts = () => ['x', 'y', 'z'].map((column) => value(web, column));
    expect(counts()).toEqual([2, 1, 1]);
    expect(web.readRange(range)).toBe(web.readRange(range));
    expect(columns(web.enter(key('a'), 2))).toEqual(['a', 'x', 'y']);
    expect(counts()).toEqual([1, 2, 1]);
  });

  test('an untaken branch may depend on what it likes', () => {
    const web = webOf({ x: build.when(at('a'), at('b'), at('c')) }, { a: true, b: 1, c: 2 });
    expect(value(web, 'x')).toBe(1);
    web.enter(key('a'), false);
    expect(value(web, 'x')).toBe(2);
    web.enter(key('c'), 3);
    expect(value(web, 'x')).toBe(3);
  });

  test('what is entered stands in the place of a formula', () => {
    const web = webOf({ x: build.add(at('a'), 1), y: build.add(at('x'), 1) }, { a: 1 });
    expect(value(web, 'y')).toBe(3);
    web.enter(key('x'), 10);
    web.enter(key('a'), 100);
    expect([value(web, 'x'), value(web, 'y')]).toEqual([10, 11]);
  });

  test('an error spreads to those who use it, through ranges, too, until it is mended', () => {
    const web = webOf({ x: build.divide(1, at('a')), y: build.sum(build.cells(refs('x', 'b'))) }, { a: 0, b: 1 });
    for (const column of ['x', 'y', 'y']) expect(() => value(web, column)).toThrow('#DIV/0!');
    web.enter(key('a'), 2);
    expect([value(web, 'x'), value(web, 'y')]).toEqual([0.5, 1.5]);
  });

  test('IFERROR catches an error of another cell', () => {
    const web = webOf({ x: build.divide(1, at('a')), y: build.ifError(at('x'), '有误') }, { a: 0 });
    expect(value(web, 'y')).toBe('有误');
    web.enter(key('a'), 1);
    expect(value(web, 'y')).toBe(1);
  });

  test('circles are refused, also time and again, and harm no one else', () => {
    const web = webOf({ x: build.add(at('y'), 1), y: build.add(at('x'), 1), z: build.add(at('a'), 1) }, { a: 1 });
    for (const column of ['x', 'y', 'x']) {
      expect(() => value(web, column)).toThrow(FormulaError);
      expect(() => value(web, column)).toThrow('depends on itself');
    }
    expect(value(web, 'z')).toBe(2);
  });
});

describe('how often a value occurs in a range', () => {
  const values = fc.constantFrom<CellValue>(
    null,
    0,
    -0,
    1,
    1.5,
    1e21,
    '',
    '0',
    'abc',
    'ABC',
    '是',
    'true',
    true,
    false,
  );

  test('is how many equal it', () => {
    fc.assert(
      fc.property(fc.array(values), values, (range, wanted) => {
        const cells = range.map(fromCell);
        const equal = cells.filter((one) => one !== null && areEqual(one, fromCell(wanted)));
        expect(countEqual(cells, fromCell(wanted))).toBe(equal.length);
      }),
    );
  });
});
