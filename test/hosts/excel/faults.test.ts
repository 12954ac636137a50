import { openWorkbook } from '../../../src/entries';
import { excelWorkspace } from '../../../src/hosts/excel';
import type { Template } from '../../../src/model';
import { type DrawResult, layout, type TakenTabs, type WorkbookSpec } from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { type SimulatedExcel, startExcel } from '../../host';
import { fullSubmission } from '../../support/filled-workbook';
import { submissionOf, xinyang } from '../../support/templates';
import { taskSheet, taskSpec } from '../task-sheet';

let template: Template;
let spec: WorkbookSpec;

beforeAll(async () => {
  template = await xinyang();
  spec = layout(template, fullSubmission(template));
});

/** A workbook with a sheet of the user's, and one whose name the template wants, too. */
function started(): SimulatedExcel {
  const { host } = startExcel();
  host.person.addSheet('我的表');
  host.person.type('我的表', 'A1', '不要动');
  host.person.addSheet('材料清单');
  host.person.type('材料清单', 'B2', 42);
  return host;
}

const draw = (taken: TakenTabs, what = spec): Promise<DrawResult> => excelWorkspace().draw(what, taken);

/** All that can be seen of the user's own sheets. */
const ownSheets = (host: SimulatedExcel) => [
  host.sheet('我的表').values('A1:C3'),
  host.sheet('材料清单').values('A1:C3'),
  host.sheet('材料清单').protection,
];

/** What a workbook looks like from outside: tabs, their visibility, names, and whether Excel tells of changes. */
const outline = (host: SimulatedExcel) => ({
  tabs: host.sheetNames.map((name) => [name, host.sheet(name).visibility]),
  names: host.names,
  own: ownSheets(host),
});

async function submissionIn(): Promise<unknown> {
  const { workbook } = await excelWorkspace().read('wait');
  const { opened } = workbook ? await openWorkbook(workbook, loadTemplate) : {};
  return opened?.submission;
}

/** How many requests and actions a load takes. */
async function cost(load: () => Promise<unknown>, host: SimulatedExcel) {
  host.resetStatistics();
  await load();
  await settled();
  return { ...host.statistics };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Every n-th action is made to fail; 1 tries them all, which takes minutes. */
const STEP = Number(process.env.KAOHE_FAULT_STEP ?? 13);

describe('a load that fails leaves the workbook complete or as it was', () => {
  test('whichever request fails', async () => {
    const { requests } = await cost(() => draw('keep'), started());
    expect(requests).toBeGreaterThan(2);
    for (let request = 1; request <= requests; request++) await expectWholeOrNothing({ request });
  });

  test('whichever action fails', async () => {
    const { actions } = await cost(() => draw('keep'), started());
    expect(actions).toBeGreaterThan(500);
    const results: DrawResult[] = [];
    for (let action = 1; action <= actions; action += STEP) results.push(await expectWholeOrNothing({ action }));
    // A desk without a printer still gets its workbook.
    expect(results.some(({ kind, ...rest }) => kind === 'drawn' && JSON.stringify(rest).includes('K811'))).toBe(true);
  }, 300_000);

  async function expectWholeOrNothing(at: { request: number } | { action: number }): Promise<DrawResult> {
    const host = started();
    const before = outline(host);
    host.failOn(at);
    const result = await draw('keep');
    await settled();
    if (result.kind === 'drawn') {
      expect([at, host.sheetNames.length]).toEqual([at, before.tabs.length + spec.sheets.length]);
      expect(ownSheets(host)).toEqual(before.own);
    } else {
      expect([at, result.kind, outline(host)]).toEqual([at, 'failed', before]);
    }
    return result;
  }
});

test('a desk that refuses filters gets its workbook without them', async () => {
  /** How often a load succeeds although one of its actions fails. */
  const spared = async (tasks: WorkbookSpec): Promise<number> => {
    const { actions } = await cost(() => draw('ask', tasks), startExcel().host);
    let count = 0;
    for (let action = 1; action <= actions; action++) {
      startExcel().host.failOn({ action });
      const { kind, ...rest } = await draw('ask', tasks);
      await settled();
      if (kind === 'drawn' && JSON.stringify(rest).includes('K811')) count += 1;
    }
    return count;
  };
  const tasks = taskSpec();
  const { filter, ...plain } = taskSheet(tasks);
  expect(filter).toBeDefined();
  expect(await spared(tasks)).toBeGreaterThan(await spared({ ...tasks, sheets: [plain] }));
}, 60_000);

describe('a load over an earlier one that fails', () => {
  test('names lead to the earlier sheets again, whichever of the last actions fails', async () => {
    const twice = started();
    await draw('keep');
    await settled();
    const { actions } = await cost(() => draw('keep'), twice);
    for (let action = actions - 30; action <= actions; action += 2) {
      const host = started();
      await draw('keep');
      await settled();
      const before = outline(host);
      host.failOn({ action });
      const result = await draw('keep');
      await settled();
      if (result.kind === 'failed') expect([action, outline(host)]).toEqual([action, before]);
      else expect([action, JSON.stringify(host.names)]).not.toEqual([action, expect.stringContaining('#REF!')]);
    }
  }, 60_000);
});

describe('replacing an earlier template', () => {
  const replace = () => draw('replace', layout(template, submissionOf(template)));

  test('whichever request fails, one of the two is whole', async () => {
    const prepared = async () => {
      const { host } = startExcel();
      await draw('ask');
      await settled();
      return host;
    };
    const { requests } = await cost(replace, await prepared());
    const filled = fullSubmission(template);
    for (let request = 1; request <= requests; request++) {
      const host = await prepared();
      const before = outline1(host);
      host.failOn({ request });
      const result = await replace();
      await settled();
      if (result.kind === 'failed') {
        expect([request, outline1(host)]).toEqual([request, before]);
        expect(await submissionIn()).toEqual(filled);
      } else {
        expect(await submissionIn()).toEqual(submissionOf(template));
      }
    }
  }, 60_000);

  const outline1 = (host: SimulatedExcel) => host.sheetNames.map((name) => [name, host.sheet(name).visibility]);
});
