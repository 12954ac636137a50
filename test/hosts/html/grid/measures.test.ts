import { boxOf, indexAt, measure } from '../../../../src/hosts/html/grid/measures';
import { piecesOf } from '../../../../src/hosts/html/grid/pieces';
import { scrollTo } from '../../../../src/hosts/html/grid/reveal';
import { rowAway, rowsToDraw } from '../../../../src/hosts/html/grid/window';
import { cellAt, smallTable, xinyangTable } from '../../../support/tables';

/** 12 characters: 75.75 points. */
const WIDTH = 101;

describe('measures', () => {
  test('are whole pixels, hidden rows and columns take none', () => {
    const table = smallTable();
    const { lefts, width, tops, height } = measure(table, [], 1);
    expect(lefts).toEqual([0, 0, ...[1, 2, 3, 4, 5].map((n) => n * WIDTH)]);
    expect(width).toBe(5 * WIDTH);
    expect(tops.slice(0, 3)).toEqual([0, 0, 32]);
    expect(height).toBe(tops.at(-1));
    expect(measure(table, [], 0.75).lefts[2]).toBe(76);
  });

  test('follow rows that have grown', () => {
    const table = smallTable();
    const heights = table.sheet.rows.map(({ height }, row) => (row === 2 ? 60 : height));
    expect(boxOf(measure(table, heights, 1), cellAt(table, 2, 1).block)).toEqual({
      left: 0,
      top: 32,
      width: WIDTH,
      height: 80,
    });
  });

  test('a merged cell has the height of its rows', () => {
    const table = smallTable();
    const measures = measure(table, [], 1);
    const { height } = boxOf(measures, cellAt(table, 3, 5).block);
    expect(height).toBe((measures.tops[5] ?? 0) - (measures.tops[3] ?? 0));
  });

  test('less is frozen where the view is small', async () => {
    const table = await xinyangTable('score');
    const wide = measure(table, [], 1, { width: 1000, height: 700 });
    expect([wide.frozenRows, wide.frozenWidth]).toEqual([3, 287]);
    expect(wide.frozenHeight).toBe(wide.tops[4]);
    // Beside the pane at 1024 pixels the title stays in sight, and there is room for a column of text.
    const besidePane = measure(table, [], 0.7, { width: 661, height: 671 });
    expect([besidePane.frozenRows, besidePane.frozenWidth]).toEqual([3, 200]);
    expect(measure(table, [], 1, { width: 600, height: 671 }).frozenWidth).toBe(287);
    const narrow = measure(table, [], 1, { width: 320, height: 120 });
    expect([narrow.frozenRows, narrow.frozenWidth]).toEqual([1, 122]);
    expect(measure(table, [], 1, { width: 60, height: 40 }).frozenWidth).toBe(0);
  });

  test('an index is found for every distance', () => {
    expect([-5, 0, 9, 10, 29, 30, 99].map((distance) => indexAt([0, 10, 30, 50], distance))).toEqual([
      0, 0, 0, 1, 1, 2, 2,
    ]);
  });
});

describe('rows to draw', () => {
  test('are those in the window, and those whose merged cells reach into it', async () => {
    const table = await xinyangTable('score');
    const measures = measure(table, [], 1);
    const middle = 20;
    const from = (measures.tops[middle] ?? 0) - measures.frozenHeight;
    const rows = rowsToDraw(table, measures, from, from + measures.frozenHeight + 1, middle);
    expect(rows).toContain(middle);
    const anchors = table.columns.map((column) => table.at({ row: middle, column })?.position.row ?? middle);
    expect(rows).toEqual(expect.arrayContaining(anchors));
    expect(Math.min(...anchors)).toBeLessThan(middle);
    expect(rows).toEqual([...rows].sort((a, b) => a - b));
    expect(rows.length).toBeLessThan(table.rows.length / 2);
  });

  test('the active row is always there, frozen and hidden ones never', async () => {
    const table = await xinyangTable('evidence');
    const measures = measure(table, [], 1);
    const rows = rowsToDraw(table, measures, 0, 100, 60);
    expect(rows.at(-1)).toBe(60);
    expect(rows[0]).toBe(4);
    expect(rowsToDraw(table, measures, 0, 100, 2)).not.toContain(2);
  });

  test('each row of the table is drawn where it is in sight', async () => {
    const table = await xinyangTable('score');
    const measures = measure(table, [], 1);
    for (const row of table.rows.slice(table.frozenRows)) {
      const top = (measures.tops[row] ?? 0) - measures.frozenHeight;
      expect(rowsToDraw(table, measures, top, top + 500, row)).toContain(row);
    }
  });

  test('a page further is a view away, and never among the frozen rows', async () => {
    const table = await xinyangTable('evidence');
    const measures = measure(table, [], 1);
    const height = (measures.tops[6] ?? 0) - (measures.tops[5] ?? 0);
    expect(rowAway(table, measures, 10, 5 * height)).toBe(15);
    expect(rowAway(table, measures, 6, -50 * height)).toBe(4);
  });
});

