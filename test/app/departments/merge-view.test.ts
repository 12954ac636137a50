import { mergeView } from '../../../src/app/departments/merge-view';
import type { Returned } from '../../../src/decomposition';
import { EMPTY_RETURN, type Entry } from '../../../src/model';
import { noSteps, openedWorkbook } from './open';

const MET = 'xinyang-2021/1/a';
const COUNT = 'xinyang-2021/1/b';
const YEARLY = 'xinyang-2021/9/a';
const POLICE = '县公安局';
const JUSTICE = '县司法局';

async function shared() {
  const workbook = await openedWorkbook('xinyang-2021', { entries: { [MET]: { value: '是' } } });
  const { departments } = workbook.session;
  await departments.decompose({ departments: 'none' }, noSteps);
  await departments.allot('xinyang-2021/1', { lead: POLICE, support: JUSTICE });
  await departments.decompose({ departments: 'all' }, noSteps);
  return workbook;
}

const from = (department: string, entries: Readonly<Record<string, Entry>>, file?: string): Returned => ({
  department,
  ...(file === undefined ? {} : { file }),
  content: { ...EMPTY_RETURN, entries },
});

const files = (...returned: readonly Returned[]) => ({ kind: 'files', returned }) as const;

test('what is taken, the same, refused, missing, and of whom nothing has come', async () => {
  const { open } = await shared();
  const source = files(from(POLICE, { [MET]: { value: '是' }, [COUNT]: { value: 3 }, [YEARLY]: { 2019: -1 } }));
  const view = mergeView(open(), source, {});
  expect(view).toMatchObject({ from: [POLICE], same: 1, conflicts: [], silent: [JUSTICE], isNew: true });
  expect(view.taken).toMatchObject([{ key: `${COUNT}@value`, value: 3, from: [POLICE] }]);
  expect(view.taken[0]?.indicator).toMatch(/^1.+ · .+/);
  expect(view.refused).toMatchObject([{ key: `${YEARLY}@2019`, value: -1 }]);
  expect(view.refused[0]?.field).toContain('2019');
  expect(view.gaps).toMatchObject([{ department: POLICE }]);
  expect(view.gaps[0]?.items.length).toBeGreaterThan(0);
});

test('a conflict stays in sight after the user has chosen', async () => {
  const { open } = await shared();
  const source = files(from(POLICE, { [COUNT]: { value: 3 } }), from(JUSTICE, { [COUNT]: { value: 5 } }));
  const before = mergeView(open(), source, {});
  expect(before.taken).toEqual([]);
  expect(before.conflicts).toMatchObject([
    {
      given: [
        { department: POLICE, roles: ['lead'], value: 3, isClear: true },
        { department: JUSTICE, roles: ['support'], value: 5, isClear: true },
      ],
    },
  ]);
  const after = mergeView(open(), source, { [`${COUNT}@value`]: JUSTICE });
  expect(after.taken).toMatchObject([{ value: 5, from: [JUSTICE] }]);
  expect(after.conflicts).toEqual(before.conflicts);
});

test('the unit’s own value stands until the user says otherwise', async () => {
  const { open } = await shared();
  const source = files(from(POLICE, { [MET]: { value: '否' } }));
  expect(mergeView(open(), source, {}).conflicts).toMatchObject([{ stands: '是' }]);
  expect(mergeView(open(), source, { [`${MET}@value`]: POLICE }).taken).toMatchObject([
    { value: '否', replaced: '是' },
  ]);
});

test('a department that says two things cannot be followed', async () => {
  const { open } = await shared();
  const source = files(
    from(POLICE, { [COUNT]: { value: 3 } }, '一.xlsx'),
    from(POLICE, { [COUNT]: { value: 4 } }, '二.xlsx'),
  );
  const view = mergeView(open(), source, {});
  expect(view.from).toEqual(['一.xlsx', '二.xlsx']);
  expect(view.conflicts[0]?.given.map(({ isClear }) => isClear)).toEqual([false, false]);
});

test('there is nothing new in what has been taken already', async () => {
  const { open, session } = await shared();
  const source = files(from(POLICE, { [COUNT]: { value: 3 } }));
  await session.departments.accept(source, {});
  expect(mergeView(open(), source, {})).toMatchObject({ taken: [], same: 1, isNew: false });
  expect(mergeView(open(), { kind: 'sheets' }, {})).toMatchObject({ taken: [], same: 1, isNew: false });
});
