import { build, type CellRef, type Expression, refKey } from '../formula';
import { type Clause, clausesOf, scoredSections, type Template } from '../model';
import {
  answeredCell,
  bandCell,
  measureCell,
  partCell,
  pointsCell,
  requiredCell,
  type Side,
  statusCell,
  testCell,
  totalCell,
} from './cells';
import { measureFormula, pointsFormula, reviewedFormula, statusFormula } from './clause-formulas';
import { sectionFormula } from './section-formula';
import {
  answeredFormula,
  bandFormula,
  partFormula,
  requiredClauses,
  testFormula,
  totalFormula,
} from './total-formulas';

/** Every formula of a template by the `refKey` of its cell: computed by the scorer, printed by the sheets. */
export type Formulas = ReadonlyMap<string, Expression>;

type Formula = readonly [CellRef, Expression];

const SIDES: readonly Side[] = ['self', 'reviewed'];

/** Compiles a template: one expression for each cell that is computed. Only scorecards are reviewed and have totals. */
export function compile(template: Template): Formulas {
  const isScored = template.kind === 'scorecard';
  const formulas: readonly Formula[] = [
    ...clausesOf(template).flatMap(({ clause }) => clauseFormulas(clause, template, isScored)),
    ...(isScored ? SIDES.flatMap((side) => resultFormulas(template, side)) : []),
    [answeredCell, answeredFormula(template)],
    [requiredCell, build.expression(requiredClauses(template).length)],
  ];
  return new Map(formulas.map(([ref, formula]) => [refKey(ref), formula]));
}

function clauseFormulas(clause: Clause, template: Template, isScored: boolean): readonly Formula[] {
  const measure = measureFormula(clause, template);
  return [
    [statusCell(clause.id), statusFormula(clause, template)],
    [pointsCell(clause.id, 'self'), pointsFormula(clause, template)],
    ...(measure ? [[measureCell(clause.id), measure] as const] : []),
    ...(isScored ? [[pointsCell(clause.id, 'reviewed'), reviewedFormula(clause, template)] as const] : []),
  ];
}

const resultFormulas = (template: Template, side: Side): readonly Formula[] => [
  ...scoredSections(template).map(
    (section) => [pointsCell(section.id, side), sectionFormula(section, side, template.decimals)] as const,
  ),
  ...template.parts.map((part) => [partCell(part.id, side), partFormula(part, template, side)] as const),
  [totalCell(side), totalFormula(template, side)],
  [bandCell(side), bandFormula(template, side)],
  ...template.tests.map((test) => [testCell(test.id, side), testFormula(test, template, side)] as const),
];
