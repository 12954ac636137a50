import { IdbDraftStore } from '../../../src/browser/drafts/idb-store';
import { issue } from '../../../src/issues';
import { unitCell } from '../../../src/sheets';
import { COUNT, failingStore, FakeBrowser, forgetAll, MET, quotaExceeded, settled, specFor, Tab } from './tabs';

let browser: FakeBrowser;
beforeEach(async () => {
  await forgetAll();
  browser = new FakeBrowser();
});

const kept = async (id: string) => (await IdbDraftStore.open()).load(id);

describe('one tab', () => {
  test('a template that is loaded becomes a draft, and what is entered is kept with it', async () => {
    const tab = await Tab.open(browser);
    expect(tab.keeper.snapshot()).toEqual({ kind: 'empty' });
    tab.book.draw(specFor());
    expect(tab.keeper.snapshot().kind).toBe('keeping');
    await settled(tab);
    expect(tab.keeper.snapshot().kind).toBe('kept');
    tab.type(MET, '是');
    tab.type(COUNT, 2);
    await settled(tab);
    expect(await tab.keeper.list()).toMatchObject([
      { id: tab.draft, unit: '示例县', title: '示例考核', total: 4, answered: 2, required: 2, program: '1.0.0' },
    ]);
    const found = await kept(tab.draft);
    expect(found?.entries).toEqual([
      { ref: MET, value: '是' },
      { ref: COUNT, value: 2 },
    ]);
  });

  test('after a reload all of it is there, and is not kept once more', async () => {
    const before = await Tab.open(browser);
    await before.keeper.begin(specFor());
    before.type(MET, '是');
    await settled(before);
    const tab = await Tab.open(new FakeBrowser());
    const [draft] = await tab.keeper.list();
    expect(await tab.keeper.open(draft?.id ?? '')).toEqual([]);
    expect(tab.book.live.value(MET)).toBe('是');
    expect(tab.keeper.snapshot()).toEqual({ kind: 'kept', draft: draft?.id, at: draft?.changed });
    await settled(tab);
    expect(await tab.keeper.list()).toEqual([draft]);
  });

  test('undoing a load brings back the workbook before, with what was entered into it', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    tab.type(MET, '是');
    tab.book.draw(specFor('另一县'));
    await settled(tab);
    expect(await kept(tab.draft)).toMatchObject({ draft: { unit: '另一县', answered: 0 }, entries: [] });
    tab.book.undo();
    await settled(tab);
    expect(await kept(tab.draft)).toMatchObject({ draft: { unit: '示例县', answered: 1 }, entries: [{ ref: MET }] });
  });

  test('an empty page begins with no draft, and the next workbook is another one', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    await tab.keeper.clear();
    expect(tab.book.spec).toBeUndefined();
    expect(tab.keeper.snapshot()).toEqual({ kind: 'empty' });
    tab.book.draw(specFor('另一县'));
    await settled(tab);
    expect((await tab.keeper.list()).map(({ unit }) => unit)).toEqual(['另一县', '示例县']);
  });

  test('K907: a draft that is not there leaves in place what is shown', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    expect(await tab.keeper.open('nowhere')).toMatchObject([{ code: 'K907' }]);
    expect(tab.book.live.value(unitCell)).toBe('示例县');
  });

  test('what is typed while another draft is being opened goes to the draft it was typed into', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor('另一县'));
    const other = tab.draft;
    await tab.keeper.begin(specFor());
    const first = tab.draft;
    const opening = tab.keeper.open(other);
    await Promise.resolve();
    tab.type(MET, '是');
    await opening;
    await settled(tab);
    expect((await kept(first))?.entries).toEqual([{ ref: MET, value: '是' }]);
    expect((await kept(other))?.entries).toEqual([]);
  });

  test.each([
    ['another workbook', (tab: Tab) => tab.keeper.begin(specFor('另一县'))],
    ['an empty page', (tab: Tab) => tab.keeper.clear()],
  ])('what is typed before %s is shown is kept, too', async (_, show) => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    const { draft } = tab;
    void tab.keeper.check();
    const shown = show(tab);
    tab.type(COUNT, 2);
    await shown;
    await settled(tab);
    expect((await kept(draft))?.entries).toEqual([{ ref: COUNT, value: 2 }]);
  });

  test('what is typed while the draft is being deleted does not bring it back', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    const removed = tab.keeper.remove(tab.draft);
    tab.type(COUNT, 2);
    await removed;
    await settled(tab);
    expect(await tab.keeper.list()).toEqual([]);
    expect([tab.codes, tab.keeper.snapshot()]).toEqual([[], { kind: 'empty' }]);
  });

  test('a draft that is deleted while it is shown leaves an empty page', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    await tab.keeper.remove(tab.draft);
    expect(tab.book.spec).toBeUndefined();
    expect(await tab.keeper.list()).toEqual([]);
  });

  test('a copy stands beside the draft', async () => {
    const tab = await Tab.open(browser);
    await tab.keeper.begin(specFor());
    const copy = await tab.keeper.copy(tab.draft);
    expect((await tab.keeper.list()).map(({ id }) => id)).toEqual([copy?.id, tab.draft]);
  });
});

