import { Book } from '../../../src/hosts/html';
import { figuresOf } from '../../../src/browser/drafts/figures';
import type { Draft, WholeDraft } from '../../../src/browser/drafts/draft';
import { IdbDraftStore } from '../../../src/browser/drafts/idb-store';
import { COUNT, forgetAll, MET, specFor } from './tabs';

let store: IdbDraftStore;
beforeEach(async () => {
  await forgetAll();
  store = await IdbDraftStore.open();
});
afterEach(() => store.close());

const spec = specFor();
const book = new Book();
book.open(spec, []);
const figures = figuresOf(spec, book.live);

const draftOf = (id: string, parts: Partial<Draft> = {}): Draft => ({
  ...figures,
  id,
  changed: 1,
  program: '1.0.0',
  generation: 1,
  revision: 1,
  ...parts,
});
const wholeOf = (id: string, parts: Partial<Draft> = {}): WholeDraft => ({
  draft: draftOf(id, parts),
  spec,
  entries: [],
});

test('what is created is there again, whole', async () => {
  const whole = { ...wholeOf('a'), entries: [{ ref: MET, value: '是' }] };
  await store.create(whole);
  expect(await store.load('a')).toEqual(whole);
  expect(await store.find('a')).toEqual(whole.draft);
});

test('what was never kept is not found', async () => {
  expect(await store.load('a')).toBeUndefined();
  expect(await store.find('a')).toBeUndefined();
});

test('those changed last come first', async () => {
  await store.create(wholeOf('a', { changed: 2 }));
  await store.create(wholeOf('b', { changed: 3 }));
  await store.create(wholeOf('c', { changed: 1 }));
  expect((await store.list()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('an entry writes its cell, the figures and the next revision', async () => {
  await store.create(wholeOf('a'));
  const change = { figures: { ...figures, total: 2, answered: 1 }, changed: 7 };
  const outcome = await store.enter('a', 1, [{ ref: MET, value: '是' }], change);
  const draft = draftOf('a', { ...change.figures, changed: 7, revision: 2 });
  expect(outcome).toEqual({ kind: 'kept', draft });
  await store.enter(
    'a',
    1,
    [
      { ref: MET, value: null },
      { ref: COUNT, value: 3 },
    ],
    change,
  );
  const loaded = await store.load('a');
  expect(loaded?.entries).toHaveLength(2);
  expect(loaded?.entries).toEqual(
    expect.arrayContaining([
      { ref: MET, value: null },
      { ref: COUNT, value: 3 },
    ]),
  );
  expect(loaded?.draft.revision).toBe(3);
});

test('an entry for a workbook that was drawn anew meanwhile is not kept', async () => {
  await store.create(wholeOf('a', { generation: 2 }));
  expect(await store.enter('a', 1, [{ ref: MET, value: '是' }], { figures, changed: 7 })).toEqual({
    kind: 'superseded',
  });
  expect(await store.load('a')).toEqual(wholeOf('a', { generation: 2 }));
});

test('an entry for a draft that is gone is not kept, and does not bring it back', async () => {
  expect(await store.enter('a', 1, [{ ref: MET, value: '是' }], { figures, changed: 7 })).toEqual({ kind: 'gone' });
  expect(await store.list()).toEqual([]);
});

test('a workbook in the place of another begins without the entries of that one', async () => {
  await store.create({ ...wholeOf('a'), entries: [{ ref: MET, value: '是' }] });
  const other = specFor('另一县');
  const change = { figures: { ...figures, unit: '另一县' }, changed: 7, program: '2.0.0' };
  const whole = { spec: other, entries: [{ ref: COUNT, value: 1 }] };
  const draft = draftOf('a', { unit: '另一县', changed: 7, program: '2.0.0', generation: 2, revision: 2 });
  expect(await store.replace('a', 1, whole, change)).toEqual({ kind: 'kept', draft });
  expect(await store.load('a')).toEqual({ draft, ...whole });
  expect(await store.replace('a', 1, whole, change)).toEqual({ kind: 'superseded' });
  expect(await store.replace('b', 1, whole, change)).toEqual({ kind: 'gone' });
});

test('a copy is a draft of its own', async () => {
  await store.create({ ...wholeOf('a'), entries: [{ ref: MET, value: '是' }] });
  expect(await store.copy('a', 'b', 9)).toEqual(draftOf('b', { changed: 9 }));
  await store.remove('a');
  expect((await store.load('b'))?.entries).toEqual([{ ref: MET, value: '是' }]);
  expect(await store.copy('a', 'c', 9)).toBeUndefined();
});

test('what is removed takes its cells along, and those of no other draft', async () => {
  const entries = [{ ref: MET, value: '是' }];
  await store.create({ ...wholeOf('a'), entries });
  await store.create({ ...wholeOf('ab'), entries });
  await store.remove('a');
  expect(await store.load('a')).toBeUndefined();
  expect((await store.load('ab'))?.entries).toEqual(entries);
  await store.create(wholeOf('a'));
  expect((await store.load('a'))?.entries).toEqual([]);
});

test('what cannot be written as a whole is not written at all', async () => {
  await store.create(wholeOf('a'));
  // A function cannot be copied into a database.
  const impossible = (() => undefined) as never;
  const cells = [
    { ref: MET, value: '是' },
    { ref: COUNT, value: impossible },
  ];
  await expect(store.enter('a', 1, cells, { figures, changed: 7 })).rejects.toMatchObject({ name: 'DataCloneError' });
  expect(await store.load('a')).toEqual(wholeOf('a'));
});

test('a connection that the browser has closed is made anew', async () => {
  await store.create(wholeOf('a'));
  await store.close();
  expect((await store.find('a'))?.id).toBe('a');
});
