import type { MergeReport, Returned } from '../../src/decomposition';
import type { EntryValue } from '../../src/model';
import { content, from, IDS, merge, unitWith, values } from './merge-returns-sample';

const POLICE = '县公安局';
const JUSTICE = '县司法局';
const TREASURY = '县财政局';

const count = (value: EntryValue) => values({ [IDS.count]: value });
const stored = (before: Readonly<Record<string, EntryValue>>) =>
  Object.fromEntries(Object.entries(before).map(([name, value]) => [name, content(count(value))]));
const unitOf = (stands: EntryValue | undefined, before: Readonly<Record<string, EntryValue>>) =>
  unitWith({
    entries: stands === undefined ? {} : { [IDS.count]: { value: stands } },
    before: stored(before),
  });

/** What stands, what was taken from whom, the values of the conflict, how many are the same. */
const outcome = ({ submission, taken, conflicts, same }: MergeReport) => ({
  stands: submission.entries[IDS.count]?.value,
  taken: taken.map((one) => one.from.join('+')),
  conflict: conflicts.flatMap(({ given }) => given.map(({ department, value }) => `${department} ${value}`)),
  same,
});

describe('what the other departments have returned before counts', () => {
  type Case = {
    readonly stands?: EntryValue;
    readonly before: Readonly<Record<string, EntryValue>>;
    readonly given: Readonly<Record<string, EntryValue>>;
    readonly expected: Partial<ReturnType<typeof outcome>>;
  };
  const both = [`${POLICE} 3`, `${JUSTICE} 5`];
  test.each<[string, Case]>([
    [
      'a conflict that is recorded stays one when only one of them comes again',
      { before: { [POLICE]: 3, [JUSTICE]: 5 }, given: { [POLICE]: 3 }, expected: { conflict: both } },
    ],
    [
      'or only the other',
      { before: { [POLICE]: 3, [JUSTICE]: 5 }, given: { [JUSTICE]: 5 }, expected: { conflict: both } },
    ],
    [
      'one corrects what both had said; the other has not',
      {
        stands: 5,
        before: { [POLICE]: 5, [JUSTICE]: 5 },
        given: { [POLICE]: 6 },
        expected: { stands: 5, conflict: [`${POLICE} 6`, `${JUSTICE} 5`] },
      },
    ],
    [
      'then the other does, too',
      {
        stands: 5,
        before: { [POLICE]: 6, [JUSTICE]: 5 },
        given: { [JUSTICE]: 6 },
        expected: { stands: 6, taken: [`${POLICE}+${JUSTICE}`] },
      },
    ],
    [
      'one comes round to what the other has said',
      {
        before: { [POLICE]: 3, [JUSTICE]: 5 },
        given: { [POLICE]: 5 },
        expected: { stands: 5, taken: [`${POLICE}+${JUSTICE}`] },
      },
    ],
    [
      'what was wrong before does not',
      { before: { [JUSTICE]: '坏' }, given: { [POLICE]: 3 }, expected: { stands: 3, taken: [POLICE] } },
    ],
    [
      'nor what a department had said that says something wrong now',
      {
        before: { [JUSTICE]: 5 },
        given: { [POLICE]: 3, [JUSTICE]: '坏' },
        expected: { stands: 3, taken: [POLICE] },
      },
    ],
    [
      'but what a department had said that leaves it blank now',
      { before: { [JUSTICE]: 5 }, given: { [POLICE]: 3, [JUSTICE]: ' ' }, expected: { conflict: both } },
    ],
  ])('%s', (_, { stands, before, given, expected }) => {
    const returned = Object.entries(given).map(([name, value]) => from(name, count(value)));
    expect(outcome(merge(unitOf(stands, before), returned))).toEqual({
      stands: undefined,
      taken: [],
      conflict: [],
      same: 0,
      ...expected,
    });
  });

  test('nothing is taken of which nobody speaks now', () => {
    const report = merge(unitOf(undefined, { [POLICE]: 3 }), [from(TREASURY, values({ [IDS.judged]: 1 }))]);
    expect(report.taken.map(({ clause }) => clause.id)).toEqual([IDS.judged]);
  });

  test('it can be chosen, and the word of the one that leads holds though it came before', () => {
    const unit = unitOf(undefined, { [POLICE]: 3, [JUSTICE]: 5 });
    const now = [from(JUSTICE, count(5))];
    expect(outcome(merge(unit, now, { choices: { [`${IDS.count}@value`]: POLICE } }))).toMatchObject({ stands: 3 });
    expect(outcome(merge(unit, now, { preferLead: true }))).toMatchObject({ stands: 3, taken: [POLICE] });
  });
});

describe('what the unit has decided is not asked again', () => {
  const files = [from(POLICE, count(3)), from(JUSTICE, count(5))];
  const decided = merge(unitWith(), files, { choices: { [`${IDS.count}@value`]: JUSTICE } }).submission;

  test.each<[string, readonly Returned[]]>([
    ['all of them', files],
    ['one', files.slice(0, 1)],
    ['the one that was followed', files.slice(1)],
  ])('when the same files come again: %s', (_, again) => {
    const report = merge(decided, again);
    expect(outcome(report)).toEqual({ stands: 5, taken: [], conflict: [], same: 1 });
    expect(report.issues.map(({ code }) => code)).not.toContain('K312');
  });

  test('what the unit has entered itself was its decision, too', () => {
    const unit = unitWith({ entries: { [IDS.count]: { value: 4 } } });
    const first = merge(unit, files.slice(0, 1));
    expect(outcome(first)).toMatchObject({ stands: 4, conflict: [`${POLICE} 3`] });
    expect(outcome(merge(first.submission, files.slice(0, 1)))).toMatchObject({ stands: 4, conflict: [], same: 1 });
  });

  test('something new is asked', () => {
    expect(outcome(merge(decided, [from(POLICE, count(4)), from(JUSTICE, count(5))]))).toMatchObject({
      conflict: [`${POLICE} 4`, `${JUSTICE} 5`],
    });
    // One that sends several does not repeat itself.
    const several = ['一', '二'].map((file, i) => from(POLICE, count(3 - i), file));
    const merged = merge(decided, several).submission;
    expect(outcome(merge(merged, several)).conflict).toEqual([`${POLICE} 3`, `${POLICE} 2`, `${JUSTICE} 5`]);
  });

  test('one that says something wrong besides does not repeat itself either', () => {
    const several = [from(POLICE, count(3), '一'), from(POLICE, count('坏'), '二')];
    const first = merge(unitOf(5, { [POLICE]: 3 }), several);
    expect(outcome(first).conflict).toEqual([`${POLICE} 3`]);
    expect(outcome(merge(first.submission, several)).conflict).toEqual([`${POLICE} 3`]);
  });

  test('nothing is decided where nothing stands', () => {
    const undecided = merge(unitWith(), files).submission;
    expect(outcome(merge(undecided, files)).conflict).toEqual([`${POLICE} 3`, `${JUSTICE} 5`]);
  });

  test('the sheets of the unit’s own workbook have no earlier word', () => {
    const sheets = Object.entries(decided.decomposition?.returns ?? {}).map(([department, found]): Returned => ({
      department,
      content: found,
    }));
    expect(outcome(merge(decided, sheets)).conflict).toEqual([`${POLICE} 3`, `${JUSTICE} 5`]);
    expect(outcome(merge(decided, [...files.slice(0, 1), ...sheets.slice(1)])).conflict).toHaveLength(2);
  });
});
