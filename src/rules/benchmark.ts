import { z } from 'zod';
import { build, type Expression } from '../formula';
import { type EntryField, isEmpty } from './entry';
import { LACK } from './results';
import { pointsSchema, type RuleContext, type RuleDefinition } from './rule';

const figureSchema = z.strictObject({ figure: z.string().min(1) });

const schema = z.strictObject({
  kind: z.literal('benchmark'),
  points: pointsSchema,
  step: z.number().positive(),
  /** The sum of figures reported elsewhere in the template, or one to be entered here. */
  numerator: z.union([
    z.strictObject({ figures: z.array(z.string().min(1)).min(1) }),
    z.strictObject({ label: z.string().min(1), unit: z.string().min(1).optional() }),
  ]),
  denominators: z.array(figureSchema).default([]),
  /** 每百家: 100. */
  factor: z.number().positive().default(1),
  /** Of the indicator's value: 件/百家. */
  unit: z.string().min(1).optional(),
});
export type BenchmarkRule = z.infer<typeof schema>;

const NUMERATOR = 'numerator';
const POINTS = 'points';
const BENCHMARK = 'benchmark';

/** Decimal places of the value as it is shown; points are computed from the exact one. */
const VALUE_PLACES = 4;

/**
 * An indicator whose value follows from reported figures, of a document that does not say how it becomes points: the
 * assessor's own points or, where the office enters a benchmark, the value's share of it, at most all of the points.
 */
export const benchmark: RuleDefinition<BenchmarkRule> = {
  schema,
  entry: ({ points, step, numerator, unit }) => {
    const own: readonly EntryField[] =
      'figures' in numerator
        ? []
        : [
            {
              key: NUMERATOR,
              label: labelled(numerator.label, numerator.unit),
              optional: true,
              asks: { type: 'number', min: 0 },
            },
          ];
    return {
      type: 'points',
      unit: '分',
      min: 0,
      max: points,
      step,
      fields: [
        ...own,
        { key: POINTS, label: '评定得分', optional: true, instead: BENCHMARK },
        {
          key: BENCHMARK,
          label: labelled('或：选定的对标值', unit),
          optional: true,
          instead: POINTS,
          asks: { type: 'number', min: 0 },
        },
      ],
    };
  },
  range: ({ points }) => ({ min: 0, max: points }),
  complete: ({ numerator }, { field }) => {
    const isFilled = (key: string) => build.not(isEmpty(field(key)));
    const compared = 'figures' in numerator ? isFilled(BENCHMARK) : build.and(isFilled(BENCHMARK), isFilled(NUMERATOR));
    return build.or(isFilled(POINTS), compared);
  },
  value: (rule, context) => {
    const { field, round } = context;
    const { above, below } = fraction(rule, context);
    // All is multiplied before it is divided, once: fewer digits are lost.
    const share = build.divide(build.multiply(above, rule.points), product([...below, field(BENCHMARK)]));
    const isBenchmark = build.when(build.isNumber(field(BENCHMARK)), build.greater(field(BENCHMARK), 0), false);
    const compared = build.when(isBenchmark, round(build.min(rule.points, share)), LACK.denominator);
    return build.when(isEmpty(field(POINTS)), whereKnown(rule, context, compared), round(field(POINTS)));
  },
  measure: (rule, context) => {
    const { above, below } = fraction(rule, context);
    const value = below.length === 0 ? above : build.divide(above, product(below));
    return { kind: 'value', expression: whereKnown(rule, context, build.round(value, VALUE_PLACES)) };
  },
  faults: ({ points, step }) =>
    step > points
      ? [{ code: 'K710', property: 'step', params: { reason: `最小单位 ${step} 大于分值 ${points}` } }]
      : [],
  sentence: ({ points, unit }) => `评定得分（0至${points}分），或按${labelled('指标值', unit)}与对标值之比折算`,
  figures: ({ numerator, denominators }) => [
    ...('figures' in numerator ? numerator.figures : []),
    ...denominators.map(({ figure }) => figure),
  ],
};

const labelled = (label: string, unit: string | undefined): string =>
  unit === undefined ? label : `${label}（${unit}）`;

/** What the numerator is made of. */
const termsOf = ({ numerator }: BenchmarkRule, { field, figure }: RuleContext): readonly Expression[] =>
  'figures' in numerator ? numerator.figures.map(figure) : [field(NUMERATOR)];

const product = (factors: readonly Expression[]): Expression =>
  factors.reduce((all, factor) => build.multiply(all, factor));

/** The indicator's value as a fraction. */
function fraction(
  rule: BenchmarkRule,
  context: RuleContext,
): { readonly above: Expression; readonly below: readonly Expression[] } {
  const numerator = termsOf(rule, context).reduce((sum, term) => build.add(sum, term));
  return {
    above: rule.factor === 1 ? numerator : build.multiply(numerator, rule.factor),
    below: rule.denominators.map(({ figure }) => context.figure(figure)),
  };
}

/** Says what is missing; nested, for a formula computes all arguments of OR, and a text cannot be divided by. */
function whereKnown(rule: BenchmarkRule, context: RuleContext, value: Expression): Expression {
  const divided = rule.denominators.reduceRight<Expression>((otherwise, { figure }) => {
    const denominator = context.figure(figure);
    const isKnown = build.when(build.isNumber(denominator), build.greater(denominator, 0), false);
    return build.when(isKnown, otherwise, LACK.denominator);
  }, value);
  const isFigure = (term: Expression) => build.when(build.isNumber(term), build.atLeast(term, 0), false);
  return build.when(build.and(...termsOf(rule, context).map(isFigure)), divided, LACK.figure);
}
