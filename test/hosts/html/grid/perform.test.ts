import { Book } from '../../../../src/hosts/html/book';
import { Cursor } from '../../../../src/hosts/html/cursor';
import type { Command } from '../../../../src/hosts/html/grid/keys';
import { perform } from '../../../../src/hosts/html/grid/perform';
import { tableOf } from '../../../../src/hosts/html/grid/table';
import { small, smallSheet, smallSpec } from '../../../support/small-spec';

const at = (row: number, column: number) => ({ row, column });

/** The small workbook on the desk, the cursor at a place. */
function desk(row: number, column: number) {
  const book = new Book();
  const spec = smallSpec();
  book.open(spec, []);
  const cursor = new Cursor();
  cursor.select('small', at(row, column));
  const table = tableOf(smallSheet(spec));
  const press = (command: Command): boolean => {
    const { active, end } = cursor.snapshot();
    return perform(command, { book, cursor, table, active, end, pageFrom: (from) => from + 2 });
  };
  const place = () => {
    const { active, end } = cursor.snapshot();
    return [active.row, active.column, end.row, end.column].join(' ');
  };
  return { book, cursor, press, place };
}

const step = (direction: 'up' | 'down' | 'left' | 'right', extend = false): Command => ({
  kind: 'step',
  direction,
  extend,
});

describe('commands', () => {
  test('arrows keep their row across a merged cell', () => {
    const { press, place } = desk(4, 4);
    press(step('right'));
    expect(place()).toBe('3 5 4 5');
    press(step('left'));
    expect(place()).toBe('4 4 4 4');
  });

  test('with Shift they move the other corner', () => {
    const { press, place } = desk(2, 2);
    press(step('down', true));
    press(step('right', true));
    expect(place()).toBe('2 2 3 3');
    press(step('up', true));
    expect(place()).toBe('2 2 2 3');
    press({ kind: 'escape' });
    expect(place()).toBe('2 2 2 2');
  });

  test('Enter goes to the next entry of the column and stays at the last; from a locked cell it goes on', () => {
    const { press, place } = desk(3, 2);
    press({ kind: 'enter', direction: 'down' });
    expect(place()).toBe('4 2 4 2');
    press({ kind: 'enter', direction: 'down' });
    expect(place()).toBe('4 2 4 2');
    const locked = desk(2, 3);
    locked.press({ kind: 'enter', direction: 'down' });
    expect(locked.place()).toBe('3 3 3 3');
  });

  test('Tab leaves the sheet behind the last entry, and before the first', () => {
    const { press, place, cursor } = desk(4, 2);
    expect(press({ kind: 'tab', direction: 'next' })).toBe(true);
    expect(place()).toBe('4 4 4 4');
    expect(press({ kind: 'tab', direction: 'next' })).toBe(false);
    // Unless what was typed there is refused.
    cursor.attach({ commit: () => false, cancel: () => undefined });
    expect(press({ kind: 'tab', direction: 'next' })).toBe(true);
    expect(desk(2, 2).press({ kind: 'tab', direction: 'previous' })).toBe(false);
  });

  test('Delete empties the entries of the selection in one step', () => {
    const { book, press, cursor } = desk(2, 2);
    book.enter([{ ref: small('b', 'number'), value: 5 }]);
    cursor.select('small', at(2, 1), at(4, 3));
    press({ kind: 'clear' });
    expect(['a', 'b', 'c'].map((row) => book.live.value(small(row, 'number')))).toEqual([null, null, null]);
    press({ kind: 'undo' });
    expect(['a', 'b', 'c'].map((row) => book.live.value(small(row, 'number')))).toEqual([1, 5, null]);
    // There is nothing left to empty: no step.
    cursor.select('small', at(4, 2));
    press({ kind: 'clear' });
    press({ kind: 'undo' });
    expect(book.live.value(small('b', 'number'))).toBeNull();
  });

  test('undo and redo go to what changed', () => {
    const { book, press, place } = desk(2, 1);
    book.enter([{ ref: small('c', 'text'), value: '甲' }]);
    press({ kind: 'undo' });
    expect(place()).toBe('4 4 4 4');
    press(step('up'));
    press({ kind: 'redo' });
    expect(place()).toBe('4 4 4 4');
    expect(book.live.value(small('c', 'text'))).toBe('甲');
    press({ kind: 'redo' });
    expect(place()).toBe('4 4 4 4');
  });

  test('Ctrl+A takes the table and scrolls nowhere', () => {
    const { press, place, cursor } = desk(2, 2);
    press({ kind: 'all' });
    expect(place()).toBe('1 1 6 5');
    expect(cursor.snapshot().reveal).toBe('none');
  });

  test('pages, ends of rows, corners', () => {
    const { press, place } = desk(2, 2);
    press({ kind: 'page', direction: 'down', extend: false });
    expect(place()).toBe('4 2 4 2');
    press({ kind: 'row', edge: 'first', extend: true });
    expect(place()).toBe('4 2 4 1');
    press({ kind: 'corner', edge: 'last', extend: false });
    expect(place()).toBe('6 2 6 2');
    press({ kind: 'leap', direction: 'up', extend: false });
    expect(place()).toBe('4 2 4 2');
  });
});
