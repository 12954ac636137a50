import { departmentsView } from '../../../src/app/departments/departments-view';
import { renderXlsx } from '../../../src/hosts/xlsx';
import { issue } from '../../../src/issues';
import { clausesOf } from '../../../src/model';
import { entryCell, entryCells } from '../../../src/scoring';
import { allotmentCell, deadlineCell, departmentSheetId, layoutDepartments } from '../../../src/sheets';
import { noSteps, openedWorkbook } from './open';

const XINYANG = 'xinyang-2021';
const MET = `${XINYANG}/1/a`;
const COUNT = `${XINYANG}/1/b`;
const INDICATOR = `${XINYANG}/1`;
const POLICE = '县公安局';
const JUSTICE = '县司法局';
const FILLED = {
  entries: { [MET]: { value: '是' } },
  notes: { [MET]: '见材料1' },
  evidence: [{ number: 1, title: '会议纪要', indicator: INDICATOR }],
  contacts: [{ name: '张三', telephone: '0376-0000000' }],
};

/** With the work on the first indicator shared out, and the sheets drawn. */
async function shared() {
  const workbook = await openedWorkbook(XINYANG, FILLED);
  const { departments } = workbook.session;
  await departments.decompose({ departments: 'none' }, noSteps);
  await departments.allot(INDICATOR, { lead: POLICE, support: JUSTICE });
  await departments.decompose({ departments: 'all' }, noSteps);
  return { ...workbook, departments, entryOf: entryIn };
}

/** A cell that a department fills in. */
const entryIn = (department: string, clause: string) => ({
  ...entryCell(clause),
  sheet: departmentSheetId(department),
});

/** What a department sends back, with some of it filled in. */
async function sentBack(
  { template, open }: Awaited<ReturnType<typeof shared>>,
  name: string,
  entries: Readonly<Record<string, string | number>>,
) {
  const { submission } = open();
  const { decomposition } = submission;
  if (!decomposition) throw new Error('nothing is shared out');
  const content = {
    entries: Object.fromEntries(Object.entries(entries).map(([id, value]) => [id, { value }])),
    notes: {},
    materials: {},
    person: {},
  };
  const spec = layoutDepartments(template, {
    ...submission,
    decomposition: { ...decomposition, returns: { [name]: content } },
  })(name);
  return { name: `分解-${name}.xlsx`, bytes: await renderXlsx(spec) };
}

describe('drawing the sheets', () => {
  test('every step is told; nothing that was filled in is lost', async () => {
    const { session, open } = await openedWorkbook(XINYANG, FILLED);
    const steps: string[] = [];
    const issues = await session.departments.decompose({ departments: 'none', deadline: '2021-05-27' }, (step) =>
      steps.push(step),
    );
    expect(steps).toEqual(['layout', 'draw', 'read']);
    // Xinyang names nobody: K307 says so.
    expect(issues.map(({ code }) => code)).toEqual(['K307']);
    expect(open().submission).toMatchObject({
      ...FILLED,
      decomposition: { deadline: '2021-05-27', sheets: ['matrix', 'summary'], returns: {} },
    });
  });

  test('again: sheets that are not wanted go, what departments have entered stays', async () => {
    const { workspace, session, open } = await shared();
    workspace.type(entryIn(POLICE, COUNT), 3);
    await session.departments.decompose({ departments: 'none', sheets: ['matrix'] }, noSteps);
    expect(open().submission).toMatchObject({
      ...FILLED,
      contacts: [...FILLED.contacts, { department: POLICE }, { department: JUSTICE }],
      decomposition: { sheets: ['matrix'], returns: { [POLICE]: { entries: { [COUNT]: { value: 3 } } } } },
    });
    expect(Object.keys(open().submission.decomposition?.returns ?? {})).toEqual([POLICE]);
  });

  test('a deadline stays until it is cleared; then its cell is empty', async () => {
    const { workspace, session, open } = await openedWorkbook(XINYANG, FILLED);
    const { departments } = session;
    await departments.decompose({ departments: 'none', deadline: '2021-05-27' }, noSteps);
    await departments.decompose({ departments: 'none' }, noSteps);
    expect(open().submission.decomposition?.deadline).toBe('2021-05-27');
    await departments.decompose({ departments: 'none', deadline: '' }, noSteps);
    expect(open().submission.decomposition).not.toHaveProperty('deadline');
    expect(workspace.valueAt(deadlineCell)).toBeNull();
  });

  test('a drawing that fails leaves the workbook as it was', async () => {
    const { workspace, session, open } = await openedWorkbook(XINYANG, FILLED);
    workspace.failNext('draw', [issue('K805', {}, { reason: '忙' })]);
    expect(await session.departments.decompose({ departments: 'none' }, noSteps)).toMatchObject([{ code: 'K805' }]);
    expect(open().submission.decomposition).toBeUndefined();
    expect(open().submission).toMatchObject(FILLED);
  });

  test('without a workbook of ours nothing is drawn', async () => {
    const { workspace, session } = await openedWorkbook(XINYANG);
    workspace.foreign = { sheets: [], date1904: false };
    expect(await session.departments.decompose({ departments: 'none' }, noSteps)).toMatchObject([{ code: 'K008' }]);
  });
});

