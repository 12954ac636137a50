import { Session } from '../../../src/app/session';
import { openWorkbook } from '../../../src/entries';
import { excelWorkspace } from '../../../src/hosts/excel';
import type { Submission, Template } from '../../../src/model';
import { layout, type Workspace } from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { type SimulatedExcel, startExcel } from '../../host';
import { fullSubmission } from '../../support/filled-workbook';
import { submissionOf, xinyang } from '../../support/templates';

let template: Template;
let host: SimulatedExcel;
let workspace: Workspace;

beforeAll(async () => {
  template = await xinyang();
});

beforeEach(() => {
  ({ host } = startExcel());
  workspace = excelWorkspace();
});

const spec = (submission: Submission) => layout(template, submission);
const empty = () => spec(submissionOf(template));
const filled = () => spec(fullSubmission(template));
const codes = (issues: readonly { readonly code: string }[]) => issues.map(({ code }) => code);

async function submissionIn(): Promise<Submission | undefined> {
  const { workbook } = await workspace.read('wait');
  const { opened } = workbook ? await openWorkbook(workbook, loadTemplate) : {};
  return opened?.submission;
}

/** Waits until Excel has told its events and the burst is over. */
const burst = () => new Promise((resolve) => setTimeout(resolve, 250));

describe('taken tabs', () => {
  test('nothing is done before the user has been asked; the user’s own tabs are told from ours', async () => {
    host.person.addSheet('评分表');
    host.person.addSheet('别的');
    const before = host.sheetNames;
    expect(await workspace.draw(empty(), 'ask')).toEqual({ kind: 'taken', ours: [], others: ['评分表'] });
    expect(host.sheetNames).toEqual(before);
  });

  test('a tab of the user’s keeps its name and contents, also where ours are to be replaced', async () => {
    host.person.addSheet('评分表');
    host.person.type('评分表', 'A1', '我的内容');
    expect(await workspace.draw(filled(), 'replace')).toEqual({ kind: 'drawn', issues: [] });
    expect(host.sheet('评分表').cell('A1').value).toBe('我的内容');
    expect(host.sheetNames).toContain('评分表 (2)');
    expect(await submissionIn()).toEqual(fullSubmission(template));
  });

  test('keep: the earlier sheets step aside, the new ones are read', async () => {
    await workspace.draw(filled(), 'ask');
    const ours = filled().sheets.map(({ name }) => name);
    const seen = ['总览', '评分表', '材料清单', '联系人信息表'];
    expect(await workspace.draw(empty(), 'ask')).toEqual({ kind: 'taken', ours: seen, others: [] });
    expect(await workspace.draw(empty(), 'keep')).toEqual({ kind: 'drawn', issues: [] });
    expect(host.sheetNames).toEqual(['Sheet1', ...ours.map((name) => `${name}（旧）`), ...ours]);
    expect(await submissionIn()).toEqual(submissionOf(template));
    expect(host.names['自评总分']).toContain('评分表');
    expect(host.names['自评总分']).not.toContain('旧');
  });

  test('replace: the earlier sheets are gone, the very hidden ones too, and names lead to the new ones', async () => {
    await workspace.draw(filled(), 'ask');
    host.person.renameSheet('总览', '我的总览');
    expect(await workspace.draw(empty(), 'replace')).toEqual({ kind: 'drawn', issues: [] });
    expect(host.sheetNames).toEqual(['Sheet1', ...empty().sheets.map(({ name }) => name)]);
    expect(host.names['自评总分']).not.toContain('#REF!');
  });

  test('keep beside a tab of the user’s: the sheets of the last load are read, whatever they are called', async () => {
    host.person.addSheet('材料清单');
    await workspace.draw(filled(), 'keep');
    await workspace.draw(empty(), 'keep');
    expect(host.sheetNames).toEqual(expect.arrayContaining(['材料清单', '材料清单 (2)', '材料清单 (3)']));
    expect(await submissionIn()).toEqual(submissionOf(template));
  });

  test('replace leaves a copy that the user made alone', async () => {
    await workspace.draw(filled(), 'ask');
    const mark = host.sheet('评分表').cell('A1').value;
    host.person.addSheet('评分表 (2)');
    host.person.paste('评分表 (2)', 'A1', String(mark));
    host.person.paste('评分表 (2)', 'C3', '我的备份');
    expect((await workspace.draw(empty(), 'replace')).kind).toBe('drawn');
    expect(host.sheet('评分表 (2)').cell('C3').value).toBe('我的备份');
    expect(await submissionIn()).toEqual(submissionOf(template));
  });

  test('a name whose sheet is gone leads to the new one', async () => {
    await workspace.draw(filled(), 'ask');
    host.person.deleteSheet('评分表');
    expect(host.names['自评总分']).toContain('#REF!');
    await workspace.draw(empty(), 'replace');
    expect(host.names['自评总分']).toContain('评分表');
  });

  test('a sheet that somebody else adds meanwhile survives the undoing', async () => {
    const handle = host.handle.bind(host);
    let requests = 0;
    host.handle = (body, flags) => {
      requests++;
      if (requests === 2) {
        host.person.addSheet('评分表');
        host.person.type('评分表', 'A1', '同事的');
      }
      return handle(body, flags);
    };
    const result = await workspace.draw(empty(), 'ask');
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K805' }] });
    expect(host.sheetNames).toEqual(['Sheet1', '评分表']);
    expect(host.sheet('评分表').cell('A1').value).toBe('同事的');
  });

  test('a name that the user gave to a cell of their own stays theirs', async () => {
    await Excel.run(async (context) => {
      context.workbook.names.add('自评总分', '=Sheet1!$A$1');
      await context.sync();
    });
    expect((await workspace.draw(empty(), 'ask')).kind).toBe('drawn');
    expect(host.names['自评总分']).toBe('=Sheet1!$A$1');
  });
});

