import { Book } from '../../../src/hosts/html/book';
import { Cursor } from '../../../src/hosts/html/cursor';
import { goTo } from '../../../src/hosts/html/go-to';
import { located } from '../../../src/hosts/html/located';
import { small, smallSheet, smallSpec } from '../../support/small-spec';

const at = (row: number, column: number) => ({ row, column });

/** A cell that is being typed into. */
function typing(accepted: boolean) {
  const calls: string[] = [];
  return {
    calls,
    commit: () => {
      calls.push('commit');
      return accepted;
    },
    cancel: () => {
      calls.push('cancel');
    },
  };
}

describe('the cursor', () => {
  test('tells where it is, the same object until it is moved', () => {
    const cursor = new Cursor();
    let told = 0;
    const stop = cursor.subscribe(() => (told += 1));
    const before = cursor.snapshot();
    expect(cursor.snapshot()).toBe(before);
    expect(cursor.select('small', at(2, 2))).toBe(true);
    expect(cursor.snapshot()).toMatchObject({ sheet: 'small', active: at(2, 2), end: at(2, 2), focus: false });
    cursor.select('small', at(2, 2), at(4, 3), true);
    expect(cursor.snapshot()).toMatchObject({ active: at(2, 2), end: at(4, 3), focus: true });
    stop();
    cursor.select('small', at(1, 1));
    expect(told).toBe(2);
  });

  test('enters what is being typed before it moves', () => {
    const cursor = new Cursor();
    const cell = typing(true);
    const detach = cursor.attach(cell);
    cursor.select('small', at(3, 2));
    expect(cell.calls).toEqual(['commit']);
    detach();
    expect(cursor.commit()).toBe(true);
    expect(cell.calls).toEqual(['commit']);
  });

  test('stays where what is being typed is refused', () => {
    const cursor = new Cursor();
    cursor.select('small', at(2, 2));
    const before = cursor.snapshot();
    const cell = typing(false);
    cursor.attach(cell);
    expect(cursor.commit()).toBe(false);
    expect(cursor.select('other', at(0, 0))).toBe(false);
    expect(cursor.show('other', at(0, 0))).toBe(false);
    expect(cursor.snapshot()).toBe(before);
    cursor.cancel();
    expect(cell.calls.at(-1)).toBe('cancel');
  });

  test('an editor that goes after the next has come takes nothing along', () => {
    const cursor = new Cursor();
    const detach = cursor.attach(typing(true));
    cursor.attach(typing(false));
    detach();
    expect(cursor.commit()).toBe(false);
  });

  test('finds each sheet as it was left', () => {
    const cursor = new Cursor();
    cursor.select('small', at(2, 2), at(3, 3));
    cursor.show('other', at(1, 1));
    expect(cursor.snapshot()).toMatchObject({ sheet: 'other', active: at(1, 1) });
    cursor.show('small', at(1, 1));
    expect(cursor.snapshot()).toMatchObject({ sheet: 'small', active: at(2, 2), end: at(3, 3) });
  });
});

describe('where the cursor is in a workbook', () => {
  const opened = () => {
    const book = new Book();
    book.open(smallSpec(), []);
    return book;
  };
  const state = (sheet: string, row: number, column: number, end = at(row, column)) => {
    const cursor = new Cursor();
    cursor.select(sheet, at(row, column), end);
    return cursor.snapshot();
  };

  test('nowhere without a workbook, and where filling in begins at first', () => {
    expect(located(new Book(), new Cursor().snapshot())).toBeUndefined();
    const found = located(opened(), new Cursor().snapshot());
    expect(found?.sheet.id).toBe('small');
    expect(found?.state).toMatchObject({ sheet: 'small', active: at(2, 2), end: at(2, 2), focus: false });
  });

  test('at the first place of the merged cell that covers it', () => {
    expect(located(opened(), state('small', 4, 5))?.state).toMatchObject({ active: at(3, 5), end: at(4, 5) });
    const same = state('small', 2, 2);
    expect(located(opened(), same)?.state).toBe(same);
  });

  test('at the first entry where there is no such cell, or no such sheet, any more', () => {
    expect(located(opened(), state('small', 90, 1))?.state).toMatchObject({ active: at(2, 2), end: at(2, 2) });
    // Hidden, like all keys.
    expect(located(opened(), state('small', 2, 0))?.state.active).toEqual(at(2, 2));
    expect(located(opened(), state('gone', 2, 4))?.state).toMatchObject({ sheet: 'small', active: at(2, 2) });
    expect(located(opened(), state('small', 2, 2, at(80, 2)))?.state.end).toEqual(at(2, 2));
    // The corner of a selection need not be a cell.
    expect(located(opened(), state('small', 2, 2, at(6, 5)))?.state.end).toEqual(at(6, 5));
  });

  test('goes to the first cell in sight of those that changed', () => {
    const book = opened();
    const cursor = new Cursor();
    goTo(book, cursor, [{ sheet: 'facts', row: 'x', column: 'value' }, small('b', 'text'), small('c', 'text')]);
    expect(cursor.snapshot()).toMatchObject({ sheet: 'small', active: at(3, 4), focus: true });
    const before = cursor.snapshot();
    goTo(book, cursor, []);
    expect(cursor.snapshot()).toBe(before);
    expect(smallSheet(smallSpec()).name).toBe('表');
  });
});
