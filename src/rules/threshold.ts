import { z } from 'zod';
import { build, type Expression } from '../formula';
import { single } from './entry';
import {
  amountExpression,
  amountParameters,
  amountSchema,
  describeAmount,
  pointsSchema,
  type RuleContext,
  type RuleDefinition,
} from './rule';
import { LACK, RESULT } from './results';

const COMPARISONS = { atLeast: '不低于', above: '高于', atMost: '不高于', below: '低于' } as const;

const schema = z.strictObject({
  kind: z.literal('threshold'),
  comparison: z.enum(['atLeast', 'above', 'atMost', 'below', 'between']),
  amount: amountSchema,
  /** The upper end, included: only with `between`. */
  upTo: z.number().optional(),
  /** What is entered: a count is a whole number, not below 0. */
  value: z.enum(['number', 'count']).optional(),
  /** Of what is entered: a share lies between 0 and 100%. */
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().min(1).optional(),
  points: pointsSchema.optional(),
});
export type ThresholdRule = z.infer<typeof schema>;

/** Decimal places of a completion rate: 1.0256 is shown as 102.6%. */
const RATE_PLACES = 4;

/** 高于0.1%；不少于5名；低于0.5%: points, or 达标 / 未达标 where the document gives none. */
export const threshold: RuleDefinition<ThresholdRule> = {
  schema,
  entry: ({ value = 'number', min = value === 'count' ? 0 : undefined, max, unit }) =>
    single({
      type: value,
      ...(unit === undefined ? {} : { unit }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    }),
  range: ({ points }) => (points === undefined ? undefined : { min: 0, max: points }),
  value: (rule, context) => {
    const { amount, points } = rule;
    const reached = isReached(rule, context);
    const result =
      points === undefined ? build.when(reached, RESULT.reached, RESULT.missed) : build.when(reached, points, 0);
    return typeof amount === 'object'
      ? build.when(build.isNumber(amountExpression(amount, context)), result, LACK.parameter)
      : result;
  },
  // 完成率 of a target that is to be reached: what was done over what was asked, also beyond 100%.
  measure: ({ comparison, amount, points }, context) => {
    // Nothing is a share of a target of 0.
    if (comparison !== 'atLeast' || points !== undefined || (typeof amount === 'number' && amount <= 0))
      return undefined;
    const target = amountExpression(amount, context);
    const rate = build.round(build.divide(context.field('value'), target), RATE_PLACES);
    const isTarget = build.when(build.isNumber(target), build.greater(target, 0), false);
    return { kind: 'rate', expression: build.when(isTarget, rate, LACK.target) };
  },
  faults: ({ comparison, amount, upTo }) => {
    const isRight =
      comparison === 'between'
        ? upTo !== undefined && (typeof amount === 'object' || amount <= upTo)
        : upTo === undefined;
    return isRight
      ? []
      : [{ code: 'K710', property: 'upTo', params: { reason: 'upTo 只与 between 同用，且不小于 amount' } }];
  },
  sentence: (rule) => describe(rule) + (rule.points === undefined ? '为达标' : `得${rule.points}分`),
  parameters: ({ amount }) => amountParameters(amount),
};

function isReached({ comparison, amount, upTo }: ThresholdRule, context: RuleContext): Expression {
  const value = context.field('value');
  const limit = amountExpression(amount, context);
  switch (comparison) {
    case 'atLeast':
      return build.atLeast(value, limit);
    case 'above':
      return build.greater(value, limit);
    case 'atMost':
      return build.atMost(value, limit);
    case 'below':
      return build.less(value, limit);
    case 'between':
      return build.and(build.atLeast(value, limit), build.atMost(value, upTo ?? limit));
  }
}

function describe({ comparison, amount, upTo, unit = '' }: ThresholdRule): string {
  // The unit of a number that the user sets stands beside it on 总览.
  const limit = typeof amount === 'object' ? describeAmount(amount) : `${amount}${unit}`;
  return comparison === 'between' ? `${describeAmount(amount)}至${upTo ?? ''}${unit}` : COMPARISONS[comparison] + limit;
}
