import { type MergeReport, mergeReturns } from '../../src/decomposition';
import { clause, section, template } from '../support/templates';
import { content, from, IDS, isRight, merge, unitWith, values } from './merge-returns-sample';

const POLICE = '县公安局';
const JUSTICE = '县司法局';
const TREASURY = '县财政局';

const text = (value: string) => values({ [IDS.text]: value });
const outcome = ({ submission, taken, conflicts, same }: MergeReport) => ({
  stands: submission.entries[IDS.text]?.value,
  taken: taken.map((one) => one.from.join('+')),
  conflict: conflicts.flatMap(({ given }) => given.map(({ department, value }) => `${department} ${value}`)),
  same,
});

type Case = {
  readonly stands?: string;
  readonly before?: Readonly<Record<string, string>>;
  readonly given: readonly (readonly [string, string])[];
  readonly expected: Partial<ReturnType<typeof outcome>>;
};

const mergedOf = ({ stands, before = {}, given }: Case) =>
  merge(
    unitWith({
      entries: stands === undefined ? {} : { [IDS.text]: { value: stands } },
      before: Object.fromEntries(Object.entries(before).map(([name, value]) => [name, content(text(value))])),
    }),
    given.map(([name, value], i) => from(name, text(value), `${i}.xlsx`)),
  );

const A: readonly [string, string] = [POLICE, '甲'];
const B: readonly [string, string] = [JUSTICE, '乙'];
const TOGETHER = `${POLICE}：甲；${JUSTICE}：乙`;
const BOTH = [`${POLICE}+${JUSTICE}`];
const DISPUTED = [`${POLICE} 甲`, `${JUSTICE} 乙`];

test.each<[string, Case]>([
  ['one alone: as it is', { given: [A], expected: { stands: '甲', taken: [POLICE] } }],
  ['two, in the order of the document', { given: [B, A], expected: { stands: TOGETHER, taken: BOTH } }],
  [
    'a stranger comes last',
    {
      given: [['县人社局', '丙'], B],
      expected: { stands: `${JUSTICE}：乙；县人社局：丙`, taken: [`${JUSTICE}+县人社局`] },
    },
  ],
  [
    'two who say the same',
    { given: [A, [JUSTICE, ' 甲 ']], expected: { stands: '甲', taken: [`${POLICE}+${JUSTICE}`] } },
  ],
  [
    'with what was there before',
    { before: { [POLICE]: '甲' }, given: [B], expected: { stands: TOGETHER, taken: BOTH } },
  ],
  [
    'in place of the one that was there before',
    { stands: '甲', before: { [POLICE]: '甲' }, given: [B], expected: { stands: TOGETHER, taken: BOTH } },
  ],
  [
    'in place of what was put together before',
    {
      stands: `${POLICE}：旧；${JUSTICE}：乙`,
      before: { [POLICE]: '旧', [JUSTICE]: '乙' },
      given: [A],
      expected: { stands: TOGETHER, taken: BOTH },
    },
  ],
  [
    'one comes round to what the other says',
    {
      stands: TOGETHER,
      before: { [POLICE]: '甲', [JUSTICE]: '乙' },
      given: [[JUSTICE, '甲']],
      expected: { stands: '甲', taken: BOTH },
    },
  ],
  [
    'what stands already is the same',
    {
      stands: TOGETHER,
      before: { [POLICE]: '甲', [JUSTICE]: '乙' },
      given: [A, B],
      expected: { stands: TOGETHER, same: 1 },
    },
  ],
  ['the unit’s own stands', { stands: '原', given: [A, B], expected: { stands: '原', conflict: DISPUTED } }],
  [
    'also over what it has changed',
    {
      stands: `${TOGETHER}。`,
      before: { [POLICE]: '甲', [JUSTICE]: '旧' },
      given: [B],
      expected: { stands: `${TOGETHER}。`, conflict: DISPUTED },
    },
  ],
  [
    'also where it has taken one of them',
    {
      stands: '旧',
      before: { [POLICE]: '旧', [JUSTICE]: '乙' },
      given: [A],
      expected: { stands: '旧', conflict: DISPUTED },
    },
  ],
  [
    'what the unit has decided is not asked again',
    { stands: '原', before: { [POLICE]: '甲', [JUSTICE]: '乙' }, given: [A, B], expected: { stands: '原', same: 1 } },
  ],
  [
    'one that says two things is not put together',
    {
      given: [A, [POLICE, '丙'], B],
      expected: { conflict: [`${POLICE} 甲`, `${POLICE} 丙`, `${JUSTICE} 乙`] },
    },
  ],
  ['what is wrong is left out', { given: [A, [JUSTICE, '坏']], expected: { stands: '甲', taken: [POLICE] } }],
  [
    'and does not drive out what its department had said',
    {
      stands: `${POLICE}：旧；${JUSTICE}：乙`,
      before: { [POLICE]: '旧', [JUSTICE]: '乙' },
      given: [A, [JUSTICE, '坏']],
      expected: { stands: `${POLICE}：旧；${JUSTICE}：乙`, conflict: [`${POLICE} 甲`] },
    },
  ],
])('%s', (_, one) => {
  expect(outcome(mergedOf(one))).toEqual({ stands: undefined, taken: [], conflict: [], same: 0, ...one.expected });
});

