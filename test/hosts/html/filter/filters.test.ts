import { Book } from '../../../../src/hosts/html/book';
import { paste } from '../../../../src/hosts/html/clipboard/paste';
import { copied } from '../../../../src/hosts/html/clipboard/copy';
import { Cursor } from '../../../../src/hosts/html/cursor';
import { endFilter, filterAgain, filterRows, openMenu } from '../../../../src/hosts/html/filter/apply';
import type { Accepted } from '../../../../src/hosts/html/filter/choices';
import { filterOn } from '../../../../src/hosts/html/filter/filters';
import { cellName } from '../../../../src/hosts/html/grid/cell-name';
import { RowHeights } from '../../../../src/hosts/html/grid/heights';
import { boxOf, measure } from '../../../../src/hosts/html/grid/measures';
import { edgeOfRow, entryAlong, step } from '../../../../src/hosts/html/grid/navigation';
import { Painter } from '../../../../src/hosts/html/grid/painter';
import { rowsToDraw } from '../../../../src/hosts/html/grid/window';
import { located } from '../../../../src/hosts/html/located';
import { printLayout } from '../../../../src/hosts/html/print/print-layout';
import { goTo } from '../../../../src/hosts/html/go-to';
import { task, taskSheet, taskSpec } from '../../task-sheet';

const at = (row: number, column: number) => ({ row, column });

/** Columns and rows of the list of tasks. */
const [SECTION, NUMBER, STATE, NOTE] = [1, 2, 5, 6];
const rowOf = (number: number): number => number + 2;
const UNDER_WAY: Accepted = new Map([[STATE, new Set(['进行中'])]]);

/** The list of tasks of which only those under way are looked at: 2, 5, 8 and so on. */
function filtered() {
  const book = new Book();
  const spec = taskSpec();
  const sheet = taskSheet(spec);
  book.open(spec, []);
  const cursor = new Cursor();
  cursor.select('tasks', at(2, STATE));
  filterRows(book, cursor, sheet, UNDER_WAY);
  const where = () => {
    const found = located(book, cursor.snapshot(), cursor.filters.snapshot());
    if (!found) throw new Error('nowhere');
    return found;
  };
  return { book, spec, sheet, cursor, where, table: where().table };
}

describe('a filtered sheet', () => {
  test('has the rows that match, and those outside the list', () => {
    const { table } = filtered();
    expect(table.rows.slice(0, 5)).toEqual([1, 2, rowOf(2), rowOf(5), rowOf(8)]);
    expect([table.rows.length, table.rows.at(-1)]).toEqual([2 + 13 + 1, 43]);
  });

  test('draws merged cells over the rows that are left of theirs, and only those rows', () => {
    const { table, sheet } = filtered();
    const measures = measure(
      table,
      sheet.rows.map(() => 15),
      1,
    );
    const section = table.at(at(rowOf(5), SECTION));
    expect(section).toMatchObject({ position: at(rowOf(1), SECTION), drawnRow: rowOf(2) });
    expect(table.cellsIn(rowOf(2)).map(({ position }) => position.column)).toEqual([1, 2, 3, 4, 5, 6]);
    const { top, height } = boxOf(measures, section?.block ?? { top: 0, left: 0, bottom: 0, right: 0 });
    expect([top, height]).toEqual([measures.tops[rowOf(2)], 2 * 20]);
    expect(measures.height).toBe(16 * 20);
    expect(rowsToDraw(table, measures, 0, 95, rowOf(38))).toEqual([2, 5, 8, 38].map(rowOf));
  });

  test('is walked through as if the others were not there', () => {
    const { table, where, cursor } = filtered();
    expect(step(table, at(2, NUMBER), 'down')).toEqual(at(rowOf(2), NUMBER));
    expect(step(table, at(rowOf(2), SECTION), 'down')).toEqual(at(rowOf(8), SECTION));
    expect(step(table, at(rowOf(8), SECTION), 'up')).toEqual(at(rowOf(5), SECTION));
    expect(step(table, at(43, NUMBER), 'up')).toEqual(at(rowOf(38), NUMBER));
    expect(edgeOfRow(table, at(rowOf(2), NUMBER), 'last')).toEqual(at(rowOf(2), NOTE));
    // The note of tasks 1 and 2 begins in a row that is out of sight; it comes after the state of task 2.
    expect(entryAlong(table, at(rowOf(2), STATE), 'next')).toEqual(at(rowOf(1), NOTE));
    expect(entryAlong(table, at(rowOf(1), NOTE), 'next')).toEqual(at(rowOf(5), STATE));
    expect(entryAlong(table, at(rowOf(1), NOTE), 'previous')).toEqual(at(rowOf(2), STATE));
    cursor.select('tasks', at(rowOf(1), NOTE));
    expect(where().state).toMatchObject({ active: at(rowOf(1), NOTE), end: at(rowOf(2), NOTE) });
    expect(where().table).toBe(table);
  });

  test('is copied and pasted into as it is seen', () => {
    const { table, book, sheet } = filtered();
    const block = { top: rowOf(1), left: STATE, bottom: rowOf(5), right: NOTE };
    const textOf = ({ position: { row, column } }: { readonly position: { row: number; column: number } }) =>
      String(book.live.shown(sheet, row, column) ?? '');
    expect(copied(table, block, textOf).text).toBe('进行中\t\r\n进行中\t\r\n');
    const { entries, issues } = paste(
      table,
      block,
      [
        ['已完成', '合'],
        ['未开始', '单'],
      ],
      {
        read: (text) => ({ kind: 'value', value: text }),
        valueOf: () => null,
        textOf: () => '',
      },
    );
    expect(entries).toEqual([
      { ref: task(2, 'state'), value: '已完成' },
      { ref: task(1, 'note'), value: '合' },
      { ref: task(5, 'state'), value: '未开始' },
      { ref: task(5, 'note'), value: '单' },
    ]);
    expect(issues).toEqual([]);
    const filled = paste(table, block, [['同']], {
      read: (text) => ({ kind: 'value', value: text }),
      valueOf: () => null,
      textOf: () => '',
    });
    expect(filled.entries).toHaveLength(4);
  });

  test('shows at once what is entered into a cell that begins out of sight, and makes room for it', () => {
    const { table, book } = filtered();
    const painter = new Painter(table, book.live);
    const heights = new RowHeights(table, book.live);
    const textOf = () => painter.row(rowOf(2), book.revision).at(-1)?.text;
    const before = heights.current();
    expect(textOf()).toBe('');
    book.enter([{ ref: task(1, 'note'), value: '长'.repeat(80) }]);
    expect(textOf()).toBe('长'.repeat(80));
    expect(heights.current()[rowOf(2)]).toBeGreaterThan(before[rowOf(2)] ?? Infinity);
  });

  test('names its cells by what stands beside them', () => {
    const { table, book } = filtered();
    const note = table.at(at(rowOf(2), NOTE));
    expect(note && cellName(table, book.live, note)).toBe('备注 1、重点 2 任务2 科技局');
  });

  test('is printed so', () => {
    const { table } = filtered();
    const { before, repeated, body } = printLayout(table);
    expect([before, repeated, body.slice(0, 2), body.length]).toEqual([[1], [2], [rowOf(2), rowOf(5)], 14]);
  });
});

