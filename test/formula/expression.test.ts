import { build, type CellRef, type Expression, mapRefs, print } from '../../src/formula';

const at = (sheet: string, row: string, column = 'value'): CellRef => ({ sheet, row, column });
const places: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3 };
const shown = (expression: Expression): string =>
  print(expression, { locate: ({ sheet, row }) => ({ sheet, row: places[row] ?? 0, column: 1 }) });

describe('mapRefs', () => {
  const whole: Expression = build.ifError(
    build.when(
      build.and(build.not(build.equal(build.ref(at('here', 'a')), '')), true),
      build.add(build.negate(build.ref(at('here', 'b'))), build.countIf([at('here', 'a'), at('here', 'b')], 3)),
      build.sum(build.ref(at('here', 'c')), 1),
    ),
    '',
  );

  test('replaces every reference, wherever it stands, and nothing else', () => {
    const moved = mapRefs(whole, (ref) => ({ ...ref, sheet: 'there' }));
    expect(shown(moved)).toBe(shown(whole).replaceAll("'here'", "'there'"));
    expect(shown(moved)).not.toContain("'here'");
    expect(shown(moved)).toContain("COUNTIF('there'!A1:A2,3)");
  });

  test('leaves the expression given as it is', () => {
    const before = JSON.stringify(whole);
    mapRefs(whole, (ref) => ({ ...ref, row: 'c' }));
    expect(JSON.stringify(whole)).toBe(before);
  });

  test('what speaks of no cell is the same object', () => {
    const plain = build.expression(3);
    expect(mapRefs(plain, () => at('there', 'a'))).toBe(plain);
  });
});
