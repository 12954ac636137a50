import { z } from 'zod';
import { build, type Expression, type Operator } from '../formula';
import { single } from './entry';
import {
  amountExpression,
  amountParameters,
  amountSchema,
  describeAmount,
  pointsSchema,
  type RuleDefinition,
} from './rule';

const COMPARISONS = {
  atLeast: { operator: '>=', words: '不低于' },
  above: { operator: '>', words: '高于' },
  atMost: { operator: '<=', words: '不高于' },
  below: { operator: '<', words: '低于' },
} as const satisfies Record<string, { operator: Operator; words: string }>;

const schema = z.strictObject({
  kind: z.literal('threshold'),
  comparison: z.enum(['atLeast', 'above', 'atMost', 'below']),
  amount: amountSchema,
  unit: z.string().min(1).optional(),
  points: pointsSchema.optional(),
});
export type ThresholdRule = z.infer<typeof schema>;

const REACHED = '达标';
const MISSED = '未达标';
/** Shown where a parameter that the rule compares with has not been entered. */
const NO_PARAMETER = '缺设定值';

/** 高于0.1%；不少于5名；低于0.5%: points, or 达标 / 未达标 where the document gives none. */
export const threshold: RuleDefinition<ThresholdRule> = {
  schema,
  entry: ({ unit }) => single({ type: 'number', ...(unit === undefined ? {} : { unit }) }),
  range: ({ points }) => (points === undefined ? undefined : { min: 0, max: points }),
  value: ({ comparison, amount, points }, context) => {
    const limit = amountExpression(amount, context);
    const reached: Expression = {
      kind: 'operation',
      operator: COMPARISONS[comparison].operator,
      left: context.field('value'),
      right: limit,
    };
    const result = points === undefined ? build.when(reached, REACHED, MISSED) : build.when(reached, points, 0);
    return typeof amount === 'object' ? build.when(build.isNumber(limit), result, NO_PARAMETER) : result;
  },
  faults: () => [],
  sentence: ({ comparison, amount, unit = '', points }) =>
    `${COMPARISONS[comparison].words}${describeAmount(amount)}${unit}${points === undefined ? '为达标' : `得${points}分`}`,
  parameters: ({ amount }) => amountParameters(amount),
};