describe('assigning', () => {
  test('before the sheets are there, it is refused with what is missing', async () => {
    const { session } = await openedWorkbook(XINYANG);
    expect(await session.departments.allot(INDICATOR, { lead: POLICE })).toEqual([
      issue('K501', {}, { sheet: '指标分解表' }),
    ]);
    expect(await session.departments.setMembers('相关成员单位', POLICE)).toEqual([
      issue('K501', {}, { sheet: '部门名录' }),
    ]);
  });

  test('goes into the row of the indicator, and is taken back with nothing', async () => {
    const { workspace, open, departments } = await shared();
    expect(workspace.valueAt(allotmentCell(INDICATOR, 'lead'))).toBe(POLICE);
    expect(workspace.valueAt(allotmentCell(INDICATOR, 'support'))).toBe(JUSTICE);
    expect(open().submission.decomposition?.allotments).toEqual({ [INDICATOR]: { lead: POLICE, support: JUSTICE } });
    expect(await departments.allot(INDICATOR, {})).toEqual([]);
    expect(open().submission.decomposition?.allotments).toEqual({});
  });

  test('a refused write is reported, and nothing is assigned', async () => {
    const { workspace, open, departments } = await shared();
    workspace.failNext('write', [issue('K809', {}, { found: 'H5' })]);
    expect(await departments.allot(INDICATOR, { lead: '县检察院' })).toMatchObject([{ code: 'K809' }]);
    expect(open().submission.decomposition?.allotments[INDICATOR]).toEqual({ lead: POLICE, support: JUSTICE });
  });

  test('members of a group are kept, and have its parts when drawn again', async () => {
    const { session, open } = await openedWorkbook('anju-pilot-city-indicators');
    const { departments } = session;
    await departments.decompose({ departments: 'none' }, noSteps);
    expect(await departments.setMembers('相关成员单位', '区教育局、区公安分局')).toEqual([]);
    expect(open().submission.decomposition?.decisions.members).toEqual({ 相关成员单位: ['区教育局', '区公安分局'] });
    const { groups, recipients } = departmentsView(open());
    expect(groups).toEqual([]);
    expect(recipients.map(({ name }) => name)).toEqual(expect.arrayContaining(['区教育局', '区公安分局']));
  });
});

describe('sending out', () => {
  test('a workbook for each department, with its name', async () => {
    const { workspace, departments } = await shared();
    expect(await departments.handOver([POLICE, JUSTICE])).toEqual([]);
    expect(workspace.handed.map(({ name }) => name)).toEqual([`分解-${POLICE}.xlsx`, `分解-${JUSTICE}.xlsx`]);
    expect(workspace.handed[0]?.spec.sheets[0]?.id).toBe(departmentSheetId(POLICE));
  });

  test('long names that differ at their ends give files of different names', async () => {
    const long = '示例县知识产权战略实施工作领导小组办公室综合协调与监督检查处第';
    const { workspace, session } = await openedWorkbook(XINYANG);
    const { departments } = session;
    await departments.decompose({ departments: 'none' }, noSteps);
    await departments.allot(INDICATOR, { lead: `${long}一局、${long}二局` });
    await departments.handOver([`${long}一局`, `${long}二局`]);
    const names = workspace.handed.map(({ name }) => name);
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => name.endsWith('.xlsx'))).toBe(true);
  });

  test('what the host refuses is told', async () => {
    const { workspace, departments } = await shared();
    const refused = [issue('K801', {}, { reason: '忙' })];
    workspace.failNext('handOver', refused);
    expect(await departments.handOver([POLICE])).toEqual(refused);
  });
});

