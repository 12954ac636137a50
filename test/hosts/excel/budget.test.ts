import { a1, print } from '../../../src/formula';
import { excelWorkspace } from '../../../src/hosts/excel';
import { layout, locator, styleOf, type WorkbookSpec } from '../../../src/sheets';
import { loadTemplate, templateIds } from '../../../src/templates';
import { type SimulatedExcel, startExcel, type Statistics } from '../../host';
import { fullSubmission } from '../../support/filled-workbook';
import { returnedSubmission, sharedOut } from '../../support/shared-out';
import { submissionOf, xinyang } from '../../support/templates';

/** What loading the largest scorecard may cost. */
const BUDGET = { requests: 3, bytesIn: 200 * 1024, actions: 1500 } as const;

/** What loading any template may cost: so little in all that no request can be too large. */
const ANY = { requests: 5, bytes: 2 * 1024 * 1024 } as const;

/** What sharing the work out may cost, with a sheet for each department; Excel on the web takes 5 MB at a time. */
const SHARED_OUT = { requests: 5, longest: 4.5 * 1024 * 1024 } as const;

const rows: [what: string, cost: Statistics][] = [];

afterAll(() => {
  const line = (cells: readonly (string | number)[]) => `${cells.map((cell) => String(cell).padStart(10)).join('')}\n`;
  process.stdout.write(line(['requests', 'KB sent', 'longest', 'KB back', 'actions', 'objects']));
  for (const [what, { requests, bytesIn, longest, bytesOut, actions, objectPaths }] of rows) {
    const sizes = [bytesIn, longest, bytesOut].map((bytes) => (bytes / 1024).toFixed(1));
    process.stdout.write(line([requests, ...sizes, actions, objectPaths]).trimEnd() + `  ${what}\n`);
  }
});

/** What a piece of work costs, with any message that Office.js sends when it is done. */
async function cost(what: string, host: SimulatedExcel, work: () => Promise<unknown>): Promise<Statistics> {
  // Tests ask the runtime to say where errors come from, which makes requests longer; the add-in does not.
  OfficeExtension.config.extendedErrorLogging = false;
  await settled();
  host.resetStatistics();
  await work();
  await settled();
  const spent = { ...host.statistics };
  rows.push([what, spent]);
  return spent;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

jest.setTimeout(120_000);

const SEED = 20220511;

describe('what Office.js has to carry', () => {
  test('loading Xinyang 2021 into a new workbook stays within the budget', async () => {
    const template = await xinyang();
    const { host } = startExcel();
    const spec = layout(template, submissionOf(template));
    const spent = await cost('load Xinyang 2021', host, () => excelWorkspace().draw(spec, 'ask'));
    expect(spent.requests).toBeLessThanOrEqual(BUDGET.requests);
    expect(spent.bytesIn).toBeLessThanOrEqual(BUDGET.bytesIn);
    expect(spent.actions).toBeLessThanOrEqual(BUDGET.actions);
  });

  test('every template loads in a few requests, none of them near the 5 MB that Excel on the web takes', async () => {
    for (const id of templateIds) {
      const template = await loadTemplate(id);
      if (!template) throw new Error(id);
      const { host } = startExcel();
      const spec = layout(template, submissionOf(template));
      const spent = await cost(`load ${id}`, host, () => excelWorkspace().draw(spec, 'ask'));
      expect({ id, few: spent.requests <= ANY.requests }).toEqual({ id, few: true });
      expect({ id, small: spent.bytesIn <= ANY.bytes }).toEqual({ id, small: true });
    }
  });

  test.each([
    ['xinyang-2021', 17],
    ['anju-pilot-city-tasks', 20],
    ['work-points-2017-guangdong', 15],
    ['cnipa-2016-indicators', 17],
  ])('%s shared out, with at least %i sheets of departments, in a few requests', async (id, least) => {
    const template = await loadTemplate(id);
    if (!template) throw new Error(id);
    const submission = sharedOut(template, submissionOf(template), SEED);
    const sheets = Object.keys(submission.decomposition?.returns ?? {}).length;
    expect(sheets).toBeGreaterThanOrEqual(least);
    const spec = layout(template, submission);
    const { host } = startExcel();
    const spent = await cost(`load ${id} with ${sheets} department sheets`, host, () =>
      excelWorkspace().draw(spec, 'ask'),
    );
    expect(host.sheetNames).toHaveLength(spec.sheets.length + 1);
    expect(spent.requests).toBeLessThanOrEqual(SHARED_OUT.requests);
    expect(spent.longest).toBeLessThanOrEqual(SHARED_OUT.longest);
  });

  test('a naive load, cell by cell in one request, would take many times that', async () => {
    const template = await xinyang();
    const { host } = startExcel();
    const spec = layout(template, submissionOf(template));
    const spent = await cost('the same, cell by cell', host, () => drawNaively(spec));
    expect(spent.actions).toBeGreaterThan(5 * BUDGET.actions);
  });

  test('reading all again is one request', async () => {
    const template = await xinyang();
    const { host } = startExcel();
    const workspace = excelWorkspace();
    await workspace.draw(layout(template, fullSubmission(template)), 'ask');
    await workspace.read('wait');
    const spent = await cost('read it again', host, () => workspace.read('wait'));
    expect(spent.requests).toBe(1);
  });

  test('so it is with a sheet for each department, and the answer is not too long either', async () => {
    const template = await xinyang();
    const { host } = startExcel();
    const workspace = excelWorkspace();
    await workspace.draw(layout(template, returnedSubmission(template, SEED)), 'ask');
    await workspace.read('wait');
    const spent = await cost('read that with 17 department sheets', host, () => workspace.read('wait'));
    expect(spent.requests).toBe(1);
    expect(spent.bytesOut).toBeLessThanOrEqual(SHARED_OUT.longest);
  });
});

/** As one would write it without a thought for what each call costs. */
async function drawNaively(spec: WorkbookSpec): Promise<void> {
  const locate = locator(spec);
  await Excel.run(async (context) => {
    const worksheets = spec.sheets.map(({ name }) => context.workbook.worksheets.add(name));
    spec.sheets.forEach((sheet, s) => {
      sheet.rows.forEach((row, r) => {
        sheet.columns.forEach(({ key }, c) => {
          const cell = row.cells[key];
          const range = worksheets[s]?.getRange(a1({ row: r + 1, column: c + 1 }));
          if (!cell || !range) return;
          if (cell.content?.kind === 'formula') {
            range.formulas = [[`=${print(cell.content.expression, { locate, sheet: sheet.name })}`]];
          } else if (cell.content) range.values = [[cell.content.value]];
          const { font, size, bold, horizontal, fill, border } = styleOf(cell.style);
          range.format.font.name = font;
          range.format.font.size = size;
          range.format.font.bold = bold ?? false;
          range.format.wrapText = true;
          range.format.horizontalAlignment = horizontal === 'center' ? 'Center' : 'Left';
          if (fill) range.format.fill.color = `#${fill}`;
          if (border) range.format.borders.getItem('EdgeBottom').style = 'Continuous';
          if (cell.unlocked) range.format.protection.locked = false;
        });
      });
    });
    await context.sync();
  });
}