describe('pieces of a row', () => {
  test('leave gaps where merged cells from above reach in', () => {
    const table = smallTable();
    const measures = measure(table, [], 1);
    const gaps = (row: number) => piecesOf(table, measures, row).map(({ gap }) => gap);
    expect(gaps(2)).toEqual([0, 0, 0, 0]);
    const c = { ...table.sheet.rows[4], cells: { after: { style: 'text' as const } } };
    const columns = [...table.sheet.columns, { key: 'after', width: 12 }];
    const rows = table.sheet.rows.map((row, r) => (r === 4 ? { ...row, ...c } : row));
    const wider = smallTable({ columns, rows });
    expect(piecesOf(wider, measure(wider, [], 1), 4).map(({ gap }) => gap)).toEqual([5 * WIDTH]);
  });

  test('add up to where the columns lie', async () => {
    const table = await xinyangTable('score');
    const measures = measure(table, [], 0.8);
    for (const row of table.rows) {
      let end = 0;
      for (const { gap, left, width, cell } of piecesOf(table, measures, row)) {
        expect(end + gap).toBe(left);
        expect(left).toBe(measures.lefts[cell.position.column]);
        end = left + width;
      }
    }
  });

  test('stay where they are frozen, in halves where they reach out of it', async () => {
    const table = await xinyangTable('score');
    const measures = measure(table, [], 1);
    const kinds = (row: number) => piecesOf(table, measures, row).map(({ kind }) => kind);
    expect(kinds(1)).toEqual(['whole']);
    expect(kinds(2).slice(0, 3)).toEqual(['frozen', 'split', 'plain']);
    expect(kinds(3).slice(0, 4)).toEqual(['frozen', 'frozen', 'frozen', 'plain']);
    const [, value] = piecesOf(table, measures, 2);
    expect(value?.frozenWidth).toBe(measures.frozenWidth - (value?.left ?? 0));
  });
});

describe('scrolling to a cell', () => {
  const view = { scrollTop: 0, scrollLeft: 0, width: 600, height: 400 };

  test('does nothing where it is in sight, or frozen', async () => {
    const measures = measure(await xinyangTable('score'), [], 1);
    const inSight = { left: 300, top: 200, width: 50, height: 20 };
    expect(scrollTo(inSight, measures, view)).toEqual({ top: 0, left: 0 });
    const frozen = { left: 0, top: 0, width: 50, height: 20 };
    expect(scrollTo(frozen, measures, { ...view, scrollTop: 90, scrollLeft: 80 })).toEqual({ top: 90, left: 80 });
  });

  test('scrolls as little as needed, past what is frozen', async () => {
    const measures = measure(await xinyangTable('score'), [], 1);
    const { frozenWidth, frozenHeight } = measures;
    const far = { left: 1000, top: 900, width: 100, height: 30 };
    const there = scrollTo(far, measures, view);
    expect(there).toEqual({ top: 930 - 400 + 12, left: 1100 - 600 + 12 });
    const back = scrollTo(far, measures, { ...view, scrollTop: 2000, scrollLeft: 2000 });
    expect(back).toEqual({ top: 900 - frozenHeight - 12, left: 1000 - frozenWidth - 12 });
  });

  test('leaves what is too wide where enough of it is seen', async () => {
    const measures = measure(await xinyangTable('score'), [], 1);
    const wide = { left: 430, top: 200, width: 900, height: 20 };
    expect(scrollTo(wide, measures, view).left).toBe(0);
    expect(scrollTo({ ...wide, left: 500 }, measures, view).left).toBe(500 - measures.frozenWidth);
  });

  test('shows the beginning of what does not fit', async () => {
    const measures = measure(await xinyangTable('score'), [], 1);
    const high = { left: 300, top: 500, width: 100, height: 900 };
    expect(scrollTo(high, measures, view).top).toBe(500 - measures.frozenHeight);
  });
});
