import { mergeView } from '../../../src/app/departments/merge-view';
import type { Returned } from '../../../src/decomposition';
import { type DepartmentReturn, EMPTY_RETURN, type Entry } from '../../../src/model';
import { entryCell } from '../../../src/scoring';
import { departmentSheetId } from '../../../src/sheets';
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
  expect(view).toMatchObject({ from: [POLICE], same: 1, conflicts: [], silent: [JUSTICE], effect: 'takes' });
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
  expect(mergeView(open(), source, {})).toMatchObject({ taken: [], same: 1, effect: 'nothing' });
  expect(mergeView(open(), { kind: 'sheets' }, {})).toMatchObject({ taken: [], same: 1, effect: 'nothing' });
});

describe('whether there is anything to take over', () => {
  const sent = (department: string, content: Partial<DepartmentReturn>) =>
    files({ department, file: `${department}.xlsx`, content: { ...EMPTY_RETURN, ...content } });

  test('not in a file in which nothing is filled in, whether or not the department has a sheet', async () => {
    const { open, session } = await shared();
    const source = sent(POLICE, {});
    expect(mergeView(open(), source, {})).toMatchObject({ effect: 'nothing', empty: [POLICE], silent: [JUSTICE] });
    await session.departments.decompose({ departments: 'none' }, noSteps);
    expect(open().submission.decomposition?.returns).toEqual({});
    expect(mergeView(open(), source, {})).toMatchObject({ effect: 'nothing', empty: [POLICE], taken: [], notes: 0 });
  });

  test('not on sheets that are empty; they are not where anything comes from', async () => {
    const { open, workspace, session } = await shared();
    const empty = { effect: 'nothing', from: [], empty: [] };
    expect(mergeView(open(), { kind: 'sheets' }, {})).toMatchObject(empty);
    workspace.type({ ...entryCell(COUNT), sheet: departmentSheetId(JUSTICE) }, 5);
    await session.refresh();
    expect(mergeView(open(), { kind: 'sheets' }, {})).toMatchObject({ effect: 'takes', from: [JUSTICE] });
  });

  test('a department with one empty file and another that is not has sent back something', async () => {
    const { open } = await shared();
    const filled = from(POLICE, { [COUNT]: { value: 3 } }, '二.xlsx');
    expect(mergeView(open(), files(from(POLICE, {}, '一.xlsx'), filled), {})).toMatchObject({
      effect: 'takes',
      empty: [],
    });
  });

  test.each([
    ['remarks', { notes: { [MET]: '见材料1' } }, { notes: 1, materials: 0, people: 0 }],
    ['materials', { materials: { 'xinyang-2021/1': '会议纪要' } }, { notes: 0, materials: 1, people: 0 }],
    ['a person', { person: { name: '张三' } }, { notes: 0, materials: 0, people: 1 }],
  ])('%s are, and are counted', async (_, content, counts) => {
    const { open } = await shared();
    expect(mergeView(open(), sent(POLICE, content), {})).toMatchObject({ effect: 'takes', taken: [], ...counts });
  });

  test('what is disputed is only kept, until the user chooses', async () => {
    const { open, session } = await shared();
    const source = sent(POLICE, { entries: { [MET]: { value: '否' } } });
    expect(mergeView(open(), source, {}).effect).toBe('records');
    expect(mergeView(open(), source, { [`${MET}@value`]: POLICE }).effect).toBe('takes');
    await session.departments.accept(source, {});
    expect(open().submission).toMatchObject({
      entries: { [MET]: { value: '是' } },
      decomposition: { returns: { [POLICE]: { entries: { [MET]: { value: '否' } } } } },
    });
    expect(mergeView(open(), source, {}).effect).toBe('nothing');
  });
});
