import { readXlsx, renderXlsx } from '../../../src/hosts/xlsx';
import type { Template } from '../../../src/model';
import { layout, type SheetSpec, unitCell, type WorkbookSpec } from '../../../src/sheets';
import { fullSubmission } from '../../support/filled-workbook';
import { xinyang } from '../../support/templates';
import { COUNT, failingStore, forgetAll, MET, quotaExceeded, specFor } from '../drafts/tabs';
import { openDesk, settled } from './open-desk';

let template: Template;
let spec: WorkbookSpec;
let bytes: Uint8Array;
beforeAll(async () => {
  template = await xinyang();
  spec = layout(template, fullSubmission(template));
  bytes = await renderXlsx(spec);
});
beforeEach(forgetAll);
afterEach(settled);

const fileNamed = (name: string, content: Uint8Array | string = bytes): File => new File([content as BlobPart], name);

const OWN_SHEET: SheetSpec = {
  id: 'own',
  name: '我的笔记',
  visibility: 'visible',
  columns: [{ key: 'a', width: 10 }],
  rows: [{ key: '', height: 15, cells: { a: { style: 'text', content: { kind: 'value', value: '记一下' } } } }],
  highlights: [],
  bars: [],
  charts: [],
};
const withOwnSheet = (): Promise<Uint8Array> => renderXlsx({ ...spec, sheets: [...spec.sheets, OWN_SHEET] });

/** A desk at which nothing is kept as a draft. */
async function fullDesk(leave: 'save' | 'drop' | 'cancel') {
  const { drafts, failing } = await failingStore();
  for (const operation of ['create', 'enter', 'replace'] as const) failing.set(operation, quotaExceeded());
  const opened = await openDesk({ leave }, { drafts });
  await opened.desk.keeper.begin(specFor());
  return opened;
}

describe('opening a file', () => {
  test('shows it as a new draft beside the others, from its first entry', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor('另一县'));
    await desk.openFiles([fileNamed('示例县.xlsx')]);
    expect(desk.book.spec).toEqual(spec);
    expect(desk.cursor.snapshot()).toMatchObject({ sheet: 'score', focus: true });
    expect((await desk.keeper.list()).map(({ unit }) => unit)).toEqual(['示例县', '另一县']);
    expect(seen.done).toEqual(['已打开 示例县.xlsx，原来的草稿不受影响。']);
    expect(seen.beginnings).toBe(1);
  });

  test('K910: a file that comes while another is being read is not passed over in silence', async () => {
    const { desk, seen } = await openDesk();
    await Promise.all([desk.openFiles([fileNamed('先.xlsx')]), desk.openFiles([fileNamed('后.xlsx')])]);
    expect(seen.issues).toMatchObject([{ code: 'K910', params: { found: '后.xlsx' } }]);
    expect(await desk.keeper.list()).toHaveLength(1);
  });

  test.each([
    ['K003', '说明.txt', '你好'],
    ['K004', '坏了.xlsx', 'PK\u0003\u0004'],
  ])('%s: what is wrong is said, and nothing changes', async (code, name, content) => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor());
    const { revision } = desk.book;
    await desk.openFiles([fileNamed(name, content)]);
    expect(seen.issues).toMatchObject([{ code, at: { file: name } }]);
    expect([desk.book.revision, seen.done]).toEqual([revision, []]);
    expect(desk.business.isBusy).toBe(false);
  });

  test('K007: a file that is too large is not even read', async () => {
    const { desk, seen } = await openDesk();
    const arrayBuffer = jest.fn();
    await desk.openFiles([{ name: '大.xlsx', size: 51 * 1024 * 1024, arrayBuffer } as unknown as File]);
    expect(seen.issues).toMatchObject([{ code: 'K007', at: { file: '大.xlsx' }, params: { size: 51, limit: 50 } }]);
    expect(arrayBuffer).not.toHaveBeenCalled();
  });

  test('K002: a file that cannot be read', async () => {
    const { desk, seen } = await openDesk();
    const arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError'));
    await desk.openFiles([{ name: '没了.xlsx', size: 1, arrayBuffer } as unknown as File]);
    expect(seen.issues).toMatchObject([{ code: 'K002', at: { file: '没了.xlsx' } }]);
  });

  test('K909: of several files the first workbook', async () => {
    const { desk, seen } = await openDesk();
    await desk.openFiles([fileNamed('图.png', ''), fileNamed('甲.xlsx'), fileNamed('乙.xlsx')]);
    expect(seen.issues).toMatchObject([{ code: 'K909', params: { found: '甲.xlsx' } }]);
    expect(desk.book.spec).toEqual(spec);
  });

  test('K505: what will not be carried over is asked about first; then it is opened', async () => {
    const { desk, asked } = await openDesk({ lost: true });
    await desk.openFiles([fileNamed('示例县.xlsx', await withOwnSheet())]);
    expect(asked).toMatchObject([{ kind: 'lost', file: '示例县.xlsx', issues: [{ code: 'K505' }] }]);
    expect(desk.book.spec).toEqual(spec);
  });

  test('K505: cancelled, nothing changes', async () => {
    const { desk, seen } = await openDesk({ lost: false });
    await desk.openFiles([fileNamed('示例县.xlsx', await withOwnSheet())]);
    expect([desk.book.spec, seen.done, await desk.keeper.list()]).toEqual([undefined, [], []]);
  });
});

