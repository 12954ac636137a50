import { spawnSync } from 'node:child_process';
import { openWorkbook } from '../../src/entries';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import type { Submission, Template } from '../../src/model';
import { isDepartmentSheet, layout, layoutDepartments, LiveCells, toCells, type WorkbookSpec } from '../../src/sheets';
import { loadTemplate, templateIds } from '../../src/templates';
import { Workplace } from '../support/cli';
import { computedCells } from '../support/computed-cells';
import { recalculate } from '../support/libreoffice';
import { returnedSubmission } from '../support/shared-out';

const CHECKER = process.env.KAOHE_XLSX_CHECKER;
const PATIENCE = 600_000;

/** One of every kind and layout of 指标分解表, those with most departments among them: other programs look at these. */
const SAMPLES = [
  'anju-pilot-city-indicators',
  'anju-pilot-city-tasks',
  'cnipa-2016-indicators',
  'cnipa-2016-status',
  'fuxin-2017-targets',
  'fuxin-2017-tasks',
  'work-points-2017-beijing',
  'work-points-2017-fujian',
  'work-points-2017-guangdong',
  'work-points-2017-neimenggu',
  'xinyang-2021',
];
/** So many departments of each have their own workbooks looked at as well. */
const OWN_WORKBOOKS = 2;

type Case = { readonly name: string; readonly spec: WorkbookSpec };
type Shared = { readonly template: Template; readonly submission: Submission };

const at = new Workplace();
const shared: Shared[] = [];
const cases: Case[] = [];
beforeAll(async () => {
  for (const id of templateIds) {
    const template = await loadTemplate(id);
    if (!template) throw new Error(id);
    const submission = returnedSubmission(template);
    shared.push({ template, submission });
    if (!SAMPLES.includes(id)) continue;
    cases.push({ name: id, spec: layout(template, submission) });
    for (const name of Object.keys(submission.decomposition?.returns ?? {}).slice(0, OWN_WORKBOOKS))
      cases.push({ name: `${id} ${name}`, spec: layoutDepartments(template, submission)(name) });
  }
}, PATIENCE);
afterAll(() => {
  at.clear();
});

test('every sheet of every template computes, without an error', () => {
  for (const { template, submission } of shared) {
    const spec = layout(template, submission);
    const own = toCells(spec, new LiveCells(spec));
    const departments = spec.sheets.filter(({ id }) => isDepartmentSheet(id)).length;
    expect({ id: template.id, isShared: departments > 0 }).toEqual({ id: template.id, isShared: true });
    expect(Object.entries(computedCells(own, own)).filter(([, value]) => /^error|^#/.test(String(value)))).toEqual([]);
  }
});

test(
  'every computed cell is what LibreOffice makes of its formula',
  async () => {
    const recalculated = recalculate(await Promise.all(cases.map(({ spec }) => renderXlsx(spec))));
    let cells = 0;
    cases.forEach(({ name, spec }, i) => {
      const workbook = recalculated[i];
      if (!workbook) throw new Error(`not recalculated: ${name}`);
      const own = toCells(spec, new LiveCells(spec));
      const expected = computedCells(own, own);
      cells += Object.keys(expected).length;
      expect({ name, ...computedCells(workbook, own) }).toEqual({ name, ...expected });
    });
    expect(cells).toBeGreaterThan(10_000);
  },
  PATIENCE,
);

test(
  'how the work is shared out, and what departments entered, is read again as it was written',
  async () => {
    for (const { template, submission } of shared) {
      const { workbook } = readXlsx(await renderXlsx(layout(template, submission)), 'a.xlsx');
      const { opened, issues } = workbook ? await openWorkbook(workbook, loadTemplate) : {};
      const { decomposition, contacts } = opened?.submission ?? {};
      expect({ id: template.id, issues, decomposition, contacts }).toEqual({
        id: template.id,
        issues: [],
        decomposition: submission.decomposition,
        contacts: submission.contacts,
      });
    }
  },
  PATIENCE,
);

(CHECKER ? test : test.skip)(
  'every workbook is sound by the schemas of Office Open XML',
  async () => {
    const files = await Promise.all(
      cases.map(async ({ spec }, i) => at.path(at.write(`${i}.xlsx`, await renderXlsx(spec)))),
    );
    const { stdout } = spawnSync('python3', [CHECKER ?? '', ...files], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(files.map((file) => `${file}: sound`));
  },
  PATIENCE,
);
