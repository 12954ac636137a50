import fc from 'fast-check';
import { rectangles } from '../../src/sheets';

const grids = fc.tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.constantFrom('a', 'b', undefined), { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  }),
);

test('rectangles cover every cell that has a value once, and no other', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const covered: (string | undefined)[][] = grid.map((row) => row.map(() => undefined));
      for (const { top, left, bottom, right, value } of rectangles(grid)) {
        for (let r = top - 1; r < bottom; r++) {
          for (let c = left - 1; c < right; c++) {
            expect(covered[r]?.[c]).toBeUndefined();
            covered[r]?.fill(value, c, c + 1);
          }
        }
      }
      expect(covered).toEqual(grid);
    }),
    { seed: 20211231 },
  );
});

test('a whole block is one rectangle', () => {
  expect(
    rectangles([
      ['a', 'a'],
      ['a', 'a'],
      ['a', 'a'],
    ]),
  ).toEqual([{ top: 1, left: 1, bottom: 3, right: 2, value: 'a' }]);
});
