import { departmentsView } from '../../../src/app/departments/departments-view';
import { allotmentCell, departmentSheetId } from '../../../src/sheets';
import { templateSummaries } from '../../../src/templates';
import { entryCell } from '../../../src/scoring';
import { noSteps, openedWorkbook } from './open';

const INDICATOR = 'xinyang-2021/1';
const viewOf = async (id: string, departments: 'all' | 'none') => {
  const workbook = await openedWorkbook(id);
  await workbook.session.departments.decompose({ departments }, noSteps);
  return { ...workbook, view: () => departmentsView(workbook.open()) };
};

describe('before anything is drawn', () => {
  test('what the document says is shown: 安居, attachment 1', async () => {
    const { open } = await openedWorkbook('anju-pilot-city-indicators');
    const view = departmentsView(open());
    expect(view).toMatchObject({ isDrawn: false, isOutdated: false, assigned: 27, deadline: '', isFilled: false });
    expect(view.indicators).toHaveLength(27);
    expect(view.groups).toEqual([{ name: '相关成员单位', count: 4, hasRow: false }]);
    expect(view.recipients.every(({ hasSheet, isFilled }) => !hasSheet && !isFilled)).toBe(true);
  });

  test('lead and support as printed: 安居, attachment 2', async () => {
    const { open } = await openedWorkbook('anju-pilot-city-tasks');
    const { indicators } = departmentsView(open());
    expect(indicators.filter(({ lead }) => lead.length > 0).length).toBeGreaterThan(20);
    expect(indicators.some(({ support }) => support.length > 1)).toBe(true);
    expect(indicators.every(({ isOwn }) => !isOwn)).toBe(true);
  });

  test('信阳 names nobody', async () => {
    const { open } = await openedWorkbook('xinyang-2021');
    expect(departmentsView(open())).toMatchObject({ departments: 0, assigned: 0, recipients: [], names: [] });
  });

  test('the cover of a form is the unit’s own', async () => {
    const { open, template } = await openedWorkbook('cnipa-2016-status');
    const all = template.sections.flatMap(({ indicators }) => indicators).length;
    expect(departmentsView(open()).indicators.length).toBeLessThan(all);
  });
});

describe('whether what is drawn is out of date', () => {
  test.each(templateSummaries.map(({ id }) => id))('%s: not as it was just drawn, with all sheets', async (id) => {
    const { view } = await viewOf(id, 'all');
    expect(view()).toMatchObject({ isDrawn: true, isOutdated: false });
  });

  test('an indicator that is assigned, until it is drawn again', async () => {
    const { session, view } = await viewOf('xinyang-2021', 'none');
    await session.departments.allot(INDICATOR, { lead: '县公安局' });
    expect(view()).toMatchObject({ isOutdated: true, assigned: 1, departments: 1 });
    await session.departments.decompose({ departments: 'all' }, noSteps);
    expect(view()).toMatchObject({ isOutdated: false, recipients: [{ name: '县公安局', hasSheet: true }] });
  });

  test('another role, and an indicator taken away', async () => {
    const { workspace, session, view } = await viewOf('xinyang-2021', 'none');
    await session.departments.allot(INDICATOR, { lead: '县公安局' });
    await session.departments.decompose({ departments: 'all' }, noSteps);
    workspace.type(allotmentCell(INDICATOR, 'lead'), null);
    workspace.type(allotmentCell(INDICATOR, 'support'), '县公安局');
    await session.refresh();
    expect(view().isOutdated).toBe(true);
    workspace.type(allotmentCell(INDICATOR, 'lead'), '县公安局');
    workspace.type(allotmentCell(INDICATOR, 'support'), null);
    await session.refresh();
    expect(view().isOutdated).toBe(false);
    workspace.type(allotmentCell(INDICATOR, 'lead'), null);
    await session.refresh();
    expect(view().isOutdated).toBe(true);
  });

  test('roles exchanged between two indicators of a department', async () => {
    const { session, view } = await viewOf('xinyang-2021', 'none');
    const other = 'xinyang-2021/2';
    await session.departments.allot(INDICATOR, { lead: '县公安局' });
    await session.departments.allot(other, { support: '县公安局' });
    await session.departments.decompose({ departments: 'all' }, noSteps);
    expect(view().isOutdated).toBe(false);
    await session.departments.allot(INDICATOR, { support: '县公安局' });
    await session.departments.allot(other, { lead: '县公安局' });
    expect(view().isOutdated).toBe(true);
  });

  test('members of a group', async () => {
    const { session, view } = await viewOf('anju-pilot-city-indicators', 'all');
    await session.departments.setMembers('相关成员单位', '区教育局');
    expect(view().isOutdated).toBe(true);
    await session.departments.decompose({ departments: 'all' }, noSteps);
    expect(view()).toMatchObject({ isOutdated: false, groups: [] });
  });

  test('what a department has filled in, and no longer has a part in, stays and is not out of date once drawn', async () => {
    const { workspace, session, view } = await viewOf('xinyang-2021', 'none');
    await session.departments.allot(INDICATOR, { lead: '县公安局' });
    await session.departments.allot('xinyang-2021/2', { lead: '县公安局' });
    await session.departments.decompose({ departments: 'all' }, noSteps);
    workspace.type({ ...entryCell('xinyang-2021/1/a'), sheet: departmentSheetId('县公安局') }, '是');
    await session.departments.allot(INDICATOR, {});
    expect(view().isOutdated).toBe(true);
    const issues = await session.departments.decompose({ departments: 'kept' }, noSteps);
    expect(issues.map(({ code }) => code)).toContain('K309');
    expect(view()).toMatchObject({ isOutdated: false, recipients: [{ name: '县公安局', isFilled: true }] });
  });
});

describe('indicators', () => {
  test('the unit’s own word stands over that of the document, and can be taken back', async () => {
    const { session, view } = await viewOf('anju-pilot-city-tasks', 'none');
    const [first] = view().indicators;
    if (!first) throw new Error('there is no indicator');
    await session.departments.allot(first.id, { lead: '区教育局', support: '区财政局' });
    expect(view().indicators[0]).toEqual({ ...first, lead: ['区教育局'], support: ['区财政局'], isOwn: true });
    await session.departments.allot(first.id, {});
    expect(view().indicators[0]).toEqual(first);
  });
});
