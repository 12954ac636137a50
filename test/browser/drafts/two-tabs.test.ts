import { IdbDraftStore } from '../../../src/browser/drafts/idb-store';
import { unitCell } from '../../../src/sheets';
import {
  COUNT,
  failingStore,
  FakeBrowser,
  forgetAll,
  MET,
  quotaExceeded,
  settled,
  specFor,
  Tab,
  type TabOptions,
} from './tabs';

let browser: FakeBrowser;
beforeEach(async () => {
  await forgetAll();
  browser = new FakeBrowser();
});

const kept = async (id: string) => (await IdbDraftStore.open()).load(id);

/** Two tabs that show the same draft. */
async function twoTabs(first: TabOptions = {}, second: TabOptions = {}): Promise<readonly [Tab, Tab]> {
  const one = await Tab.open(browser, first);
  await one.keeper.begin(specFor());
  const other = await Tab.open(browser, second);
  await other.keeper.open(one.draft);
  await settled(one, other);
  return [one, other];
}

test('K904: both say once that there is another', async () => {
  const [one, other] = await twoTabs();
  expect([one.codes, other.codes]).toEqual([['K904'], ['K904']]);
  const third = await Tab.open(browser);
  await third.keeper.open(one.draft);
  await settled(one, other, third);
  expect([one.codes, other.codes, third.codes]).toEqual([['K904'], ['K904'], ['K904']]);
});

test('a tab that shows another draft has no company', async () => {
  const [one] = await twoTabs();
  const other = await Tab.open(browser);
  await other.keeper.begin(specFor('另一县'));
  one.type(MET, '是');
  await settled(one, other);
  expect(other.codes).toEqual([]);
  expect(other.book.live.value(MET)).toBeNull();
});

test('what is entered in one appears in the other, and is kept once', async () => {
  const [one, other] = await twoTabs();
  one.type(MET, '是');
  await settled(one, other);
  expect(other.book.live.value(MET)).toBe('是');
  other.type(COUNT, 3);
  await settled(one, other);
  expect(one.book.live.value(COUNT)).toBe(3);
  expect((await kept(one.draft))?.draft).toMatchObject({ revision: 3, answered: 2, total: 5 });
  // The way back is each tab's own.
  expect([one.book.canUndo, other.book.canUndo]).toEqual([true, true]);
});

test('the same cell in both at once: the one that is kept last stands in both, and in the store', async () => {
  const [one, other] = await twoTabs();
  one.type(COUNT, 1);
  other.type(COUNT, 2);
  one.type(MET, '是');
  await settled(one, other);
  const stored = (await kept(one.draft))?.entries.find(({ ref }) => ref.row === COUNT.row)?.value;
  expect([one, other].map(({ book }) => book.live.value(COUNT))).toEqual([stored, stored]);
  expect(other.book.live.value(MET)).toBe('是');
});

test('a tab that did not hear catches up when it is looked at', async () => {
  const [one, other] = await twoTabs();
  browser.isConnected = false;
  one.type(MET, '是');
  one.type(COUNT, 1);
  await settled(one);
  expect(other.book.live.value(MET)).toBeNull();
  await other.keeper.check();
  expect([MET, COUNT].map((ref) => other.book.live.value(ref))).toEqual(['是', 1]);
});

test('a tab that did not hear catches up when it keeps something itself', async () => {
  const [one, other] = await twoTabs();
  browser.isConnected = false;
  one.type(MET, '是');
  await settled(one);
  other.type(COUNT, 1);
  await settled(other);
  expect(other.book.live.value(MET)).toBe('是');
});

