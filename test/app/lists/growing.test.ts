import { rowCount } from '../../../src/app/lists/add-rows';
import { freeRows } from '../../../src/app/lists/free-rows';
import { Session } from '../../../src/app/session';
import { issue } from '../../../src/issues';
import { type EvidenceItem, indicatorsOf, type Submission } from '../../../src/model';
import { entryCell } from '../../../src/scoring';
import { CONTACTS_SHEET, contactRow, EVIDENCE_SHEET, evidenceRow, layout } from '../../../src/sheets';
import { MemoryWorkspace } from '../../support/memory-workspace';
import { submissionOf, xinyang } from '../../support/templates';

const MET = 'xinyang-2021/1/a';
const COUNT = 'xinyang-2021/1/b';
/** Points in steps of 0.01. */
const POINTS = 'xinyang-2021/12/a';
const GROWING = { growsLists: true };

const items = (count: number): EvidenceItem[] =>
  Array.from({ length: count }, (_, i) => ({ number: i + 1, title: `材料${i + 1}` }));

async function opened(parts: Partial<Submission>, options = GROWING) {
  const template = await xinyang();
  const workspace = new MemoryWorkspace(layout(template, submissionOf(template, parts)));
  const session = new Session(workspace, options);
  await session.start();
  const open = () => {
    const state = session.snapshot();
    if (state.kind !== 'open') throw new Error(`the workbook is ${state.kind}`);
    return state.opened;
  };
  return { workspace, session, open };
}

/** A list as somebody filled it without the pane, to its last row. */
async function full(options = GROWING) {
  const filled = { evidence: items(40), entries: { [MET]: { value: '是' } } };
  const { workspace, session, open } = await opened(filled, options);
  for (let row = 41; row <= 60; row++) {
    workspace.type({ sheet: EVIDENCE_SHEET, row: evidenceRow(row), column: 'title' }, `材料${row}`);
  }
  await session.refresh();
  return { workspace, session, open };
}

describe('free rows', () => {
  test('are what a list has left', async () => {
    const { open } = await opened({
      evidence: items(57),
      contacts: [{ name: '张三' }, { department: '示例县科技局' }],
    });
    expect(freeRows(open(), 'evidence')).toBe(20);
    expect(freeRows(open(), 'contacts')).toBe(11);
  });

  test('of a list filled to its last row there are none', async () => {
    const { open } = await full();
    expect(freeRows(open(), 'evidence')).toBe(0);
  });
});

describe('how many rows to add', () => {
  test.each([
    ['140', 140],
    ['2.6', 3],
    ['', 20],
    ['-1', 20],
    ['很多', 20],
    ['100000', 500],
  ])('"%s": %d', (text, count) => {
    expect(rowCount(text)).toBe(count);
  });
});