describe('what Excel refuses', () => {
  test('K803: a protected structure', async () => {
    host.person.protectStructure();
    const result = await workspace.draw(empty(), 'ask');
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K803' }] });
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  test('K802: a cell that is being edited', async () => {
    host.person.beginEdit();
    expect(await workspace.draw(empty(), 'ask')).toMatchObject({ kind: 'failed', issues: [{ code: 'K802' }] });
    expect(codes(await workspace.select({ sheet: 'Sheet1', cell: 'A1' }))).toEqual(['K802']);
    host.person.endEdit();
    expect((await workspace.draw(empty(), 'ask')).kind).toBe('drawn');
  });

  test('reading waits until the editing of a cell ends', async () => {
    await workspace.draw(filled(), 'ask');
    host.person.beginEdit();
    const reading = workspace.read('wait');
    await burst();
    host.person.endEdit();
    expect((await reading).workbook?.sheets.map(({ name }) => name)).toContain('评分表');
  });

  test('K807: a sheet that is not there any more', async () => {
    await workspace.draw(filled(), 'ask');
    host.person.deleteSheet('评分表');
    expect(codes(await workspace.select({ sheet: '评分表', cell: 'I6' }))).toEqual(['K807']);
  });

  test('K806: what is left behind when nothing can be undone is named', async () => {
    host.failOn({ action: 400 });
    const handle = host.handle.bind(host);
    let requests = 0;
    host.handle = (body, flags) => {
      requests++;
      if (requests > 2) host.failAlways('GeneralException');
      return handle(body, flags);
    };
    const result = await workspace.draw(empty(), 'ask');
    host.failAlways(undefined);
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K806' }] });
    expect(JSON.stringify(result)).toContain('评分表');
  });

  test('K804: a function that this Excel lacks', async () => {
    host.failOn({ request: 1 }, 'ApiNotFound');
    expect(await workspace.draw(empty(), 'ask')).toMatchObject({ kind: 'failed', issues: [{ code: 'K804' }] });
  });
});

describe('reading', () => {
  test('is one request once the sheets are known, and sees renamed, moved and deleted sheets', async () => {
    await workspace.draw(filled(), 'ask');
    await workspace.read('wait');
    await burst();
    host.resetStatistics();
    expect(await submissionIn()).toEqual(fullSubmission(template));
    expect(host.statistics.requests).toBe(1);
    host.person.renameSheet('评分表', '打分');
    host.person.moveSheet('打分', 0);
    expect(await submissionIn()).toEqual(fullSubmission(template));
    host.person.deleteSheet('材料清单');
    expect((await submissionIn())?.evidence).toEqual([]);
  });

  test('a workbook that is not ours has its sheets named but not read', async () => {
    host.person.type('Sheet1', 'A1', '别人的');
    const { workbook } = await workspace.read('wait');
    expect(workbook?.sheets.map(({ name, rows }) => [name, rows.size])).toEqual([['Sheet1', 0]]);
  });

  test('an error value and a formula in an entry are told from values', async () => {
    await workspace.draw(empty(), 'ask');
    host.person.paste('评分表', 'I7', '=1/0');
    host.person.paste('评分表', 'I8', '=1+2');
    const { workbook } = await workspace.read('wait');
    const rows = workbook?.sheets.find(({ name }) => name === '评分表')?.rows;
    expect(rows?.get(7)?.get(9)).toEqual({ value: '#DIV/0!', formula: '1/0', isError: true });
    expect(rows?.get(8)?.get(9)).toEqual({ value: 3, formula: '1+2' });
  });
});

describe('writing', () => {
  test('a text never becomes a formula, a number or a date', async () => {
    await workspace.draw(empty(), 'ask');
    const texts = [
      '=HYPERLINK("http://x")',
      '+1',
      '-1',
      '@x',
      '007',
      '2021-05-27',
      '2021年5月27日',
      '1/2',
      "'x",
      'TRUE',
      '50%',
    ];
    for (const value of texts) {
      expect(await workspace.write([{ sheet: '材料清单', cell: 'E6', value }])).toEqual([]);
      expect(host.sheet('材料清单').cell('E6')).toMatchObject({ value });
      expect(host.sheet('材料清单').cell('E6').formula).toBeUndefined();
    }
  });

  test('K809: all cells or none', async () => {
    await workspace.draw(empty(), 'ask');
    const issues = await workspace.write([
      { sheet: '材料清单', cell: 'D5', value: '纪要' },
      { sheet: '材料清单', cell: 'B4', value: '标题' },
    ]);
    expect(codes(issues)).toEqual(['K809']);
    expect(host.sheet('材料清单').cell('D5').value).toBe('');
  });
});

describe('a session with Excel', () => {
  test('two loads at once are done one after the other', async () => {
    const session = new Session(workspace);
    await session.start();
    const request = { template: 'xinyang-2021', unit: '示例县', taken: 'ask', keepEntries: false } as const;
    const results = await Promise.all([1, 2].map(() => session.load(request, () => undefined)));
    expect(results.map(({ kind }) => kind)).toEqual(['drawn', 'taken']);
    expect(Object.keys(host.names)).toContain('自评总分');
    await session.close();
  });

  test('what is known stays in sight while Excel refuses to be read', async () => {
    await workspace.draw(filled(), 'ask');
    const session = new Session(workspace);
    await session.start();
    host.failOn({ request: 1 });
    await session.refresh();
    expect(session.snapshot()).toMatchObject({ kind: 'open', trouble: [{ code: 'K801' }] });
    await session.refresh();
    expect(session.snapshot()).not.toHaveProperty('trouble');
    await session.close();
  });

  test('K813: entries that were to be kept but are gone do not end in an empty form', async () => {
    await workspace.draw(filled(), 'ask');
    const session = new Session(workspace);
    await session.start();
    host.person.unprotectSheet('_kaohe');
    host.person.paste('_kaohe', 'B3', 'another-template');
    const request = { template: 'xinyang-2021', unit: '示例县', taken: 'replace', keepEntries: true } as const;
    const before = host.sheetNames;
    expect(await session.load(request, () => undefined)).toMatchObject({ kind: 'failed', issues: [{ code: 'K813' }] });
    expect(host.sheetNames).toEqual(before);
    await session.close();
  });

  test('keeps a pick that Excel did not tell of, when the template is loaded anew', async () => {
    await workspace.draw(empty(), 'ask');
    const session = new Session(workspace);
    await session.start();
    expect(host.person.pick('评分表', 'I6', '是')).toBe('ok');
    const request = { template: 'xinyang-2021', unit: '示例县', taken: 'replace', keepEntries: true } as const;
    expect(await session.load(request, () => undefined)).toEqual({ kind: 'drawn', issues: [] });
    expect((await submissionIn())?.entries).toEqual({ 'xinyang-2021/1/a': { value: '是' } });
    await session.close();
  });
});

describe('watching', () => {
  let told: number;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    await workspace.draw(filled(), 'ask');
    told = 0;
    stop = (await workspace.watch(() => told++)) ?? (() => Promise.reject(new Error('not watching')));
    await burst();
    told = 0;
  });

  test('a burst of entries is told once', async () => {
    for (const cell of ['I6', 'I9', 'I10', 'I12']) host.person.type('评分表', cell, '否');
    await burst();
    expect(told).toBe(1);
  });

  test('sheets added, deleted and brought to the front are told', async () => {
    host.person.addSheet('新的');
    await burst();
    host.person.deleteSheet('新的');
    await burst();
    host.person.activate('评分表');
    await burst();
    expect(told).toBe(3);
  });

  test('a pick that Excel does not tell of is told by its calculation, or on coming back', async () => {
    host.person.pick('评分表', 'I6', '否');
    await burst();
    host.person.activate('Sheet1');
    await burst();
    expect(told).toBeGreaterThanOrEqual(1);
  });

  test('our own loads are told by the calculation that they cause, no more', async () => {
    await workspace.draw(empty(), 'replace');
    await burst();
    expect(told).toBeLessThanOrEqual(1);
  });

  test('nothing is told after the watching ended', async () => {
    await stop();
    host.person.type('评分表', 'I6', '否');
    await burst();
    expect(told).toBe(0);
  });
});
