import { Book } from '../../../src/hosts/html/book';
import { Cursor } from '../../../src/hosts/html/cursor';
import { htmlWorkspace } from '../../../src/hosts/html/workspace';
import { type Issue, issue } from '../../../src/issues';
import { entryCell, SCORE_SHEET } from '../../../src/scoring';
import { layout, locator, type WorkbookSpec, type Workspace } from '../../../src/sheets';
import { small, smallSpec } from '../../support/small-spec';
import { submissionOf, xinyang } from '../../support/templates';
import { atOnce } from '../../support/at-once';

type Page = {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly workspace: Workspace;
  /** The workbooks with which another draft was begun. */
  readonly kept: WorkbookSpec[];
  /** What is said about that. */
  readonly answer: Issue[];
};

function page(spec?: WorkbookSpec): Page {
  const book = new Book();
  book.open(spec, []);
  const cursor = new Cursor();
  const kept: WorkbookSpec[] = [];
  const answer: Issue[] = [];
  const onKeep = (wanted: WorkbookSpec): Promise<readonly Issue[]> => {
    kept.push(wanted);
    book.open(wanted, []);
    return Promise.resolve(answer);
  };
  return { book, cursor, workspace: htmlWorkspace(book, cursor, { onKeep, afterPaint: atOnce }), kept, answer };
}

/** Somebody is typing into the active cell; what is typed is taken or refused. */
function typing({ book, cursor }: Page, taken: boolean): void {
  cursor.select('small', { row: 2, column: 2 });
  cursor.attach({
    commit: () => {
      if (taken) book.enter([{ ref: small('a', 'number'), value: 8 }]);
      return taken;
    },
    cancel: () => undefined,
  });
}

const A = small('a', 'number');

describe('reading', () => {
  test('an empty page has an empty workbook', async () => {
    expect(await page().workspace.read('wait')).toEqual({ workbook: { sheets: [], date1904: false }, issues: [] });
  });

  test('what is entered is read; what is being typed is entered for those who go on from there', async () => {
    const one = page(smallSpec());
    typing(one, true);
    const value = async (editing: 'wait' | 'now') =>
      (await one.workspace.read(editing)).workbook?.sheets[0]?.rows.get(3)?.get(3)?.value;
    expect(await value('wait')).toBe(1);
    expect(await value('now')).toBe(8);
  });

  test('what is refused stays in the midst of being typed; the rest is read', async () => {
    const one = page(smallSpec());
    typing(one, false);
    expect(await one.workspace.read('now')).toMatchObject({ issues: [], workbook: { sheets: [{ name: '表' }, {}] } });
  });

  test('changes are told at once, until one stops watching', async () => {
    const { book, workspace } = page(smallSpec());
    const outdated = jest.fn();
    const stop = await workspace.watch(outdated);
    book.enter([{ ref: A, value: 2 }]);
    book.receive([{ ref: A, value: 3 }]);
    book.undo();
    book.draw(smallSpec());
    expect(outdated).toHaveBeenCalledTimes(3);
    await stop?.();
    book.enter([{ ref: A, value: 4 }]);
    expect(outdated).toHaveBeenCalledTimes(3);
  });
});

describe('drawing', () => {
  test.each(['ask', 'replace', 'keep'] as const)(
    'on an empty page, whatever is to be done about others: %s',
    async (taken) => {
      const { book, workspace, kept } = page();
      const spec = smallSpec();
      expect(await workspace.draw(spec, taken)).toEqual({ kind: 'drawn', issues: [] });
      expect([book.spec, kept, book.canUndo]).toEqual([spec, [], false]);
    },
  );

  test('the keyboard goes to the first entry of the scorecard', async () => {
    const { cursor, workspace } = page();
    const template = await xinyang();
    const spec = layout(template, submissionOf(template));
    await workspace.draw(spec, 'ask');
    const { row, column } = locator(spec)(entryCell('xinyang-2021/1/a'));
    const active = { row: row - 1, column: column - 1 };
    expect(cursor.snapshot()).toMatchObject({ sheet: SCORE_SHEET, active, end: active, focus: true });
    expect(await workspace.selected()).toEqual({ sheet: '评分表', cell: 'I6' });
  });

  test('another workbook is asked about first, and stays', async () => {
    const { book, workspace } = page(smallSpec());
    const before = book.spec;
    expect(await workspace.draw(smallSpec(), 'ask')).toEqual({ kind: 'taken', ours: ['表'], others: [] });
    expect(book.spec).toBe(before);
  });

  test('it is replaced, and can be brought back', async () => {
    const { book, workspace, kept } = page(smallSpec());
    const before = book.spec;
    const spec = smallSpec();
    expect(await workspace.draw(spec, 'replace')).toEqual({ kind: 'drawn', issues: [] });
    expect([book.spec, kept]).toEqual([spec, []]);
    book.undo();
    expect(book.spec).toBe(before);
  });

  test('it is kept: the new one becomes another draft', async () => {
    const { book, cursor, workspace, kept, answer } = page(smallSpec());
    const spec = smallSpec();
    answer.push(issue('K904', {}));
    expect(await workspace.draw(spec, 'keep')).toEqual({ kind: 'drawn', issues: answer });
    expect([kept, book.spec, cursor.snapshot().sheet]).toEqual([[spec], spec, 'small']);
  });

  test('a draft that cannot be begun is a failure', async () => {
    const { workspace, answer } = page(smallSpec());
    answer.push(issue('K903', {}, { reason: 'QuotaExceededError' }));
    expect(await workspace.draw(smallSpec(), 'keep')).toEqual({ kind: 'failed', issues: answer });
  });

  test.each(['replace', 'keep'] as const)(
    'nothing is drawn while what is being typed is refused: %s',
    async (taken) => {
      const one = page(smallSpec());
      const before = one.book.spec;
      typing(one, false);
      const result = await one.workspace.draw(smallSpec(), taken);
      expect(result).toEqual({
        kind: 'failed',
        issues: [issue('K908', {}, { cell: '表!C3' })],
      });
      expect([one.book.spec, one.kept]).toEqual([before, []]);
    },
  );
});

