import { blockBetween, cellsIn, isSingle } from '../../../../src/hosts/html/grid/selection';
import { smallTable, xinyangTable } from '../../../support/tables';

const table = smallTable();

describe('a selection', () => {
  test('is the block between two corners, whichever way', () => {
    const block = { top: 2, left: 2, bottom: 4, right: 4 };
    expect(blockBetween(table, { row: 4, column: 2 }, { row: 2, column: 4 })).toEqual(block);
    expect(isSingle(table, block)).toBe(false);
  });

  test('cuts no merged cell', async () => {
    const remark = { top: 3, left: 5, bottom: 4, right: 5 };
    expect(blockBetween(table, { row: 4, column: 5 }, { row: 4, column: 5 })).toEqual(remark);
    expect(isSingle(table, remark)).toBe(true);
    expect(blockBetween(table, { row: 4, column: 4 }, { row: 4, column: 5 })).toEqual({ ...remark, left: 4 });
    const score = await xinyangTable('score');
    // From the first entry to the section that it belongs to: all rows of that section.
    const section = score.at({ row: 5, column: 1 })?.block;
    const block = blockBetween(score, { row: 5, column: 8 }, { row: 6, column: 1 });
    expect([block.top, block.bottom]).toEqual([section?.top, section?.bottom]);
  });

  test('holds the cells that begin in it', () => {
    const keys = cellsIn(table, { top: 3, left: 4, bottom: 4, right: 5 }).map(({ entry }) => entry);
    expect(keys.map((entry) => `${entry?.row} ${entry?.column}`)).toEqual(['b text', 'b remark', 'c text']);
  });
});
