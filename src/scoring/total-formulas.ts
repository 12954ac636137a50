import { build, type Expression } from '../formula';
import { type Clause, clausesOf, type Indicator, mostPoints, type Section, type Template } from '../model';
import { combinationOf, within } from '../rules';
import { pointsCell, type Side, statusCell, totalCell } from './cells';
import { entryCells } from './entry-cells';
import { STATUS } from './clause-formulas';

/** A section's points: its indicators', limited where it is a bonus or a deduction. */
export function sectionFormula(section: Section, side: Side, decimals: number): Expression {
  const replacing = section.indicators.flatMap(({ clauses }) =>
    clauses.filter(({ rule }) => rule.kind === 'veto' && rule.mode === 'replaces').map(({ id }) => id),
  );
  const sum = build.sum(...section.indicators.map((item) => indicatorPoints(item, section, side, replacing)));
  const found = build.min(build.cells(replacing.map((id) => pointsCell(id, side))));
  const points = replacing.length === 0 ? sum : build.when(build.less(found, 0), found, sum);
  // The sum of decimals is exact; ROUND frees Excel's binary sum of noise before it is compared with a limit.
  return build.round(limited(points, section), decimals);
}

function limited(points: Expression, { role, declaredPoints }: Section): Expression {
  if (declaredPoints === undefined) return points;
  switch (role) {
    case 'base':
      return points;
    case 'bonus':
      return build.min(declaredPoints, points);
    case 'deduction':
      return build.max(-declaredPoints, points);
  }
}

function indicatorPoints(indicator: Indicator, section: Section, side: Side, without: readonly string[]): Expression {
  const combined = new Set(indicator.combine.flatMap(({ clauses }) => clauses));
  const cell = (id: string) => build.ref(pointsCell(id, side));
  const sum = build.sum(
    ...indicator.clauses.filter(({ id }) => !combined.has(id) && !without.includes(id)).map(({ id }) => cell(id)),
    ...indicator.combine.map(({ rule, clauses }) => combinationOf(rule).value(rule, clauses.map(cell))),
  );
  const { declaredPoints } = indicator;
  const most = mostPoints(indicator);
  if (declaredPoints === undefined || (most !== undefined && most <= declaredPoints)) return sum;
  return section.role === 'deduction' ? build.max(-declaredPoints, sum) : build.min(declaredPoints, sum);
}

/** The exact total of all sections; limited only where the document says so. */
export function totalFormula({ sections, totalLimit, decimals }: Template, side: Side): Expression {
  const sum = build.sum(...sections.map(({ id }) => build.ref(pointsCell(id, side))));
  return build.round(totalLimit === undefined ? sum : build.min(totalLimit, sum), decimals);
}

/** The grade of the total; none while nothing is answered. */
export function bandFormula(template: Template, side: Side): Expression {
  const total = build.ref(totalCell(side));
  const grade = template.bands.reduceRight<Expression>(
    (otherwise, band) => build.when(within(total, band), band.label, otherwise),
    build.expression(''),
  );
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const unanswered = build.equal(answeredCount(clauses), 0);
  // The city may score what the county left blank.
  const untouched =
    side === 'self'
      ? unanswered
      : build.and(unanswered, build.equal(build.countA(clauses.flatMap((clause) => entryCells(clause, side))), 0));
  return build.when(untouched, '', grade);
}

/** Clauses that have to be answered: all but those of a bonus, which nobody must claim. */
export const requiredClauses = (template: Template) =>
  clausesOf(template).filter(({ section }) => section.role !== 'bonus');

export const answeredFormula = (template: Template): Expression =>
  answeredCount(requiredClauses(template).map(({ clause }) => clause));

const answeredCount = (clauses: readonly Clause[]): Expression =>
  build.countIf(
    clauses.map(({ id }) => statusCell(id)),
    STATUS.answered,
  );
