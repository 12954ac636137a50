import type { CellRef, CellValue } from '../formula';
import { refKey } from '../formula';
import type { Submission, Template } from '../model';
import { compile, type Formulas, inputsOf } from '../scoring';

/** What the layouts of one workbook draw from. */
export type Contents = {
  /** With its variant applied. */
  readonly template: Template;
  readonly submission: Submission;
  readonly formulas: Formulas;
  /** What is entered in a cell of the scorecard. */
  readonly input: (ref: CellRef) => CellValue;
};

export function contentsOf(template: Template, submission: Submission): Contents {
  const inputs = inputsOf(template, submission);
  return { template, submission, formulas: compile(template), input: (ref) => inputs.get(refKey(ref)) ?? null };
}
