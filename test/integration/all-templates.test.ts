import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { openWorkbook } from '../../src/entries';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import { withVariant, type Submission, type Template } from '../../src/model';
import { createScorer } from '../../src/scoring';
import { layout, LiveCells, toCells } from '../../src/sheets';
import { loadTemplate, templateIds } from '../../src/templates';
import { fillings } from '../support/arbitraries';
import { Workplace } from '../support/cli';
import { computedCells } from '../support/computed-cells';
import { engineFigures, figuresOf } from '../support/figures';
import { recalculate } from '../support/libreoffice';
import { submissionOf } from '../support/templates';

const CHECKER = process.env.KAOHE_XLSX_CHECKER;
const SEED = 20161118;
const PATIENCE = 600_000;

/** Fillings of each template: one as it should be, one with what does not belong. */
const FILLINGS = [{ invalid: false }, { invalid: true }];

type Case = {
  readonly name: string;
  readonly template: Template;
  readonly submission: Submission;
  readonly isValid: boolean;
};

const at = new Workplace();
const cases: Case[] = [];
beforeAll(async () => {
  for (const id of templateIds) {
    const found = await loadTemplate(id);
    for (const variant of [undefined, ...(found?.variants.map((one) => one.id) ?? [])]) {
      const template = found && withVariant(found, variant).template;
      if (!template) throw new Error(id);
      const identity = { id, version: template.version, ...(variant === undefined ? {} : { variant }) };
      for (const [i, options] of FILLINGS.entries()) {
        const [parts] = fc.sample(fillings(template, options), { numRuns: 1, seed: SEED + i });
        const name = `${id} ${variant ?? ''} ${i}`;
        const submission = submissionOf(template, { ...parts, template: identity });
        cases.push({ name, template, submission, isValid: !options.invalid });
      }
    }
  }
});
afterAll(() => {
  at.clear();
});

test(
  'every computed cell of every template is what LibreOffice makes of its formula, and never an error',
  async () => {
    const specs = cases.map(({ template, submission }) => layout(template, submission));
    const recalculated = recalculate(await Promise.all(specs.map((spec) => renderXlsx(spec))));
    let cells = 0;
    specs.forEach((spec, i) => {
      const workbook = recalculated[i];
      const { template, submission, name } = cases[i] ?? {};
      if (!workbook || !template || !submission) throw new Error('more workbooks than cases');
      const own = toCells(spec, new LiveCells(spec));
      const expected = computedCells(own, own);
      cells += Object.keys(expected).length;
      expect({ name, ...computedCells(workbook, own) }).toEqual({ name, ...expected });
      expect(Object.entries(expected).filter(([, value]) => /^error|^#/.test(String(value)))).toEqual([]);
      if (template.kind === 'scorecard') {
        expect(figuresOf(template, workbook)).toEqual(engineFigures(createScorer(template)(submission)));
      }
    });
    expect(cells).toBeGreaterThan(10_000);
  },
  PATIENCE,
);

test(
  'every workbook is read again as it was written',
  async () => {
    for (const { name, template, submission } of cases.filter(({ isValid }) => isValid)) {
      const { workbook } = readXlsx(await renderXlsx(layout(template, submission)), 'a.xlsx');
      const load = (id: string) => Promise.resolve(id === template.id ? template : undefined);
      const { opened } = workbook ? await openWorkbook(workbook, load) : {};
      const { entries, parameters } = opened?.submission ?? {};
      expect({ name, entries, parameters }).toEqual({
        name,
        entries: submission.entries,
        parameters: submission.parameters,
      });
    }
  },
  PATIENCE,
);

(CHECKER ? test : test.skip)(
  'every workbook is sound by the schemas of Office Open XML',
  async () => {
    const files = await Promise.all(
      cases.map(async ({ template, submission }, i) =>
        at.path(at.write(`${i}.xlsx`, await renderXlsx(layout(template, submission)))),
      ),
    );
    const { stdout } = spawnSync('python3', [CHECKER ?? '', ...files], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(files.map((file) => `${file}: sound`));
  },
  PATIENCE,
);
