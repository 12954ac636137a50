import { Session } from '../../src/app/session';
import type { LoadRequest, LoadStep } from '../../src/app/session-state';
import { issue } from '../../src/issues';
import { clausesOf, type Submission } from '../../src/model';
import { entryCell } from '../../src/scoring';
import { layout, META_SHEET, unitCell } from '../../src/sheets';
import { MemoryWorkspace } from '../support/memory-workspace';
import { submissionOf, xinyang } from '../support/templates';

const REQUEST: LoadRequest = { template: 'xinyang-2021', unit: '示例县', taken: 'ask', keepEntries: true };
const MET = 'xinyang-2021/1/a';
const noSteps = (): void => undefined;

async function filledWorkspace(parts: Partial<Submission> = {}): Promise<MemoryWorkspace> {
  const template = await xinyang();
  return new MemoryWorkspace(layout(template, submissionOf(template, parts)));
}

/** A session that has read its workbook. */
async function started(workspace: MemoryWorkspace): Promise<Session> {
  const session = new Session(workspace);
  await session.start();
  return session;
}

function opened(session: Session) {
  const state = session.snapshot();
  if (state.kind !== 'open') throw new Error(`the workbook is ${state.kind}`);
  return state;
}

describe('reading', () => {
  test('nothing is known before the workbook was read', () => {
    expect(new Session(new MemoryWorkspace()).snapshot()).toEqual({ kind: 'opening' });
  });

  test('a workbook without our sheets is blank', async () => {
    expect((await started(new MemoryWorkspace(undefined, ['Sheet1']))).snapshot()).toEqual({ kind: 'blank' });
  });

  test('a workbook of ours is open, with its score', async () => {
    const session = await started(await filledWorkspace({ entries: { [MET]: { value: '是' } } }));
    const { opened: workbook, scorecard } = opened(session);
    expect(workbook.submission.unit).toBe('示例县');
    expect(scorecard).toMatchObject({ answered: 1, self: { total: 2 } });
  });

  test('a workbook of another version is refused, and says why', async () => {
    const template = await xinyang();
    const other = { ...template, version: '0' };
    const session = await started(new MemoryWorkspace(layout(other, submissionOf(other))));
    expect(session.snapshot()).toMatchObject({ kind: 'refused', issues: [{ code: 'K011' }] });
  });

  test.each(['K801', 'K802'] as const)(
    '%s while it is first read is told; the reading is tried again',
    async (code) => {
      const workspace = await filledWorkspace();
      const trouble = issue(code, {}, { reason: 'GeneralException' });
      workspace.failNext('read', [trouble]);
      const session = new Session(workspace);
      const states: unknown[] = [];
      session.subscribe(() => states.push(session.snapshot()));
      await session.start();
      expect(states).toMatchObject([{ kind: 'refused', issues: [trouble] }, { kind: 'open' }]);
    },
  );

  test('changes are followed, and listeners told, until it is closed', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    const totals: (number | null)[] = [];
    const stop = session.subscribe(() => totals.push(opened(session).scorecard.self.total));
    workspace.type(entryCell(MET), '是');
    await session.refresh();
    expect(totals.at(-1)).toBe(2);
    stop();
    const heard = totals.length;
    await session.refresh();
    expect(totals).toHaveLength(heard);
    await session.close();
    expect(workspace.watchers).toBe(0);
  });

  test('a burst of changes is read once more, not once each', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    workspace.reads = 0;
    for (let i = 0; i < 20; i++) workspace.tell();
    await session.refresh();
    expect(workspace.reads).toBe(2);
  });

  test('the same state is given as long as nothing was read', async () => {
    const session = await started(await filledWorkspace());
    expect(session.snapshot()).toBe(session.snapshot());
  });
});

