import type { CellValue } from '../../../src/formula';
import { Book, type BookEvent } from '../../../src/hosts/html/book';
import type { WorkbookSpec } from '../../../src/sheets';
import { rowOf, small, smallSpec } from '../../support/small-spec';

const A = small('a', 'number');
const B = small('b', 'number');
const TEXT = small('a', 'text');
const SUM = small('a', 'double');

type Watched = { readonly book: Book; readonly events: BookEvent[] };

function watched(spec: WorkbookSpec | undefined): Watched {
  const book = new Book();
  book.open(spec, []);
  const events: BookEvent[] = [];
  book.subscribe((event) => events.push(event));
  return { book, events };
}

const opened = (): Watched => watched(smallSpec());
const blank = (): Watched => watched(undefined);

const enter = (book: Book, value: CellValue, ref = A): void => {
  book.enter([{ ref, value }]);
};
const shown = (book: Book): CellValue[] => [A, B, TEXT].map((ref) => book.live.value(ref));

describe('a book without a workbook', () => {
  test('has nothing to show, to keep or to undo', () => {
    const { book } = blank();
    expect([book.spec, book.filled(), book.sheets, book.entries, book.canUndo, book.canRedo]).toEqual([
      undefined,
      undefined,
      [],
      [],
      false,
      false,
    ]);
    expect(book.read()).toEqual({ sheets: [], date1904: false });
    expect([book.undo(), book.redo(), book.live.value(A)]).toEqual([[], [], null]);
    expect(() => {
      enter(book, 1);
    }).toThrow('cannot be filled in');
  });

  test('the first workbook drawn is no step: there is nothing to go back to', () => {
    const { book, events } = blank();
    const spec = smallSpec();
    book.draw(spec);
    expect(book.spec).toBe(spec);
    expect(book.canUndo).toBe(false);
    expect(events).toEqual([{ kind: 'drawn', spec, entries: [] }]);
  });
});

describe('opening', () => {
  test('shows the sheets in sight, with what was entered before', () => {
    const { book } = opened();
    book.open(smallSpec(), [
      { ref: A, value: 5 },
      { ref: B, value: 2 },
      { ref: A, value: 7 },
    ]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['表']);
    expect(book.sheets).toBe(book.sheets);
    expect([...shown(book), book.live.value(SUM)]).toEqual([7, 2, null, 14]);
    expect(book.entries).toEqual([
      { ref: A, value: 7 },
      { ref: B, value: 2 },
    ]);
  });

  test('leaves out entries for cells that the workbook does not have, or that are locked', () => {
    const { book } = opened();
    book.open(smallSpec(), [
      { ref: small('z', 'number'), value: 1 },
      { ref: small('', 'label'), value: 1 },
      { ref: { ...A, sheet: 'none' }, value: 1 },
      { ref: SUM, value: 1 },
    ]);
    expect(book.entries).toEqual([]);
    expect(book.live.value(SUM)).toBe(2);
  });

  test('ends the history, and says that there is nothing to keep', () => {
    const { book, events } = opened();
    enter(book, 5);
    events.length = 0;
    book.open(smallSpec(), []);
    expect(events).toEqual([{ kind: 'opened' }]);
    expect([book.canUndo, book.canRedo, book.entries, shown(book)]).toEqual([false, false, [], [1, null, null]]);
    book.open(undefined, []);
    expect([book.spec, book.sheets]).toEqual([undefined, []]);
  });
});

