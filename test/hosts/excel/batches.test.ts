import { batchesOf } from '../../../src/hosts/excel/batches';
import { draw } from '../../../src/hosts/excel/draw';
import { openWorkbook } from '../../../src/entries';
import { excelWorkspace } from '../../../src/hosts/excel';
import type { Template } from '../../../src/model';
import { layout, locator, type WorkbookSpec } from '../../../src/sheets';
import { loadTemplate } from '../../../src/templates';
import { type ExcelOptions, type SimulatedExcel, startExcel } from '../../host';
import { fullSubmission } from '../../support/filled-workbook';
import { sharedOut } from '../../support/shared-out';
import { xinyang } from '../../support/templates';

const KB = 1024;
const SEED = 20220511;

let template: Template;
let spec: WorkbookSpec;
beforeAll(async () => {
  template = await xinyang();
  spec = layout(template, fullSubmission(template));
});

afterEach(() => settled());

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));
const namesIn = (longest: number) =>
  batchesOf(spec.sheets, locator(spec), longest).map((batch) => batch.map(({ sheet }) => sheet.name));

describe('sheets are shared out among requests', () => {
  test('all in one while it is not too long', () => {
    expect(namesIn(2 * KB * KB)).toEqual([spec.sheets.map(({ name }) => name)]);
  });

  test('else in several, in their order, each within its length', () => {
    const batches = namesIn(160 * KB);
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.length).toBeLessThan(spec.sheets.length);
    expect(batches.flat()).toEqual(spec.sheets.map(({ name }) => name));
  });

  test('one that is too long alone has a request for itself', () => {
    expect(namesIn(0)).toEqual(spec.sheets.map(({ name }) => [name]));
  });

  test('they are as long as estimated, more or less: never twice as long', async () => {
    for (const id of ['xinyang-2021', 'cnipa-2016-status', 'work-points-2017-guangdong']) {
      const one = await loadTemplate(id);
      if (!one) throw new Error(id);
      const shared = layout(one, sharedOut(one, fullSubmission(one), SEED));
      const { host } = startExcel();
      OfficeExtension.config.extendedErrorLogging = false;
      expect((await draw(shared, 'ask', 300 * KB)).kind).toBe('drawn');
      expect({ id, fits: host.statistics.longest < 2 * 300 * KB }).toEqual({ id, fits: true });
      await settled();
    }
  }, 120_000);
});

/** A workbook with a sheet of the user's, and one whose name the template wants, too. */
function started(options: ExcelOptions = {}): SimulatedExcel {
  const { host } = startExcel(options);
  host.person.addSheet('我的表');
  host.person.type('我的表', 'A1', '不要动');
  host.person.addSheet('材料清单');
  host.person.type('材料清单', 'B2', 42);
  return host;
}

/** What a workbook looks like from outside. */
const outline = (host: SimulatedExcel) => ({
  tabs: host.sheetNames.map((name) => [name, host.sheet(name).visibility]),
  names: host.names,
  own: [host.sheet('我的表').values('A1:C3'), host.sheet('材料清单').values('A1:C3')],
});

async function submissionIn(): Promise<unknown> {
  const { workbook } = await excelWorkspace().read('wait');
  const { opened } = workbook ? await openWorkbook(workbook, loadTemplate) : {};
  return opened?.submission;
}

/** So short that the sheets take several requests. */
const SHORT = 160 * KB;
/** Every n-th action is made to fail; 1 tries them all, which takes minutes. */
const STEP = Number(process.env.KAOHE_FAULT_STEP ?? 41);

describe('a load in several requests', () => {
  test('draws the same as one in a single request', async () => {
    const drawn = async (longest?: number) => {
      const host = started();
      expect(await draw(spec, 'keep', longest)).toEqual({ kind: 'drawn', issues: [] });
      const { requests } = host.statistics;
      const sheets = host.sheetNames.map((name) => {
        const { values, cell, ...sheet } = host.sheet(name);
        return { ...JSON.parse(JSON.stringify(sheet)), values: values('B1:R70'), locked: cell('I6').locked } as unknown;
      });
      const seen = { ...outline(host), sheets, active: host.activeSheet, submission: await submissionIn() };
      await settled();
      return { requests, seen };
    };
    const [whole, parts] = [await drawn(), await drawn(SHORT)];
    expect(parts.requests).toBeGreaterThan(whole.requests + 1);
    expect(parts.seen).toEqual(whole.seen);
  });

  test('tells of changes again when it is done', async () => {
    const host = started();
    await draw(spec, 'keep', SHORT);
    let told = 0;
    const stop = await excelWorkspace().watch(() => (told += 1));
    host.person.type('评分表', 'I6', '是');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await stop?.();
    expect(told).toBe(1);
  });

  test('leaves the workbook complete or as it was, whichever request fails', async () => {
    const host = started();
    await draw(spec, 'keep', SHORT);
    const { requests } = host.statistics;
    expect(requests).toBeGreaterThan(4);
    const results: string[] = [];
    for (let request = 1; request <= requests; request++) results.push(await failing({ request }));
    expect(results).toContain('failed');
  }, 60_000);

  test('leaves the workbook complete or as it was, whichever action fails', async () => {
    const host = started();
    await draw(spec, 'keep', SHORT);
    const { actions } = host.statistics;
    const results: string[] = [];
    for (let action = 1; action <= actions; action += STEP) results.push(await failing({ action }));
    expect(new Set(results)).toEqual(new Set(['failed', 'drawn']));
  }, 300_000);

  test('a cell that somebody begins to edit in the midst of it leaves the workbook as it was', async () => {
    const host = started();
    const before = outline(host);
    const drawing = draw(spec, 'keep', 0);
    while (host.statistics.requests < 5) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(host.sheetNames.length).toBeGreaterThan(before.tabs.length);
    host.person.beginEdit();
    await new Promise((resolve) => setTimeout(resolve, 20));
    host.person.endEdit();
    const result = await drawing;
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K805' }] });
    expect(outline(host)).toEqual(before);
  });

  async function failing(at: { request: number } | { action: number }): Promise<string> {
    const host = started();
    const before = outline(host);
    host.failOn(at);
    const { kind } = await draw(spec, 'keep', SHORT);
    await settled();
    if (kind === 'drawn') {
      expect([at, host.sheetNames.length]).toEqual([at, before.tabs.length + spec.sheets.length]);
    } else {
      expect([at, kind, outline(host)]).toEqual([at, 'failed', before]);
    }
    return kind;
  }
});

describe('an Excel that takes less than expected', () => {
  test('gets each sheet by itself', async () => {
    const host = started({ longestRequest: 160 * KB });
    expect(await excelWorkspace().draw(spec, 'keep')).toEqual({ kind: 'drawn', issues: [] });
    expect(host.statistics.longest).toBeGreaterThan(160 * KB);
    expect(await submissionIn()).toEqual(fullSubmission(template));
  });

  test('K805: and where even that is too long, the workbook is as it was', async () => {
    const host = started({ longestRequest: 60 * KB });
    const before = outline(host);
    const result = await excelWorkspace().draw(spec, 'keep');
    expect(result).toMatchObject({ kind: 'failed', issues: [{ code: 'K805' }] });
    expect(JSON.stringify(result)).toContain('RequestPayloadSizeLimitExceeded');
    expect(outline(host)).toEqual(before);
  });
});
