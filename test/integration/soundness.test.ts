import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { renderXlsx } from '../../src/hosts/xlsx';
import { layout } from '../../src/sheets';
import { fillings } from '../support/arbitraries';
import { Workplace } from '../support/cli';
import { submissionOf, templateOfRules, xinyang } from '../support/templates';
import { ALL_ROWS, CASE_PARAMETERS } from '../rules/cases';

/** A checker of .xlsx files against the published schemas; named by whoever runs the tests. */
const CHECKER = process.env.KAOHE_XLSX_CHECKER;

const at = new Workplace();
afterAll(() => {
  at.clear();
});

(CHECKER ? describe : describe.skip)('files are sound by the schemas of Office Open XML', () => {
  test('empty, filled, with every kind of rule, with a long list of materials', async () => {
    const template = await xinyang();
    const rules = templateOfRules(
      ALL_ROWS.map(({ rule }) => rule),
      { parameters: CASE_PARAMETERS },
    );
    const [parts] = fc.sample(fillings(template), { numRuns: 1, seed: 3 });
    const evidence = Array.from({ length: 150 }, (_, i) => ({
      number: i + 1,
      title: `材料<&"'>${i}`,
      indicator: 'xinyang-2021/1',
    }));
    const specs = [
      layout(template, submissionOf(template)),
      layout(template, submissionOf(template, { ...parts, evidence, unit: '=示例&<县>' })),
      layout(rules, submissionOf(rules)),
    ];
    const files = await Promise.all(
      specs.map(async (spec, i) => at.path(at.write(`${i}.xlsx`, await renderXlsx(spec)))),
    );
    const { status, stdout } = spawnSync('python3', [CHECKER ?? '', ...files], { encoding: 'utf8' });
    expect(stdout.trim().split('\n')).toEqual(files.map((file) => `${file}: sound`));
    expect(status).toBe(0);
  });
});