describe('writing', () => {
  test('values go into cells by name and address, as one step', async () => {
    const { book, workspace } = page(smallSpec());
    const written = await workspace.write([
      { sheet: '表', cell: 'C3', value: 5 },
      { sheet: '表', cell: 'E4', value: '文字' },
    ]);
    expect(written).toEqual([]);
    expect([book.live.value(A), book.live.value(small('b', 'text'))]).toEqual([5, '文字']);
    book.undo();
    expect(book.live.value(A)).toBe(1);
  });

  test.each(['D3', 'B3', 'C2', 'C1', 'A3', 'F5', 'C99', 'ZZ3', '3C', 'C3:C4', ''])(
    'all or none: %s cannot be written',
    async (cell) => {
      const { book, workspace } = page(smallSpec());
      const written = await workspace.write([
        { sheet: '表', cell: 'C3', value: 5 },
        { sheet: '表', cell, value: 6 },
      ]);
      expect(written).toEqual([issue('K809', { sheet: '表', cell }, { found: `表!${cell}` })]);
      expect([book.live.value(A), book.canUndo]).toEqual([1, false]);
    },
  );

  test('neither can a sheet that is hidden, or not there', async () => {
    const { workspace } = page(smallSpec());
    const written = await workspace.write([
      { sheet: '_facts', cell: 'B2', value: 5 },
      { sheet: '没有', cell: 'A1', value: 5 },
    ]);
    expect(written).toMatchObject([{ code: 'K809', params: { found: '_facts!B2、没有!A1' } }]);
  });

  test('what is being typed is entered first, or everything waits for it to be corrected', async () => {
    const cells = [{ sheet: '表', cell: 'C4', value: 2 }];
    const taken = page(smallSpec());
    typing(taken, true);
    expect(await taken.workspace.write(cells)).toEqual([]);
    expect([A, small('b', 'number')].map((ref) => taken.book.live.value(ref))).toEqual([8, 2]);
    const refused = page(smallSpec());
    typing(refused, false);
    expect(await refused.workspace.write(cells)).toMatchObject([{ code: 'K908', params: { cell: '表!C3' } }]);
    expect(refused.book.canUndo).toBe(false);
  });
});

describe('going to a cell', () => {
  test('shows its sheet and takes the keyboard there', async () => {
    const { cursor, workspace } = page(smallSpec());
    expect(await workspace.selected()).toBeUndefined();
    expect(await workspace.select({ sheet: '表', cell: 'E4' })).toEqual([]);
    expect(cursor.snapshot()).toMatchObject({ sheet: 'small', active: { row: 3, column: 4 }, focus: true });
    expect(await workspace.selected()).toEqual({ sheet: '表', cell: 'E4' });
  });

  test.each([
    ['没有', 'A1'],
    ['_facts', 'B2'],
    ['表', 'C99'],
    ['表', 'ZZ1'],
    ['表', 'A1:B2'],
  ])('that is not there: %s!%s', async (sheet, cell) => {
    const { cursor, workspace } = page(smallSpec());
    const before = cursor.snapshot();
    expect(await workspace.select({ sheet, cell })).toEqual([issue('K807', {}, { found: `${sheet}!${cell}` })]);
    expect(cursor.snapshot()).toBe(before);
  });

  test('waits for what is being typed to be corrected', async () => {
    const one = page(smallSpec());
    typing(one, false);
    expect(await one.workspace.select({ sheet: '表', cell: 'E4' })).toMatchObject([{ code: 'K908' }]);
    expect(await one.workspace.selected()).toEqual({ sheet: '表', cell: 'C3' });
  });

  test('of a workbook that is gone no cell is selected', async () => {
    const { book, workspace } = page(smallSpec());
    await workspace.select({ sheet: '表', cell: 'E4' });
    book.open(undefined, []);
    expect(await workspace.selected()).toBeUndefined();
  });
});