describe('what the store refuses', () => {
  test('K903: a full store; what was entered is kept as soon as there is room again', async () => {
    const { drafts, failing } = await failingStore();
    const tab = await Tab.open(browser, { store: { drafts } });
    await tab.keeper.begin(specFor());
    const { draft } = tab;
    failing.set('enter', quotaExceeded());
    tab.type(MET, '是');
    await settled(tab);
    const reason = issue('K903', {}, { reason: 'QuotaExceededError' });
    expect(tab.keeper.snapshot()).toEqual({ kind: 'unkept', draft, reason });
    expect(tab.keeper.isAtRisk).toBe(true);
    tab.type(COUNT, 1);
    await settled(tab);
    failing.clear();
    await tab.keeper.retry();
    expect(tab.keeper.snapshot()).toMatchObject({ kind: 'kept', draft });
    expect((await kept(draft))?.entries).toHaveLength(2);
  });

  test('K903: even the first time; then the whole is kept later', async () => {
    const { drafts, failing } = await failingStore();
    failing.set('create', quotaExceeded());
    const tab = await Tab.open(browser, { store: { drafts } });
    await tab.keeper.begin(specFor());
    tab.type(MET, '是');
    await settled(tab);
    expect(tab.keeper.snapshot()).toMatchObject({ kind: 'unkept', draft: undefined });
    failing.clear();
    tab.type(COUNT, 1);
    await settled(tab);
    expect((await kept(tab.draft))?.entries).toHaveLength(2);
  });

  test('deleting another draft makes room: what could not be kept is tried again', async () => {
    const { drafts, failing } = await failingStore();
    const tab = await Tab.open(browser, { store: { drafts } });
    await tab.keeper.begin(specFor('另一县'));
    const other = tab.draft;
    await tab.keeper.begin(specFor());
    failing.set('enter', quotaExceeded());
    tab.type(MET, '是');
    await settled(tab);
    failing.clear();
    await tab.keeper.remove(other);
    expect(tab.keeper.snapshot().kind).toBe('kept');
  });

  test('once saved as a file it is not at risk, until something else is entered', async () => {
    const { drafts, failing } = await failingStore();
    const tab = await Tab.open(browser, { store: { drafts } });
    await tab.keeper.begin(specFor());
    failing.set('enter', quotaExceeded());
    tab.type(MET, '是');
    await settled(tab);
    tab.keeper.noteSaved();
    await tab.keeper.retry();
    expect(tab.keeper.isAtRisk).toBe(false);
    tab.type(COUNT, 1);
    await settled(tab);
    expect(tab.keeper.isAtRisk).toBe(true);
  });

  test('K912: without any store the page works, and what is entered is at risk', async () => {
    const refusal = issue('K912', {}, { reason: '' });
    const tab = await Tab.open(browser, { store: { refusal } });
    expect(await tab.keeper.list()).toEqual([]);
    expect(tab.keeper.isAtRisk).toBe(false);
    tab.book.draw(specFor());
    tab.type(MET, '是');
    await settled(tab);
    expect(tab.keeper.snapshot()).toEqual({ kind: 'unkept', draft: undefined, reason: refusal });
    expect(tab.keeper.isAtRisk).toBe(true);
    await tab.keeper.clear();
    expect(tab.keeper.isAtRisk).toBe(false);
  });
});

describe('a draft of another version of the program', () => {
  const older = async (): Promise<string> => {
    // In a tab that is closed by now.
    const tab = await Tab.open(new FakeBrowser(), { program: '0.9.0' });
    await tab.keeper.begin(specFor());
    tab.type(MET, '是');
    await settled(tab);
    return tab.draft;
  };
  const renewed = specFor('示例县（新）');

  test('is laid out anew from what was kept, and kept so; when it was changed stays', async () => {
    const id = await older();
    const before = await kept(id);
    const renew = jest.fn(() => Promise.resolve({ spec: renewed, issues: [] }));
    const tab = await Tab.open(browser, { renew });
    expect(await tab.keeper.open(id)).toEqual([]);
    expect(renew).toHaveBeenCalledWith(before);
    expect(tab.book.live.value(unitCell)).toBe('示例县（新）');
    expect(await kept(id)).toMatchObject({
      draft: { id, program: '1.0.0', generation: 2, unit: '示例县（新）', changed: before?.draft.changed },
      spec: renewed,
      entries: [],
    });
    tab.type(MET, '否');
    await settled(tab);
    expect((await kept(id))?.entries).toEqual([{ ref: MET, value: '否' }]);
  });

  test('that cannot be laid out stays as it is, and nothing else is shown', async () => {
    const id = await older();
    const before = await kept(id);
    const tab = await Tab.open(browser, { renew: () => Promise.resolve({ issues: [issue('K009', {}, {})] }) });
    expect(await tab.keeper.open(id)).toMatchObject([{ code: 'K009' }]);
    expect(tab.book.spec).toBeUndefined();
    expect(await kept(id)).toEqual(before);
  });

  test('opened by two tabs at once becomes one draft', async () => {
    const id = await older();
    const renew = () => Promise.resolve({ spec: renewed, issues: [] });
    const tabs = [await Tab.open(browser, { renew }), await Tab.open(browser, { renew })] as const;
    await Promise.all(tabs.map(({ keeper }) => keeper.open(id)));
    await settled(...tabs);
    expect(tabs.map(({ draft }) => draft)).toEqual([id, id]);
    expect(await tabs[0].keeper.list()).toHaveLength(1);
  });

  test('is shown all the same where the store is full', async () => {
    const id = await older();
    const { drafts, failing } = await failingStore();
    failing.set('replace', quotaExceeded());
    const tab = await Tab.open(browser, {
      store: { drafts },
      renew: () => Promise.resolve({ spec: renewed, issues: [] }),
    });
    await tab.keeper.open(id);
    expect(tab.book.spec).toEqual(renewed);
    expect(tab.keeper.snapshot()).toMatchObject({ kind: 'unkept', draft: id, reason: { code: 'K903' } });
  });
});
