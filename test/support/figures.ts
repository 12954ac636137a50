import { locateCells } from '../../src/entries';
import type { CellRef, CellValue } from '../../src/formula';
import { clausesOf, scoredSections, type Template } from '../../src/model';
import {
  answeredCell,
  bandCell,
  partCell,
  pointsCell,
  type Scorecard,
  type Side,
  statusCell,
  testCell,
  totalCell,
} from '../../src/scoring';
import type { WorkbookCells } from '../../src/sheets';

/** What a workbook shows where the engine has its figures. */
export function figuresOf(template: Template, workbook: WorkbookCells): unknown {
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
    // Where the document has no grades there is no cell for one.
    band: template.bands.length > 0 ? show(bandCell(which)) : '',
    sections: scoredSections(template).map(({ id }) => show(pointsCell(id, which))),
    parts: template.parts.map(({ id }) => show(partCell(id, which))),
    tests: template.tests.map(({ id }) => show(testCell(id, which))),
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
export function engineFigures(scorecard: Scorecard): unknown {
  const side = (which: Side) => {
    const { total, result, band, sections, parts, tests } = scorecard[which];
    return {
      total: total ?? result ?? '',
      band: band ?? '',
      sections: sections.map(({ points }) => points),
      parts: parts.map(({ points }) => points),
      tests: tests.map((test) => test.result),
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