describe('a list that is full', () => {
  test('in Excel, a row has to be put in by hand', async () => {
    const { session, open } = await full({ growsLists: false });
    expect(await session.addEvidence({ title: '再一份' })).toMatchObject([{ code: 'K810' }]);
    expect(open().submission.evidence).toHaveLength(60);
  });

  test('where nobody can do so, room is made: the new material follows the others, nothing is lost', async () => {
    const { workspace, session, open } = await full();
    const indicator = indicatorsOf(open().template)[0]?.id ?? '';
    workspace.type(entryCell(COUNT), 3);
    const before = workspace.place(entryCell(COUNT));
    await workspace.select(before);
    expect(await session.addEvidence({ title: '再一份', indicator })).toEqual([]);
    expect(open().submission).toMatchObject({
      unit: '示例县',
      entries: { [MET]: { value: '是' }, [COUNT]: { value: 3 } },
      evidence: [...items(60), { number: 61, title: '再一份', indicator }],
    });
    expect(freeRows(open(), 'evidence')).toBe(20);
    // The user stays where they were.
    expect(workspace.visited.at(-1)).toEqual(before);
  });

  test('a second contact of the unit’s own gets a row, too', async () => {
    const { session, open } = await opened({ contacts: [{ name: '张三' }] });
    expect(await session.addContact({ name: '李四' })).toEqual([]);
    expect(open().submission.contacts).toEqual([{ name: '张三' }, { name: '李四' }]);
  });

  test('gets as many free rows as are asked for, and the first of them is shown', async () => {
    const { workspace, session, open } = await full();
    expect(await session.addRows('evidence', 140)).toEqual([]);
    expect(open().submission.evidence).toEqual(items(60));
    expect(freeRows(open(), 'evidence')).toBe(140);
    const next = { sheet: EVIDENCE_SHEET, row: evidenceRow(61), column: 'indicator' };
    expect(workspace.visited.at(-1)).toEqual(workspace.place(next));
  });

  test('contacts, too: the first free row is below those of departments', async () => {
    const contacts = Array.from({ length: 14 }, (_, i) => ({ department: `部门${i + 1}`, name: '张三' }));
    const { workspace, session, open } = await opened({ contacts });
    expect(await session.addRows('contacts', 20)).toEqual([]);
    expect(open().submission.contacts).toEqual(contacts);
    // One row is kept for the unit's own contact.
    const next = { sheet: 'contacts', row: 'contact/16', column: 'department' };
    expect(workspace.visited.at(-1)).toEqual(workspace.place(next));
  });

  test('free rows of one list are kept when rows are added to the other', async () => {
    const { session, open } = await full();
    await session.addRows('evidence', 140);
    await session.addRows('contacts', 20);
    expect(freeRows(open(), 'evidence')).toBe(140);
    expect(freeRows(open(), 'contacts')).toBe(32);
  });

  test('stays as it is where something could not be read and would be lost', async () => {
    const { workspace, session, open } = await full();
    const number = { sheet: EVIDENCE_SHEET, row: evidenceRow(3), column: 'number' };
    workspace.type(number, '3-1');
    const refused = [issue('K814', {}, { count: 1 })];
    expect(await session.addRows('evidence', 20)).toEqual(refused);
    expect(await session.addEvidence({ title: '再一份' })).toEqual(refused);
    expect(workspace.valueAt(number)).toBe('3-1');
    expect(freeRows(open(), 'evidence')).toBe(0);
  });

  test('grows where something is wrong that can be read: it goes along as it is', async () => {
    const { workspace, session, open } = await full();
    const wrong = [
      [entryCell(COUNT), '三次左右'],
      [entryCell(POINTS), 1.255],
      [{ sheet: EVIDENCE_SHEET, row: evidenceRow(3), column: 'indicator' }, '没有的指标'],
    ] as const;
    for (const [ref, value] of wrong) workspace.type(ref, value);
    expect(await session.addRows('evidence', 20)).toEqual([]);
    expect(wrong.map(([ref]) => workspace.valueAt(ref))).toEqual(wrong.map(([, value]) => value));
    expect(open().issues.map(({ code }) => code)).toEqual(['K101', 'K105', 'K201']);
  });

  test('a person whose department is not named yet stays among those of departments', async () => {
    const { workspace, session, open } = await opened({ contacts: [{ name: '张三' }, { department: '示例县科技局' }] });
    workspace.type({ sheet: CONTACTS_SHEET, row: contactRow(3), column: 'name' }, '李四');
    expect(await session.addRows('contacts', 20)).toEqual([]);
    expect(workspace.valueAt({ sheet: CONTACTS_SHEET, row: contactRow(2), column: 'department' })).toBe('示例县科技局');
    expect(workspace.valueAt({ sheet: CONTACTS_SHEET, row: contactRow(3), column: 'department' })).toBeNull();
    expect(open().submission.contacts.at(-1)).toEqual({ department: '', name: '李四' });
    expect(workspace.visited.at(-1)).toEqual(
      workspace.place({ sheet: CONTACTS_SHEET, row: contactRow(4), column: 'department' }),
    );
  });

  test('stays as it is where drawing fails', async () => {
    const { workspace, session, open } = await full();
    const trouble = issue('K805', {}, { reason: '忙' });
    workspace.failNext('draw', [trouble]);
    expect(await session.addEvidence({ title: '再一份' })).toEqual([trouble]);
    expect(open().submission.evidence).toEqual(items(60));
  });
});
