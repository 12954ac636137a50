import { build, type Expression } from '../formula';
import {
  type Clause,
  clausesOf,
  isRequired,
  parameterEntry,
  type Part,
  scoredSections,
  type Template,
  type Test,
} from '../model';
import { isEmpty, isValid, within } from '../rules';
import { parameterCell, partCell, pointsCell, type Side, statusCell, totalCell } from './cells';
import { STATUS } from './clause-formulas';
import { entryCells, rowsOf } from './entry-cells';

/** The exact sum of the sections of a part. */
export function partFormula({ id }: Part, template: Template, side: Side): Expression {
  const sections = scoredSections(template).filter(({ part }) => part === id);
  return build.round(
    build.sum(...sections.map((section) => build.ref(pointsCell(section.id, side)))),
    template.decimals,
  );
}

/** The exact total of all sections, limited only where the document says so; or that of weighted parts. */
export function totalFormula(template: Template, side: Side): Expression {
  const { totalLimit, decimals, total } = template;
  if (total) return weightedTotal(template, total.parts, side);
  const sum = build.sum(...scoredSections(template).map(({ id }) => build.ref(pointsCell(id, side))));
  return build.round(totalLimit === undefined ? sum : build.min(totalLimit, sum), decimals);
}

const NO_WEIGHTS = '权重未设定';
const WRONG_WEIGHTS = '权重合计不为1';
const FAULTY_WEIGHT = '权重有误';
/** Enough for a product of points and weights to be exact, and few enough to free Excel's result of noise. */
const WEIGHTED_PLACES = 8;
const HUNDRED = 100;

/** 加权折算: each part's share of its points, in hundredths, times its weight. */
function weightedTotal(
  { parts, parameters }: Template,
  weighted: NonNullable<Template['total']>['parts'],
  side: Side,
): Expression {
  const weights = weighted.map(({ weight }) => build.ref(parameterCell(weight)));
  const shares = weighted.map(({ part, weight }) => {
    const most = parts.find(({ id }) => id === part)?.declaredPoints ?? HUNDRED;
    const points = build.multiply(build.ref(partCell(part, side)), build.ref(parameterCell(weight)));
    return most === HUNDRED ? points : build.divide(build.multiply(points, HUNDRED), most);
  });
  const sum = (terms: readonly Expression[]) => terms.reduce((total, term) => build.add(total, term));
  const isOne = build.equal(build.round(sum(weights), WEIGHTED_PLACES), 1);
  const isRight = weighted.map(({ weight }) => {
    const parameter = parameters.find(({ id }) => id === weight);
    return parameter ? isValid(parameterEntry(parameter), build.ref(parameterCell(weight))) : build.expression(true);
  });
  const total = build.when(isOne, build.round(sum(shares), WEIGHTED_PLACES), WRONG_WEIGHTS);
  const result = build.when(
    build.or(...weights.map(isEmpty)),
    NO_WEIGHTS,
    // Nested: a formula computes the sum of texts, too, which is an error.
    build.when(build.and(...isRight), total, FAULTY_WEIGHT),
  );
  return build.ifError(result, FAULTY_WEIGHT);
}

/** The grade of the total; none while nothing is answered, or while there is no total. */
export function bandFormula(template: Template, side: Side): Expression {
  const total = build.ref(totalCell(side));
  const grade = template.bands.reduceRight<Expression>(
    (otherwise, band) => build.when(within(total, band), band.label, otherwise),
    build.expression(''),
  );
  const known = template.total ? build.when(build.isNumber(total), grade, '') : grade;
  return build.when(isUntouched(template, side), '', known);
}

const REACHED = '达到';
const MISSED = '未达到';

/** Whether points reach what a test asks; the total's own words where there is none. */
export function testFormula({ conditions }: Test, template: Template, side: Side): Expression {
  const total = build.ref(totalCell(side));
  const isReached = build.and(
    ...conditions.map((condition) =>
      build.atLeast('part' in condition ? build.ref(partCell(condition.part, side)) : total, condition.from),
    ),
  );
  const result = build.when(isReached, REACHED, MISSED);
  const asksTotal = conditions.some((condition) => 'total' in condition);
  return build.when(
    isUntouched(template, side),
    '',
    asksTotal ? build.when(build.isNumber(total), result, total) : result,
  );
}

function isUntouched(template: Template, side: Side): Expression {
  const clauses = clausesOf({ sections: scoredSections(template) }).map(({ clause }) => clause);
  const unanswered = build.equal(answeredCount(clauses), 0);
  // The city may score what the county left blank.
  return side === 'self'
    ? unanswered
    : build.and(unanswered, build.equal(build.countA(clauses.flatMap((clause) => entryCells(clause, side))), 0));
}

export const requiredClauses = (template: Template) => clausesOf(template).filter(isRequired);

export const answeredFormula = (template: Template): Expression =>
  answeredCount(requiredClauses(template).map(({ clause }) => clause));

const answeredCount = (clauses: readonly Clause[]): Expression =>
  // Rows between those of the clauses have no status; with them the cells are one area, which prints short.
  build.countIf(
    clauses.flatMap((clause) => rowsOf(clause).map(statusCell)),
    STATUS.answered,
  );
