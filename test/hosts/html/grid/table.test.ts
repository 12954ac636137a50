import { cellAt, smallTable, xinyangTable } from '../../../support/tables';

describe('a table', () => {
  test('has the rows and columns in sight', () => {
    const table = smallTable();
    expect(table.rows).toEqual([1, 2, 3, 4, 5, 6]);
    expect(table.columns).toEqual([1, 2, 3, 4, 5]);
  });

  test('knows the cell that covers a place, and where there is none', () => {
    const table = smallTable();
    const remark = cellAt(table, 3, 5);
    expect(remark.block).toEqual({ top: 3, left: 5, bottom: 4, right: 5 });
    expect(table.at({ row: 4, column: 5 })).toBe(remark);
    expect(table.at({ row: 2, column: 5 })).toBeUndefined();
    // The keys are there, but out of sight.
    expect(table.at({ row: 2, column: 0 })).toBeUndefined();
    expect(table.at({ row: 0, column: 1 })).toBeUndefined();
    expect(table.at({ row: -1, column: 1 })).toBeUndefined();
  });

  test('lists the entries in reading order, and nothing that is locked', () => {
    expect(smallTable().entries.map(({ entry }) => `${entry?.row} ${entry?.column}`)).toEqual([
      'a number',
      'a text',
      'b number',
      'b text',
      'b remark',
      'c number',
      'c text',
    ]);
  });

  test('takes nothing into a cell without a key', () => {
    const sheet = smallTable().sheet;
    const rows = sheet.rows.map((row) => ({ ...row, key: row.key === 'b' ? '' : row.key }));
    expect(smallTable({ rows }).entries.map(({ entry }) => entry?.row)).toEqual(['a', 'a', 'c', 'c']);
  });

  test('counts what is frozen among what is in sight', async () => {
    const table = await xinyangTable('score');
    // Without the keys: title, summary and header; section, number, title.
    expect([table.frozenRows, table.frozenColumns]).toEqual([3, 3]);
  });

  test('finds a cell by its keys', () => {
    const table = smallTable();
    expect(table.find({ sheet: 'small', row: 'c', column: 'text' })?.position).toEqual({ row: 4, column: 4 });
    expect(table.find({ sheet: 'small', row: 'x', column: 'text' })).toBeUndefined();
  });

  test('begins where filling in begins', async () => {
    expect(smallTable().first?.entry).toEqual({ sheet: 'small', row: 'a', column: 'number' });
    const locked = (await xinyangTable('overview')).sheet;
    const rows = locked.rows.map((row) => ({
      ...row,
      cells: Object.fromEntries(Object.entries(row.cells).map(([key, cell]) => [key, { ...cell, unlocked: false }])),
    }));
    expect(smallTable({ ...locked, rows }).first?.position).toEqual({ row: 1, column: 1 });
  });
});