describe('saving a file', () => {
  test('writes what is seen, under the unit’s name', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor('示例/县'));
    desk.book.enter([{ ref: MET, value: '是' }]);
    expect(await desk.save()).toBe(true);
    expect(seen.saved).toEqual([{ spec: desk.book.filled(), name: '示例_县-示例考核.xlsx' }]);
    expect(seen.done).toEqual(['已保存 示例_县-示例考核.xlsx，在浏览器的下载文件夹里。']);
  });

  test('what it writes is read again as it was', async () => {
    const { desk, seen } = await openDesk();
    await desk.openFiles([fileNamed('示例县.xlsx')]);
    await desk.save();
    const [saved] = seen.saved;
    const again = readXlsx(await renderXlsx(saved?.spec ?? spec), 'a.xlsx');
    expect(again.workbook).toEqual(readXlsx(bytes, 'a.xlsx').workbook);
  });

  test('K908: not while a cell holds what is refused', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor());
    desk.cursor.select('score', { row: 5, column: 8 });
    desk.cursor.attach({ commit: () => false, cancel: () => undefined });
    expect(await desk.save()).toBe(false);
    expect(seen.issues).toMatchObject([{ code: 'K908', params: { cell: '评分表!I6' } }]);
    expect(seen.saved).toEqual([]);
  });

  test('K913: whatever goes wrong is said', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor());
    seen.fault = new Error('磁盘已满');
    expect(await desk.save()).toBe(false);
    expect(seen.issues).toMatchObject([{ code: 'K913', params: { reason: '磁盘已满' } }]);
    expect(desk.business.isBusy).toBe(false);
  });

  test('K913: there is nothing to save', async () => {
    const { desk, seen } = await openDesk();
    expect(await desk.save()).toBe(false);
    expect(seen.codes).toEqual(['K913']);
  });
});