test('one after the other, in any order, is as all at once', () => {
  const returned = [from(POLICE, text('甲')), from(JUSTICE, text('乙')), from(TREASURY, text('丙'))];
  const expected = merge(unitWith(), returned).submission.entries;
  expect(expected[IDS.text]).toEqual({ value: `${TOGETHER}；${TREASURY}：丙` });
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [2, 0, 1],
  ]) {
    const after = order.reduce((unit, i) => merge(unit, returned.slice(i, i + 1)).submission, unitWith());
    expect(after.entries).toEqual(expected);
  }
});

test('what has no room in a cell is not put together', () => {
  const room = 500 - `${POLICE}：；${JUSTICE}：乙`.length;
  const lengthOf = (length: number) => outcome(mergedOf({ given: [[POLICE, '长'.repeat(length)], B], expected: {} }));
  expect(String(lengthOf(room).stands)).toHaveLength(500);
  expect(lengthOf(room + 1)).toMatchObject({ stands: undefined, taken: [] });
  expect(lengthOf(room + 1).conflict).toHaveLength(2);
});

test('a cell may have less room', () => {
  const narrow = template({ sections: [section('base', [clause({ kind: 'record', value: 'text', maxLength: 12 })])] });
  const given = (value: string) =>
    [POLICE, JUSTICE].map((name, i) => from(name, { entries: { 'sample/1/a': { value: `${value}${i}` } } }));
  expect(mergeReturns(narrow, unitWith(), given(''), { isRight }).conflicts).toHaveLength(1);
  const wide = template({ sections: [section('base', [clause({ kind: 'record', value: 'text', maxLength: 13 })])] });
  expect(mergeReturns(wide, unitWith(), given(''), { isRight }).taken).toMatchObject([
    { value: `${POLICE}：0；${JUSTICE}：1`, from: [POLICE, JUSTICE] },
  ]);
});

test('of a cell that takes no text values differ', () => {
  const returned = [from(POLICE, values({ [IDS.met]: '是' })), from(JUSTICE, values({ [IDS.met]: '否' }))];
  expect(merge(unitWith(), returned)).toMatchObject({ taken: [], conflicts: [{ clause: { id: IDS.met } }] });
});

test('the user may choose one of them where they cannot stand together', () => {
  const unit = unitWith({ entries: { [IDS.text]: { value: '原' } } });
  const returned = [from(POLICE, text('甲')), from(JUSTICE, text('乙'))];
  const chosen = merge(unit, returned, { choices: { [`${IDS.text}@value`]: JUSTICE } });
  expect(chosen.taken).toMatchObject([{ value: '乙', from: [JUSTICE], replaced: '原' }]);
  expect(merge(chosen.submission, returned)).toMatchObject({ taken: [], conflicts: [], same: 1 });
});
