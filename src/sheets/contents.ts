import { allocate, type Allocation } from '../decomposition';
import { type CellRef, type CellValue, type Expression, refKey } from '../formula';
import { clausesOf, type Submission, type Template } from '../model';
import { compile, inputsOf, measureCell } from '../scoring';
import { type Shared, sharedOf } from './decomposition/shared';
import { materialCells } from './evidence-sheet';
import { EVIDENCE_SHEET } from './ids';

/** How many rows are to be left over in the lists at least, by the sheet's id, where more than usual are wanted. */
export type SpareRows = Readonly<Record<string, number>>;

/** What the layouts of one workbook draw from. */
export type Contents = {
  /** With its variant applied. */
  readonly template: Template;
  readonly submission: Submission;
  /** The formula of a cell of the scorecard. */
  readonly formula: (ref: CellRef) => Expression;
  /** The same, where it may not have one. */
  readonly computed: (ref: CellRef) => Expression | undefined;
  /** Whether something is computed beside results. */
  readonly hasMeasures: boolean;
  /** What is entered in a cell of the scorecard. */
  readonly input: (ref: CellRef) => CellValue;
  /** Which indicator each material is for: one list for all formulas that count materials. */
  readonly materials: readonly CellRef[];
  readonly spareRows: SpareRows;
  /** Absent until the work is shared out. */
  readonly shared: Shared | undefined;
  /** Who has a part in what, whether or not the work has been shared out. */
  readonly allocation: () => Allocation;
};

/** Gathers what the layouts of a workbook draw from; the template is compiled once for all sheets. */
export function contentsOf(template: Template, submission: Submission, spareRows: SpareRows): Contents {
  const formulas = compile(template);
  const inputs = inputsOf(template, submission);
  const { decomposition, unit } = submission;
  const shared = decomposition && sharedOf(template, { decomposition, unit });
  let allocation = shared?.allocation;
  return {
    template,
    submission,
    formula: (ref) => {
      const found = formulas.get(refKey(ref));
      if (!found) throw new Error(`no formula for ${ref.row} ${ref.column}`);
      return found;
    },
    computed: (ref) => formulas.get(refKey(ref)),
    hasMeasures: clausesOf(template).some(({ clause }) => formulas.has(refKey(measureCell(clause.id)))),
    input: (ref) => inputs.get(refKey(ref)) ?? null,
    materials: materialCells(submission, spareRows[EVIDENCE_SHEET]),
    spareRows,
    shared,
    allocation: () => (allocation ??= allocate(template, undefined, unit)),
  };
}