describe('entering', () => {
  test('several cells are one step; listeners and counters are told', () => {
    const { book, events } = opened();
    const before = book.revision;
    const cells = [
      { ref: A, value: 5 },
      { ref: TEXT, value: '文字' },
    ];
    book.enter(cells);
    expect(shown(book)).toEqual([5, null, '文字']);
    expect(events).toEqual([{ kind: 'entered', cells }]);
    expect(book.revision).toBeGreaterThan(before);
    expect(book.undo()).toEqual([A, TEXT]);
    expect([shown(book), book.canUndo]).toEqual([[1, null, null], false]);
  });

  test('what is held already is no change', () => {
    const { book, events } = opened();
    const before = book.revision;
    book.enter([
      { ref: A, value: 1 },
      { ref: B, value: null },
      { ref: TEXT, value: '' },
    ]);
    expect([events, book.revision, book.canUndo, book.entries]).toEqual([[], before, false, []]);
  });

  test('of several values for one cell the last one stays, and all are undone', () => {
    const { book } = opened();
    book.enter([
      { ref: A, value: 2 },
      { ref: A, value: 3 },
    ]);
    expect(shown(book)[0]).toBe(3);
    book.undo();
    expect(shown(book)[0]).toBe(1);
    book.redo();
    expect(shown(book)[0]).toBe(3);
  });

  test('also where the last value is what the cell held before', () => {
    const { book, events } = opened();
    book.enter([
      { ref: A, value: 2 },
      { ref: A, value: 1 },
    ]);
    expect([shown(book)[0], events, book.canUndo]).toEqual([1, [], false]);
  });

  test('in a cell for texts everything is a text; an empty text is nothing', () => {
    const { book } = opened();
    for (const [value, held] of [
      [7, '7'],
      [true, 'TRUE'],
      [false, 'FALSE'],
      ['007', '007'],
      ['', null],
    ] as const) {
      enter(book, value, TEXT);
      expect(book.live.value(TEXT)).toBe(held);
    }
  });

  test('a locked cell is refused, and with it all others', () => {
    const { book, events } = opened();
    for (const locked of [SUM, small('a', 'label'), small('z', 'number'), { ...A, sheet: 'facts' }]) {
      expect(() => {
        book.enter([
          { ref: A, value: 5 },
          { ref: locked, value: 1 },
        ]);
      }).toThrow(`${locked.sheet} ${locked.row} ${locked.column} cannot be filled in`);
    }
    expect([shown(book), events]).toEqual([[1, null, null], []]);
  });

  test('nobody is told any more who has unsubscribed', () => {
    const { book } = opened();
    const listener = jest.fn();
    const stop = book.subscribe(listener);
    enter(book, 5);
    stop();
    enter(book, 6);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('undo and redo', () => {
  test('go back and forth step by step, and tell what to keep', () => {
    const { book, events } = opened();
    for (const value of [2, 3]) enter(book, value);
    enter(book, '备注', TEXT);
    events.length = 0;
    expect([book.undo(), book.undo(), book.undo(), book.undo()]).toEqual([[TEXT], [A], [A], []]);
    expect([shown(book), book.canUndo, book.canRedo]).toEqual([[1, null, null], false, true]);
    expect([book.redo(), book.redo(), book.redo(), book.redo()]).toEqual([[A], [A], [TEXT], []]);
    expect([shown(book), book.canUndo, book.canRedo]).toEqual([[3, null, '备注'], true, false]);
    expect(
      events.map((event) => (event.kind === 'entered' ? event.cells.map(({ value }) => value) : event.kind)),
    ).toEqual([[null], [2], [1], [2], [3], ['备注']]);
  });

  test('what was undone cannot be done again after something else', () => {
    const { book } = opened();
    enter(book, 2);
    book.undo();
    enter(book, 3);
    expect([book.canRedo, book.redo(), shown(book)[0]]).toEqual([false, [], 3]);
    book.undo();
    expect(shown(book)[0]).toBe(1);
  });

  test('200 steps are remembered', () => {
    const { book } = opened();
    for (let value = 2; value <= 251; value++) enter(book, value);
    let steps = 0;
    while (book.undo().length > 0) steps += 1;
    expect([steps, shown(book)[0], book.canUndo]).toEqual([200, 51, false]);
  });

  test('a whole workbook comes back with what was entered into it, and can be drawn again', () => {
    const { book, events } = opened();
    const before = book.spec;
    enter(book, 5);
    const after = smallSpec();
    book.draw(after);
    expect([shown(book), book.entries]).toEqual([[1, null, null], []]);
    enter(book, 9);
    events.length = 0;
    expect(book.undo()).toEqual([A]);
    expect(book.undo()).toEqual([]);
    expect(book.spec).toBe(before);
    expect(events.at(-1)).toEqual({ kind: 'drawn', spec: before, entries: [{ ref: A, value: 5 }] });
    expect(shown(book)).toEqual([5, null, null]);
    expect(book.undo()).toEqual([A]);
    expect(shown(book)).toEqual([1, null, null]);
    for (let i = 0; i < 3; i++) book.redo();
    expect(book.spec).toBe(after);
    expect([shown(book), book.canRedo]).toEqual([[9, null, null], false]);
  });
});

describe('receiving from elsewhere', () => {
  test('takes over what it can, as no step of its own, and says so', () => {
    const { book, events } = opened();
    const before = book.revision;
    book.receive([
      { ref: A, value: 5 },
      { ref: small('z', 'number'), value: 1 },
      { ref: SUM, value: 1 },
      { ref: TEXT, value: 7 },
    ]);
    expect([shown(book), book.canUndo]).toEqual([[5, null, '7'], false]);
    const cells = [
      { ref: A, value: 5 },
      { ref: TEXT, value: '7' },
    ];
    expect([events, book.entries]).toEqual([[{ kind: 'received', cells }], cells]);
    expect(book.revision).toBeGreaterThan(before);
  });

  test('what is known already is not told again: two pages do not answer each other for ever', () => {
    const { book, events } = opened();
    enter(book, 5);
    events.length = 0;
    book.receive([{ ref: A, value: 5 }]);
    expect(events).toEqual([]);
  });

  test('what was received is not undone with an own step; the steps before can still be', () => {
    const { book } = opened();
    enter(book, 2, B);
    book.enter([
      { ref: A, value: 5 },
      { ref: TEXT, value: '自' },
    ]);
    enter(book, 6);
    book.receive([{ ref: A, value: 9 }]);
    // The last step has nothing left to be undone; of the one before only the text.
    expect(book.undo()).toEqual([TEXT]);
    expect(shown(book)).toEqual([9, 2, null]);
    expect(book.undo()).toEqual([B]);
    expect(book.redo()).toEqual([B]);
    expect(book.redo()).toEqual([TEXT]);
    expect(shown(book)).toEqual([9, 2, '自']);
  });

  test('a whole workbook comes back with what was received since it was drawn', () => {
    const { book } = opened();
    book.draw(smallSpec());
    book.receive([{ ref: B, value: 7 }]);
    book.undo();
    book.receive([{ ref: TEXT, value: '备注' }]);
    book.redo();
    expect(shown(book)).toEqual([1, 7, null]);
    book.undo();
    expect(shown(book)).toEqual([1, null, '备注']);
  });
});

describe('what is saved and read', () => {
  test('the workbook as it was drawn stays as it was; filled, it holds what was entered', () => {
    const { book } = opened();
    const before = book.spec;
    const height = () => rowOf(book.filled() ?? smallSpec(), 'small', 'a').height;
    const usual = height();
    book.enter([
      { ref: A, value: 5 },
      { ref: TEXT, value: '很长的文字'.repeat(20) },
    ]);
    expect(book.spec).toBe(before);
    expect(book.filled()).toBe(book.filled());
    expect(rowOf(book.filled() ?? smallSpec(), 'small', 'a').cells.number?.content).toEqual({
      kind: 'value',
      value: 5,
    });
    expect(height()).toBeGreaterThan(usual);
    book.undo();
    expect(height()).toBe(usual);
  });

  test('cells are read as a file’s would be', () => {
    const { book } = opened();
    enter(book, 5);
    const [sheet, facts] = book.read().sheets;
    expect([...(sheet?.rows.get(3) ?? [])]).toEqual([
      [1, { value: 'a' }],
      [2, { value: 'a' }],
      [3, { value: 5 }],
      [4, { value: 10, formula: 'C3*2' }],
    ]);
    expect(facts).toMatchObject({ name: '_facts', visibility: 'veryHidden' });
  });
});