describe('drawn anew in one', () => {
  test('the other shows it, too', async () => {
    const [one, other] = await twoTabs();
    one.book.draw(specFor('另一县'));
    await settled(one, other);
    expect(other.book.live.value(unitCell)).toBe('另一县');
    expect(other.draft).toBe(one.draft);
    expect(other.codes).toEqual(['K904']);
    other.type(MET, '是');
    await settled(one, other);
    expect(one.book.live.value(MET)).toBe('是');
  });

  test('K906: what the other has not kept becomes a draft of its own', async () => {
    const { drafts, failing } = await failingStore();
    const [one, other] = await twoTabs({}, { store: { drafts } });
    const { draft } = one;
    failing.set('enter', quotaExceeded());
    other.type(MET, '是');
    await settled(other);
    one.book.draw(specFor('另一县'));
    await settled(one, other);
    expect(other.codes).toEqual(['K904', 'K906']);
    expect(other.draft).not.toBe(draft);
    expect(other.keeper.snapshot().kind).toBe('kept');
    expect((await kept(other.draft))?.entries).toEqual([{ ref: MET, value: '是' }]);
    expect(await kept(draft)).toMatchObject({ draft: { unit: '另一县' }, entries: [] });
  });

  test('K906: what the other is about to keep, unheard of the drawing, becomes a draft of its own', async () => {
    const [one, other] = await twoTabs();
    browser.isConnected = false;
    one.book.draw(specFor('另一县'));
    await settled(one);
    other.type(MET, '是');
    await settled(other);
    expect(other.codes).toEqual(['K904', 'K906']);
    expect((await kept(other.draft))?.entries).toEqual([{ ref: MET, value: '是' }]);
    expect((await kept(one.draft))?.entries).toEqual([]);
  });

  test('K906: what is being typed into a cell of the other is not lost', async () => {
    let type = (): void => undefined;
    const [one, other] = await twoTabs(
      {},
      {
        settle: () => {
          type();
        },
      },
    );
    type = () => {
      other.type(MET, '否');
    };
    one.book.draw(specFor('另一县'));
    await settled(one, other);
    expect(other.codes).toEqual(['K904', 'K906']);
    expect(other.book.live.value(MET)).toBe('否');
    expect((await kept(other.draft))?.entries).toEqual([{ ref: MET, value: '否' }]);
  });

  test('K906: by a newer program, what is not for this one stays as a draft of its own', async () => {
    const [one] = await twoTabs();
    const { draft } = one;
    const newer = await Tab.open(browser, {
      program: '2.0.0',
      renew: () => Promise.resolve({ spec: specFor('示例县（新）'), issues: [] }),
    });
    await newer.keeper.open(draft);
    await settled(one, newer);
    expect(one.codes).toContain('K906');
    expect(one.draft).not.toBe(draft);
    expect(one.book.live.value(unitCell)).toBe('示例县');
    expect((await kept(draft))?.draft).toMatchObject({ program: '2.0.0', generation: 2 });
  });
});

describe('deleted in one', () => {
  test('K905: it stays in sight in the other, and going on keeps it as a new draft', async () => {
    const [one, other] = await twoTabs();
    const { draft } = other;
    other.type(MET, '是');
    await settled(one, other);
    await one.keeper.remove(draft);
    await settled(other);
    expect(other.codes).toEqual(['K904', 'K905']);
    expect(other.keeper.snapshot()).toMatchObject({ kind: 'unkept', draft: undefined, reason: { code: 'K905' } });
    expect(other.book.live.value(MET)).toBe('是');
    expect(await kept(draft)).toBeUndefined();
    other.type(COUNT, 2);
    await settled(other);
    expect(other.draft).not.toBe(draft);
    expect((await kept(other.draft))?.entries).toHaveLength(2);
    expect(await other.keeper.list()).toHaveLength(1);
  });

  test('K905: unheard of, what is entered then is kept as a new draft', async () => {
    const [one, other] = await twoTabs();
    browser.isConnected = false;
    await one.keeper.remove(one.draft);
    other.type(MET, '是');
    await settled(other);
    expect(other.codes).toEqual(['K904', 'K905']);
    expect((await kept(other.draft))?.entries).toEqual([{ ref: MET, value: '是' }]);
  });

  test('a tab with another draft does not mind', async () => {
    const [one] = await twoTabs();
    const other = await Tab.open(browser);
    await other.keeper.begin(specFor('另一县'));
    await one.keeper.remove(one.draft);
    await settled(other);
    expect(other.codes).toEqual([]);
    expect(other.keeper.snapshot().kind).toBe('kept');
  });
});
