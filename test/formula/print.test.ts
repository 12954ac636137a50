import fc from 'fast-check';
import { build, type CellRef, evaluate, type Expression, print, type Value } from '../../src/formula';

const nowhere = () => {
  throw new Error('no cells here');
};
const text = (expression: Expression): string => print(expression, { locate: nowhere });

const cell = (row: string, column: string, sheet = 'score'): CellRef => ({ sheet, row, column });
/** Sheet `score` is 评分表: rows r1, r2 … stand at 1, 2 …, columns A to E as they are named. */
const locate = ({ sheet, row, column }: CellRef) => ({
  sheet: sheet === 'score' ? '评分表' : sheet,
  row: Number(row.slice(1)),
  column: column.charCodeAt(0) - 64,
});
const onSheet = (expression: Expression, more = {}): string => print(expression, { locate, sheet: '评分表', ...more });

describe('print', () => {
  test.each<[string, Expression]>([
    ['1-(2-3)', build.subtract(1, build.subtract(2, 3))],
    ['1-2-3', build.subtract(build.subtract(1, 2), 3)],
    ['8/(4/2)', build.divide(8, build.divide(4, 2))],
    ['(1+2)*3', build.multiply(build.add(1, 2), 3)],
    ['1+2*3', build.add(1, build.multiply(2, 3))],
    ['-(1+2)', build.negate(build.add(1, 2))],
    ['2-(-3)', build.subtract(2, -3)],
    ['2*(-3*4)', build.multiply(2, build.multiply(-3, 4))],
    ['(1<2)=TRUE', build.equal(build.less(1, 2), true)],
    ['TRUE=(1<2)', build.equal(true, build.less(1, 2))],
    ['IF(1+1=2,"是","否")', build.when(build.equal(build.add(1, 1), 2), '是', '否')],
    ['"他说""好"""', build.expression('他说"好"')],
  ])('%s', (expected, expression) => {
    // A bracket that left-to-right grouping makes needless may go: (1<2)=TRUE is 1<2=TRUE.
    expect([expected, expected.replace('(1<2)=TRUE', '1<2=TRUE')]).toContain(text(expression));
  });

  test.each<[string, number]>([
    ['0.1', 0.1],
    ['0.0000001', 1e-7],
    ['1000000000000000000000', 1e21],
    ['-2.5', -2.5],
    ['0.3', 0.3],
  ])('a number is written as the decimal it is: %s', (expected, value) => {
    expect(text(build.expression(value))).toBe(expected);
  });

  test('neighbouring cells are drawn together, others are listed', () => {
    const refs = [cell('r5', 'C'), cell('r6', 'C'), cell('r7', 'C'), cell('r9', 'C'), cell('r9', 'D')];
    expect(onSheet(build.sum(build.cells(refs)))).toBe('SUM(C5:C7,C9:D9)');
    expect(onSheet(build.sum(build.ref(cell('r1', 'A')), build.sum(build.ref(cell('r2', 'A')), 3)))).toBe(
      'SUM(A1:A2,3)',
    );
  });

  test('cells of another sheet bear its quoted name, apostrophes doubled', () => {
    expect(print(build.ref(cell('r5', 'C')), { locate, sheet: '总览' })).toBe("'评分表'!C5");
    expect(onSheet(build.ref(cell('r5', 'C', "it's")), { absolute: true })).toBe("'it''s'!$C$5");
  });

  test('COUNTIF over several areas is a sum, and keeps together beside an operator', () => {
    const refs = [cell('r1', 'A'), cell('r2', 'A'), cell('r4', 'A')];
    expect(onSheet(build.countIf(refs, '已填'))).toBe('COUNTIF(A1:A2,"已填")+COUNTIF(A4,"已填")');
    expect(onSheet(build.multiply(2, build.countIf(refs, '是')))).toBe('2*(COUNTIF(A1:A2,"是")+COUNTIF(A4,"是"))');
    expect(onSheet(build.countIf([], '是'))).toBe('0');
    const same = build.multiply(2, build.countSame(refs, '是'));
    expect(onSheet(same)).toBe('2*(SUMPRODUCT(--(TRIM(A1:A2)=TRIM("是")))+SUMPRODUCT(--(TRIM(A4)=TRIM("是"))))');
  });

  test('functions that take one area refuse two', () => {
    expect(() => onSheet(build.rank(1, [cell('r1', 'A'), cell('r3', 'A')]))).toThrow('one area');
  });

  /** JavaScript groups + - * / and comparisons as Excel does, so it reads a printed formula independently. */
  const number = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom(0.5, 0.25, -1.5));
  const { arithmetic } = fc.letrec<{ arithmetic: Expression }>((tie) => ({
    arithmetic: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      number.map((n) => build.expression(n)),
      tie('arithmetic').map(build.negate),
      fc
        .tuple(fc.constantFrom(build.add, build.subtract, build.multiply), tie('arithmetic'), tie('arithmetic'))
        .map(([operate, left, right]) => operate(left, right)),
      fc
        .tuple(tie('arithmetic'), fc.constantFrom(2, 4, -8))
        .map(([left, divisor]) => build.divide(left, build.multiply(divisor, 1))),
    ),
  }));
  const run = (formula: string): unknown =>
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the oracle of this test
    Function(
      `return ${formula
        .replaceAll('--', '- -')
        .replace(/<>/g, '!==')
        .replace(/(?<![<>!=])=(?!=)/g, '===')}`,
    )();
  const value = (expression: Expression): Value => evaluate(expression, nowhere);

  test('precedence and grouping: the printed text, read by another program, has the value of the tree', () => {
    fc.assert(
      fc.property(arithmetic, (expression) => {
        expect(Number(value(expression)) + 0).toBe(Number(run(text(expression))) + 0);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });

  test('comparisons among sums and products keep their brackets', () => {
    const comparison = fc
      .tuple(fc.constantFrom(build.equal, build.notEqual, build.less, build.atLeast), arithmetic, arithmetic)
      .map(([compare, left, right]) => compare(left, right));
    fc.assert(
      fc.property(fc.tuple(fc.constantFrom(build.equal, build.notEqual), comparison, comparison), ([compare, a, b]) => {
        const expression = compare(a, b);
        expect(value(expression)).toBe(run(text(expression)));
      }),
      { numRuns: 500, seed: 8 },
    );
  });
});