describe('taking in', () => {
  test('from files: nothing is written before it is accepted', async () => {
    const workbook = await shared();
    const { open, departments } = workbook;
    const file = await sentBack(workbook, POLICE, { [COUNT]: 3 });
    const { returned, issues } = await departments.readReturns([file]);
    expect(issues).toEqual([]);
    expect(returned).toMatchObject([
      { department: POLICE, file: file.name, content: { entries: { [COUNT]: { value: 3 } } } },
    ]);
    expect(open().submission.entries).toEqual(FILLED.entries);
    expect(await departments.accept({ kind: 'files', returned }, {})).toEqual([]);
    expect(open().submission).toMatchObject({
      ...FILLED,
      contacts: [...FILLED.contacts, { department: POLICE }, { department: JUSTICE }],
      entries: { ...FILLED.entries, [COUNT]: { value: 3 } },
      decomposition: { returns: { [POLICE]: { entries: { [COUNT]: { value: 3 } } } } },
    });
  });

  test('a bad file is told by its name, and does not keep the others away', async () => {
    const workbook = await shared();
    const good = await sentBack(workbook, POLICE, { [COUNT]: 3 });
    const bad = { name: '说明.xlsx', bytes: new TextEncoder().encode('不是工作簿') };
    const { returned, issues } = await workbook.departments.readReturns([bad, good]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ severity: 'error', at: { file: '说明.xlsx' } });
    expect(returned.map(({ department }) => department)).toEqual([POLICE]);
  });

  test('where two differ nothing is taken until the user chooses', async () => {
    const workbook = await shared();
    const { open, departments } = workbook;
    const { returned } = await departments.readReturns([
      await sentBack(workbook, POLICE, { [COUNT]: 3 }),
      await sentBack(workbook, JUSTICE, { [COUNT]: 5 }),
    ]);
    await departments.accept({ kind: 'files', returned }, {});
    expect(open().submission.entries[COUNT]).toBeUndefined();
    await departments.accept({ kind: 'files', returned }, { [`${COUNT}@value`]: JUSTICE });
    expect(open().submission.entries[COUNT]).toEqual({ value: 5 });
  });

  test('from their sheets in the workbook: what stands there when it is accepted', async () => {
    const { workspace, open, departments } = await shared();
    workspace.type(entryIn(POLICE, COUNT), 3);
    workspace.type(entryIn(POLICE, COUNT), 4);
    expect(await departments.accept({ kind: 'sheets' }, {})).toEqual([]);
    expect(open().submission.entries).toEqual({ ...FILLED.entries, [COUNT]: { value: 4 } });
  });

  test('the unit’s own value is never overwritten unasked', async () => {
    const { workspace, open, departments } = await shared();
    workspace.type(entryIn(POLICE, MET), '否');
    await departments.accept({ kind: 'sheets' }, {});
    expect(open().submission.entries[MET]).toEqual({ value: '是' });
    await departments.accept({ kind: 'sheets' }, { [`${MET}@value`]: POLICE });
    expect(open().submission.entries[MET]).toEqual({ value: '否' });
  });

  test('where drawing fails, nothing is taken', async () => {
    const { workspace, open, departments } = await shared();
    workspace.type(entryIn(POLICE, COUNT), 3);
    workspace.failNext('draw', [issue('K805', {}, { reason: '忙' })]);
    expect(await departments.accept({ kind: 'sheets' }, {})).toMatchObject([{ code: 'K805' }]);
    expect(open().submission.entries).toEqual(FILLED.entries);
    expect(open().submission.decomposition?.returns[POLICE]?.entries).toEqual({ [COUNT]: { value: 3 } });
  });

  test('every task of a department can be returned and taken', async () => {
    const { workspace, session, open, template } = await openedWorkbook('anju-pilot-city-tasks');
    const { departments } = session;
    await departments.decompose({ departments: 'all' }, noSteps);
    const [first] = departmentsView(open()).recipients;
    if (!first) throw new Error('nobody has a part');
    const clauses = clausesOf(template)
      .filter(
        ({ indicator, clause }) => clause.rule.kind === 'task' && first.items.some(({ id }) => id === indicator.id),
      )
      .map(({ clause }) => clause);
    const sheet = departmentSheetId(first.name);
    for (const clause of clauses) {
      const [status] = entryCells(clause);
      if (status) workspace.type({ ...status, sheet }, '已完成');
    }
    expect(await departments.accept({ kind: 'sheets' }, {})).toEqual([]);
    expect(Object.keys(open().submission.entries).sort()).toEqual(clauses.map(({ id }) => id).sort());
  });
});
