import fc from 'fast-check';
import { locateCells } from '../../src/entries';
import type { CellRef, CellValue } from '../../src/formula';
import { renderXlsx } from '../../src/hosts/xlsx';
import { clausesOf, type Submission, type Template } from '../../src/model';
import { createScorer, type Scorecard, type Side } from '../../src/scoring';
import { answeredCell, bandCell, pointsCell, statusCell, totalCell } from '../../src/scoring';
import { layout, type WorkbookCells } from '../../src/sheets';
import { ALL_ROWS, CASE_PARAMETERS, PARAMETER_VALUES, toEntry } from '../rules/cases';
import { fillings } from '../support/arbitraries';
import { recalculate } from '../support/libreoffice';
import { submissionOf, templateOfRules, xinyang } from '../support/templates';

/** How many random fillings LibreOffice computes; more can be asked for. */
const FILLINGS = Number(process.env.KAOHE_FILLINGS ?? 60);
const SEED = 20211231;
const PATIENCE = 600_000;

/** What a workbook shows where the engine has its figures. */
function figuresOf(template: Template, workbook: WorkbookCells): unknown {
  const locate = locateCells(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const show = (ref: CellRef): CellValue => {
    const at = locate(ref);
    if (!at) throw new Error(`no cell for ${ref.row} ${ref.column}`);
    const { value = null, isError } = sheets.get(at.sheet)?.rows.get(at.row)?.get(at.column) ?? {};
    return isError ? `error ${String(value)}` : value;
  };
  return figures(template, (ref) => show(ref) ?? '');
}

function figures(template: Template, show: (ref: CellRef) => CellValue): unknown {
  const side = (which: Side) => ({
    total: show(totalCell(which)),
    band: show(bandCell(which)),
    sections: template.sections.map(({ id }) => show(pointsCell(id, which))),
    clauses: clausesOf(template).map(({ clause }) => show(pointsCell(clause.id, which))),
  });
  return {
    answered: show(answeredCell),
    statuses: clausesOf(template).map(({ clause }) => show(statusCell(clause.id))),
    self: side('self'),
    reviewed: side('reviewed'),
  };
}

/** The engine's figures in the same shape: what is absent shows as an empty text. */
function engineFigures(scorecard: Scorecard): unknown {
  const side = (which: Side) => {
    const { total, band, sections } = scorecard[which];
    return {
      total,
      band: band ?? '',
      sections: sections.map(({ points }) => points),
      clauses: scorecard.clauses.map(({ points, reviewed, result, reviewedResult }) =>
        which === 'self' ? (points ?? result ?? '') : (reviewed ?? reviewedResult ?? ''),
      ),
    };
  };
  return {
    answered: scorecard.answered,
    statuses: scorecard.clauses.map(({ status }) => status),
    self: side('self'),
    reviewed: side('reviewed'),
  };
}

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