describe('a filter', () => {
  test('stays as it was applied until it is applied again; the cursor is not left out of sight', () => {
    const { book, sheet, cursor, where } = filtered();
    book.enter([{ ref: task(2, 'state'), value: '已完成' }]);
    cursor.select('tasks', at(rowOf(2), STATE));
    expect(where().table.rows).toContain(rowOf(2));
    filterAgain(book, cursor, sheet);
    expect(where().table.rows).not.toContain(rowOf(2));
    expect(cursor.snapshot()).toMatchObject({ active: at(2, STATE), focus: true });
    endFilter(book, cursor, sheet);
    expect(where().table.rows).toHaveLength(2 + 40 + 1);
    expect(filterOn(cursor.filters.snapshot(), sheet)).toBeUndefined();
  });

  test('lets a row in sight to which somebody goes; merged cells that are in sight change nothing', () => {
    const { book, cursor, where } = filtered();
    const before = cursor.filters.snapshot();
    goTo(book, cursor, [task(1, 'note')]);
    expect(cursor.filters.snapshot()).toBe(before);
    goTo(book, cursor, [task(4, 'state')]);
    expect(where().table.rows.slice(2, 5)).toEqual([2, 4, 5].map(rowOf));
    expect(where().state.active).toEqual(at(rowOf(4), STATE));
  });

  test('ends with its workbook, and is no part of it', () => {
    const { book, cursor, where, spec } = filtered();
    expect(book.filled()).toBe(spec);
    book.open(taskSpec(), []);
    expect(where().table.filteredOut.size).toBe(0);
    expect(cursor.filters.snapshot().sheets.size).toBe(1);
  });

  test('changes nothing while what is being typed is refused', () => {
    const { book, sheet, cursor, table } = filtered();
    const before = cursor.filters.snapshot();
    cursor.attach({ commit: () => false, cancel: () => undefined });
    expect(openMenu(cursor, table, STATE)).toBe(false);
    filterAgain(book, cursor, sheet);
    endFilter(book, cursor, sheet);
    expect(cursor.filters.snapshot()).toBe(before);
  });

  test('opens a menu from the head of its column', () => {
    const { sheet, cursor, table } = filtered();
    expect(openMenu(cursor, table, NUMBER)).toBe(true);
    expect(cursor.filters.snapshot().menu).toEqual({ sheet, column: NUMBER });
    expect(cursor.snapshot().active).toEqual(at(2, NUMBER));
    cursor.filters.closeMenu();
    expect(cursor.filters.snapshot().menu).toBeUndefined();
  });
});
