import { RowHeights } from '../../../../src/hosts/html/grid/heights';
import { LiveCells } from '../../../../src/sheets';
import { small, smallSpec } from '../../../support/small-spec';
import { smallTable } from '../../../support/tables';

test('rows grow with what is entered, and shrink back', () => {
  const table = smallTable();
  const live = new LiveCells(smallSpec());
  const rowHeights = new RowHeights(table, live);
  const before = rowHeights.current();
  expect(before).toEqual(table.sheet.rows.map(({ height }) => height));
  expect(rowHeights.current()).toBe(before);

  live.enter([{ ref: small('a', 'number'), value: 7 }]);
  expect(rowHeights.current()).toBe(before);

  live.enter([{ ref: small('a', 'text'), value: '很长的说明'.repeat(20) }]);
  const grown = rowHeights.current();
  expect(grown[2]).toBeGreaterThan(100);
  expect(grown[3]).toBe(before[3]);

  // A merged cell's text makes all its rows higher.
  live.enter([{ ref: small('b', 'remark'), value: '很长的备注'.repeat(20) }]);
  const merged = rowHeights.current();
  expect(merged[3]).toBeGreaterThan(before[3] ?? 0);
  expect(merged[4]).toBeGreaterThan(before[4] ?? 0);

  live.enter([
    { ref: small('a', 'text'), value: null },
    { ref: small('b', 'remark'), value: null },
  ]);
  expect(rowHeights.current()).toEqual(before);
});