describe('what is kept nowhere', () => {
  test('is not left without a question: cancelled, it stays', async () => {
    const { desk, asked } = await fullDesk('cancel');
    await desk.drafts.startNew();
    expect(asked).toMatchObject([{ kind: 'leave' }]);
    expect(desk.book.live.value(unitCell)).toBe('示例县');
  });

  test('is saved as a file first', async () => {
    const { desk, seen } = await fullDesk('save');
    await desk.drafts.startNew();
    expect(seen.saved).toMatchObject([{ name: '示例县-示例考核.xlsx' }]);
    expect(desk.book.spec).toBeUndefined();
  });

  test('is not asked about again once it was saved as a file', async () => {
    const { desk, asked } = await fullDesk('cancel');
    await desk.save();
    await desk.drafts.startNew();
    expect(asked).toEqual([]);
    expect(desk.book.spec).toBeUndefined();
  });

  test('stays where something was entered while it was saved', async () => {
    const { desk, seen, asked } = await fullDesk('save');
    seen.whileSaving = () => {
      seen.whileSaving = undefined;
      desk.book.enter([{ ref: COUNT, value: 2 }]);
    };
    await desk.drafts.startNew();
    expect(asked).toMatchObject([{ kind: 'leave' }, { kind: 'leave' }]);
    expect(seen.saved).toHaveLength(2);
  });

  test('stays where it cannot be saved as a file either', async () => {
    const { desk, seen } = await fullDesk('save');
    seen.fault = new Error('磁盘已满');
    await desk.drafts.startNew();
    expect(seen.codes).toEqual(['K913']);
    expect(desk.book.spec).toBeDefined();
  });

  test('is given up where that is wanted', async () => {
    const { desk } = await fullDesk('drop');
    await desk.drafts.startNew();
    expect(desk.book.spec).toBeUndefined();
  });

  test('K903: is not replaced by a template that is loaded beside it', async () => {
    const { desk } = await fullDesk('cancel');
    const result = await desk.workspace.draw(specFor('另一县'), 'keep');
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K903' }] });
    expect(desk.book.live.value(unitCell)).toBe('示例县');
  });
});

describe('drafts', () => {
  test('a template that is loaded beside the workbook becomes another draft', async () => {
    const { desk } = await openDesk();
    await desk.keeper.begin(specFor());
    expect(await desk.workspace.draw(specFor('另一县'), 'keep')).toEqual({ kind: 'drawn', issues: [] });
    expect((await desk.keeper.list()).map(({ unit }) => unit)).toEqual(['另一县', '示例县']);
  });

  test.each([
    ['no draft in particular: the one that was changed last', { kind: 'any' }, '另一县'],
    ['an empty page', { kind: 'new' }, undefined],
  ] as const)('the page begins with %s', async (_, wanted, unit) => {
    const before = await openDesk();
    await before.desk.keeper.begin(specFor());
    await before.desk.keeper.begin(specFor('另一县'));
    const { desk } = await openDesk();
    await desk.drafts.begin(wanted);
    expect(desk.book.spec && desk.book.live.value(unitCell)).toBe(unit);
  });

  test('the page begins with the draft that its address names; K907 where there is none', async () => {
    const before = await openDesk();
    await before.desk.keeper.begin(specFor());
    const [draft] = await before.desk.keeper.list();
    const { desk } = await openDesk();
    await desk.drafts.begin({ kind: 'draft', id: draft?.id ?? '' });
    expect(desk.book.live.value(unitCell)).toBe('示例县');
    const other = await openDesk();
    await other.desk.drafts.begin({ kind: 'draft', id: 'nowhere' });
    expect(other.seen.codes).toEqual(['K907']);
    expect(other.desk.book.spec).toBeUndefined();
  });

  test('deleting the one that is shown leaves an empty page', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor());
    const [draft] = await desk.keeper.list();
    if (draft) await desk.drafts.remove(draft);
    expect(desk.book.spec).toBeUndefined();
    expect(seen.beginnings).toBe(1);
  });
});

describe('undo and redo', () => {
  test('lead to the cell that changes', async () => {
    const { desk } = await openDesk();
    await desk.keeper.begin(specFor());
    desk.book.enter([{ ref: COUNT, value: 2 }]);
    desk.cursor.select('overview', { row: 1, column: 1 });
    await desk.undo();
    expect(desk.book.live.value(COUNT)).toBeNull();
    expect(desk.cursor.snapshot().sheet).toBe('score');
    await desk.redo();
    expect(desk.book.live.value(COUNT)).toBe(2);
  });

  test('of a whole workbook begin anew', async () => {
    const { desk, seen } = await openDesk();
    await desk.keeper.begin(specFor());
    desk.book.draw(specFor('另一县'));
    await desk.undo();
    expect(desk.book.live.value(unitCell)).toBe('示例县');
    expect(seen.beginnings).toBe(1);
  });
});