describe('loading a template', () => {
  test('into an empty workbook: every step is told in its order, then it is open', async () => {
    const workspace = new MemoryWorkspace();
    const session = await started(workspace);
    const steps: LoadStep[] = [];
    const result = await session.load(REQUEST, (step) => steps.push(step));
    expect(result).toEqual({ kind: 'drawn', issues: [] });
    expect(steps).toEqual(['template', 'layout', 'draw', 'read']);
    expect(opened(session).opened.submission.unit).toBe('示例县');
    expect(workspace.valueAt(unitCell)).toBe('示例县');
    expect(workspace.valueAt({ sheet: META_SHEET, row: 'template', column: 'value' })).toBe('xinyang-2021');
  });

  test('taken names are asked about, and nothing is changed', async () => {
    const workspace = await filledWorkspace({ entries: { [MET]: { value: '是' } } });
    const session = await started(workspace);
    const result = await session.load({ ...REQUEST, unit: '另一县' }, noSteps);
    expect(result).toMatchObject({ kind: 'taken', others: [] });
    expect(workspace.valueAt(unitCell)).toBe('示例县');
  });

  test('what is filled in is carried over, under the new name of the unit', async () => {
    const workspace = await filledWorkspace({ entries: { [MET]: { value: '是' } }, notes: { [MET]: '备注' } });
    const session = await started(workspace);
    await session.load({ ...REQUEST, taken: 'replace', unit: '另一县' }, noSteps);
    const { submission } = opened(session).opened;
    expect(submission).toMatchObject({ unit: '另一县', entries: { [MET]: { value: '是' } }, notes: { [MET]: '备注' } });
  });

  test('unless the user does not want it', async () => {
    const session = await started(await filledWorkspace({ entries: { [MET]: { value: '是' } } }));
    await session.load({ ...REQUEST, taken: 'replace', keepEntries: false }, noSteps);
    expect(opened(session).opened.submission.entries).toEqual({});
  });

  test('an unknown template, and a variant that it does not have, are refused before anything is drawn', async () => {
    const session = await started(new MemoryWorkspace());
    expect(await session.load({ ...REQUEST, template: 'none' }, noSteps)).toMatchObject({
      kind: 'failed',
      issues: [{ code: 'K014' }],
    });
    expect(await session.load({ ...REQUEST, variant: 'none' }, noSteps)).toMatchObject({
      kind: 'failed',
      issues: [{ code: 'K016' }],
    });
    expect(session.snapshot().kind).toBe('blank');
  });

  test('a drawing that fails leaves the workbook as it was', async () => {
    const workspace = new MemoryWorkspace();
    const session = await started(workspace);
    workspace.failNext('draw', [issue('K805', {}, { reason: '忙' })]);
    expect(await session.load(REQUEST, noSteps)).toMatchObject({ kind: 'failed', issues: [{ code: 'K805' }] });
    expect(session.snapshot().kind).toBe('blank');
  });
});

describe('going to cells', () => {
  test('a clause is found where it stands', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    expect(await session.jump(entryCell(MET))).toEqual([]);
    expect(workspace.visited).toEqual([workspace.place(entryCell(MET))]);
  });

  test('an unknown cell is reported', async () => {
    const session = await started(await filledWorkspace());
    expect(await session.jump(entryCell('none'))).toMatchObject([{ code: 'K807' }]);
  });

  test('where the cell has gone, the workbook is read again', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    workspace.reads = 0;
    expect(await session.jumpTo({ sheet: '已删', cell: 'A1' })).toMatchObject([{ code: 'K807' }]);
    expect(workspace.reads).toBe(1);
  });

  test('the next clause to fill in: below the active cell, and from the last back to the first', async () => {
    const workspace = await filledWorkspace({ entries: { [MET]: { value: '是' } } });
    const session = await started(workspace);
    const ids = clausesOf(opened(session).opened.template).map(({ clause }) => clause.id);
    const [, second = '', third = ''] = ids;
    expect(await session.jumpToNext()).toEqual({ kind: 'jumped', issues: [] });
    await session.jumpToNext();
    expect(workspace.visited).toEqual([workspace.place(entryCell(second)), workspace.place(entryCell(third))]);
    workspace.visited.push({ sheet: workspace.place(entryCell(second)).sheet, cell: 'A9999' });
    await session.jumpToNext();
    expect(workspace.visited.at(-1)).toEqual(workspace.place(entryCell(second)));
  });
});

describe('lists', () => {
  test('a material goes into the first free row and is read back', async () => {
    const workspace = await filledWorkspace({ evidence: [{ number: 1, title: '已有' }] });
    const session = await started(workspace);
    const item = { title: '会议纪要', indicator: 'xinyang-2021/1', date: '2021-05-27', note: '第3页' };
    expect(await session.addEvidence(item)).toEqual([]);
    expect(opened(session).opened.submission.evidence).toEqual([
      { number: 1, title: '已有' },
      { number: 2, ...item },
    ]);
  });

  test('contacts: the unit’s own and one of a department', async () => {
    const session = await started(await filledWorkspace());
    const own = { name: '张三', mobile: '00000000000' };
    const other = { department: '示例县科技局', name: '李四' };
    expect(await session.addContact(own)).toEqual([]);
    expect(await session.addContact(other)).toEqual([]);
    expect(opened(session).opened.submission.contacts).toEqual([own, other]);
  });

  test('what somebody else entered meanwhile is not overwritten', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    workspace.type({ sheet: 'evidence', row: 'evidence/1', column: 'title' }, '别人的材料');
    await session.addEvidence({ title: '我的材料' });
    expect(opened(session).opened.submission.evidence.map(({ title }) => title)).toEqual(['别人的材料', '我的材料']);
  });

  test('a refused write is reported and nothing is listed', async () => {
    const workspace = await filledWorkspace();
    const session = await started(workspace);
    workspace.failNext('write', [issue('K809', {}, { found: 'C5' })]);
    expect(await session.addEvidence({ title: '会议纪要' })).toMatchObject([{ code: 'K809' }]);
    expect(opened(session).opened.submission.evidence).toEqual([]);
  });

  test('without a workbook of ours there is no list', async () => {
    const session = await started(new MemoryWorkspace());
    expect(await session.addEvidence({ title: '会议纪要' })).toMatchObject([{ code: 'K008' }]);
  });
});
