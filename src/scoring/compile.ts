import { build, type CellRef, type Expression, refKey } from '../formula';
import { clausesOf, type Template } from '../model';
import { answeredCell, bandCell, pointsCell, requiredCell, type Side, statusCell, totalCell } from './cells';
import { pointsFormula, reviewedFormula, statusFormula } from './clause-formulas';
import { answeredFormula, bandFormula, requiredClauses, sectionFormula, totalFormula } from './total-formulas';

/** Every formula of a scorecard by the `refKey` of its cell: computed by the scorer, printed by the sheets. */
export type Formulas = ReadonlyMap<string, Expression>;

const SIDES: readonly Side[] = ['self', 'reviewed'];

/** Compiles a template: one expression for each cell of its scorecard that is computed. */
export function compile(template: Template): Formulas {
  const { decimals } = template;
  const formulas: [CellRef, Expression][] = [
    ...clausesOf(template).flatMap(({ clause }): [CellRef, Expression][] => [
      [statusCell(clause.id), statusFormula(clause)],
      [pointsCell(clause.id, 'self'), pointsFormula(clause, decimals)],
      [pointsCell(clause.id, 'reviewed'), reviewedFormula(clause, decimals)],
    ]),
    ...SIDES.flatMap((side): [CellRef, Expression][] => [
      ...template.sections.map((section): [CellRef, Expression] => [
        pointsCell(section.id, side),
        sectionFormula(section, side, decimals),
      ]),
      [totalCell(side), totalFormula(template, side)],
      [bandCell(side), bandFormula(template, side)],
    ]),
    [answeredCell, answeredFormula(template)],
    [requiredCell, build.expression(requiredClauses(template).length)],
  ];
  return new Map(formulas.map(([ref, formula]) => [refKey(ref), formula]));
}
