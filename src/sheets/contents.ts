import { type CellRef, type CellValue, type Expression, refKey } from '../formula';
import type { Submission, Template } from '../model';
import { compile, inputsOf } from '../scoring';
import { materialCells } from './evidence-sheet';
import { type CONTACTS_SHEET, EVIDENCE_SHEET } from './ids';

/** How many rows are to be left over in the lists at least, where more than usual are wanted. */
export type SpareRows = Readonly<Partial<Record<typeof EVIDENCE_SHEET | typeof CONTACTS_SHEET, number>>>;

/** What the layouts of one workbook draw from. */
export type Contents = {
  /** With its variant applied. */
  readonly template: Template;
  readonly submission: Submission;
  /** The formula of a cell of the scorecard. */
  readonly formula: (ref: CellRef) => Expression;
  /** What is entered in a cell of the scorecard. */
  readonly input: (ref: CellRef) => CellValue;
  /** Which indicator each material is for: one list for all formulas that count materials. */
  readonly materials: readonly CellRef[];
  readonly spareRows: SpareRows;
};

/** Gathers what the layouts of a workbook draw from; the template is compiled once for all sheets. */
export function contentsOf(template: Template, submission: Submission, spareRows: SpareRows): Contents {
  const formulas = compile(template);
  const inputs = inputsOf(template, submission);
  return {
    template,
    submission,
    formula: (ref) => {
      const found = formulas.get(refKey(ref));
      if (!found) throw new Error(`no formula for ${ref.row} ${ref.column}`);
      return found;
    },
    input: (ref) => inputs.get(refKey(ref)) ?? null,
    materials: materialCells(submission, spareRows[EVIDENCE_SHEET]),
    spareRows,
  };
}
