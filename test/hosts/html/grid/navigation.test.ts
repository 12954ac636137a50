import {
  corner,
  edgeOfRow,
  entryAlong,
  entryInColumn,
  leap,
  page,
  step,
} from '../../../../src/hosts/html/grid/navigation';
import { smallTable, xinyangTable } from '../../../support/tables';

const table = smallTable();
const at = (row: number, column: number) => ({ row, column });

describe('arrows', () => {
  test('go from cell to cell, and stay at the edges', () => {
    expect(step(table, at(2, 2), 'down')).toEqual(at(3, 2));
    expect(step(table, at(2, 2), 'left')).toEqual(at(2, 1));
    expect(step(table, at(2, 1), 'left')).toEqual(at(2, 1));
    expect(step(table, at(6, 2), 'down')).toEqual(at(6, 2));
  });

  test('pass over places where there is no cell', () => {
    expect(step(table, at(4, 3), 'down')).toEqual(at(4, 3));
    expect(step(table, at(1, 2), 'right')).toEqual(at(1, 2));
    expect(step(table, at(4, 1), 'down')).toEqual(at(4, 1));
    // Row a has no remark: from below there is nothing above.
    expect(step(table, at(3, 5), 'up')).toEqual(at(3, 5));
  });

  test('cross a merged cell as one, and keep the row in which one came', () => {
    const into = step(table, at(4, 4), 'right');
    expect(into).toEqual(at(4, 5));
    expect(step(table, into, 'left')).toEqual(at(4, 4));
    expect(step(table, at(3, 5), 'down')).toEqual(at(3, 5));
  });

  test('there and back again over the whole scorecard', async () => {
    const score = await xinyangTable('score');
    const start = score.entries[20]?.position ?? at(0, 0);
    let lane = start;
    for (let i = 0; i < 7; i++) lane = step(score, lane, 'left');
    expect(score.at(lane)?.block.left).toBe(1);
    for (let i = 0; i < 7; i++) lane = step(score, lane, 'right');
    expect(lane).toEqual(start);
  });
});

describe('Ctrl and arrows', () => {
  test('go to the end of the entries, then to the next entry, then to the edge', () => {
    expect(leap(table, at(2, 2), 'down')).toEqual(at(4, 2));
    expect(leap(table, at(4, 2), 'down')).toEqual(at(6, 2));
    expect(leap(table, at(1, 2), 'down')).toEqual(at(2, 2));
    expect(leap(table, at(2, 1), 'right')).toEqual(at(2, 2));
    expect(leap(table, at(2, 2), 'right')).toEqual(at(2, 4));
    expect(leap(table, at(2, 4), 'right')).toEqual(at(2, 4));
  });
});

describe('Home, End and pages', () => {
  test('go to the first and the last cell of the row', () => {
    expect(edgeOfRow(table, at(3, 3), 'first')).toEqual(at(3, 1));
    expect(edgeOfRow(table, at(4, 3), 'last')).toEqual(at(4, 5));
    expect(edgeOfRow(table, at(2, 3), 'last')).toEqual(at(2, 4));
  });

  test('go as far as a row, and a cell further at least', () => {
    expect(page(table, at(1, 2), 'down', 4)).toEqual(at(4, 2));
    expect(page(table, at(2, 2), 'down', 2)).toEqual(at(3, 2));
    expect(page(table, at(6, 2), 'up', 3)).toEqual(at(3, 2));
    expect(page(table, at(6, 2), 'down', 99)).toEqual(at(6, 2));
  });

  test('Ctrl+Home goes beside and below what is frozen, Ctrl+End to the last cell', async () => {
    expect(corner(table, 'first')).toEqual(at(1, 1));
    expect(corner(table, 'last')).toEqual(at(6, 2));
    const evidence = await xinyangTable('evidence');
    expect(corner(evidence, 'first')).toEqual(at(4, 2));
    expect(corner(evidence, 'last')).toEqual(at(63, 8));
  });
});

describe('entries', () => {
  test('Enter goes down the column, passing over locked cells', async () => {
    expect(entryInColumn(table, at(2, 2), 'down')).toEqual(at(3, 2));
    expect(entryInColumn(table, at(4, 2), 'down')).toBeUndefined();
    expect(entryInColumn(table, at(6, 2), 'up')).toEqual(at(4, 2));
    const score = await xinyangTable('score');
    const column = score.entries[0]?.position.column ?? 0;
    const visited = [score.entries[0]?.position];
    for (let next = visited[0]; next; next = entryInColumn(score, next, 'down')) visited.push(next);
    const all = score.entries.filter(({ position }) => position.column === column);
    expect(visited.slice(1).map((one) => one?.row)).toEqual(all.map(({ position }) => position.row));
  });

  test('Tab goes on in reading order and ends behind the last one', () => {
    expect(entryAlong(table, at(2, 2), 'next')).toEqual(at(2, 4));
    expect(entryAlong(table, at(2, 4), 'next')).toEqual(at(3, 2));
    expect(entryAlong(table, at(4, 4), 'next')).toBeUndefined();
    expect(entryAlong(table, at(2, 2), 'previous')).toBeUndefined();
    expect(entryAlong(table, at(3, 2), 'previous')).toEqual(at(2, 4));
    // From a locked cell, too.
    expect(entryAlong(table, at(3, 3), 'next')).toEqual(at(3, 4));
    expect(entryAlong(table, at(3, 3), 'previous')).toEqual(at(3, 2));
  });
});
