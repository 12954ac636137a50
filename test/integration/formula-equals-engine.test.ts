import fc from 'fast-check';
import { renderXlsx } from '../../src/hosts/xlsx';
import { clausesOf, type Submission, type Template } from '../../src/model';
import { createScorer } from '../../src/scoring';
import { layout } from '../../src/sheets';
import { ALL_ROWS, CASE_PARAMETERS, PARAMETER_VALUES, toEntry } from '../rules/cases';
import { fillings } from '../support/arbitraries';
import { engineFigures, figuresOf } from '../support/figures';
import { recalculate } from '../support/libreoffice';
import { submissionOf, templateOfRules, xinyang } from '../support/templates';

/** How many random fillings LibreOffice computes; more can be asked for. */
const FILLINGS = Number(process.env.KAOHE_FILLINGS ?? 60);
const SEED = 20211231;
const PATIENCE = 600_000;

async function compare(template: Template, submissions: readonly Submission[]): Promise<void> {
  const files = await Promise.all(submissions.map((submission) => renderXlsx(layout(template, submission))));
  const score = createScorer(template);
  recalculate(files).forEach((workbook, i) => {
    const submission = submissions[i];
    if (!submission) throw new Error('more workbooks than submissions');
    expect(figuresOf(template, workbook)).toEqual(engineFigures(score(submission)));
  });
}

describe('printed formulas, computed by LibreOffice, give the numbers of the engine', () => {
  test(
    'every case of every rule',
    async () => {
      const template = templateOfRules(
        ALL_ROWS.map(({ rule }) => rule),
        { parameters: CASE_PARAMETERS },
      );
      const clauses = clausesOf(template);
      const entries = Object.fromEntries(
        ALL_ROWS.flatMap(({ row: [entry] }, i) => {
          const fields = toEntry(entry);
          return fields ? [[clauses[i]?.clause.id ?? '', fields] as const] : [];
        }),
      );
      await compare(template, [submissionOf(template, { entries, parameters: PARAMETER_VALUES })]);
    },
    PATIENCE,
  );

  test(
    `${FILLINGS} random fillings of Xinyang 2021, blanks, maxima, decimals and reviews included`,
    async () => {
      const template = await xinyang();
      const samples = fc.sample(fillings(template), { numRuns: FILLINGS, seed: SEED });
      await compare(
        template,
        samples.map((parts) => submissionOf(template, parts)),
      );
    },
    PATIENCE,
  );

  test(
    'fillings with what does not belong: texts, negatives, fractions',
    async () => {
      const template = await xinyang();
      const samples = fc.sample(fillings(template, { invalid: true }), { numRuns: 20, seed: SEED });
      await compare(
        template,
        samples.map((parts) => submissionOf(template, parts)),
      );
    },
    PATIENCE,
  );
});
