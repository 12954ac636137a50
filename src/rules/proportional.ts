import { z } from 'zod';
import { build } from '../formula';
import { single } from './entry';
import { LACK } from './results';
import {
  amountExpression,
  amountParameters,
  amountSchema,
  describeAmount,
  pointsSchema,
  type RuleDefinition,
} from './rule';

const schema = z.strictObject({
  kind: z.literal('proportional'),
  points: pointsSchema,
  /** What counts as complete; without it the entry states numerator and denominator. */
  target: amountSchema.optional(),
  unit: z.string().min(1).optional(),
  /** What numerator and denominator are, where there is no target. */
  labels: z.strictObject({ numerator: z.string().min(1), denominator: z.string().min(1) }).optional(),
});
export type ProportionalRule = z.infer<typeof schema>;

/** 完成率 × 分值；按比例得分: the completed share of the points, at most all of them. */
export const proportional: RuleDefinition<ProportionalRule> = {
  schema,
  entry: ({ target, unit, labels }) => {
    const number = { type: 'number', min: 0, ...(unit === undefined ? {} : { unit }) } as const;
    if (target !== undefined) return single(number);
    return {
      ...number,
      fields: [
        { key: 'numerator', label: labels?.numerator ?? '完成数' },
        { key: 'denominator', label: labels?.denominator ?? '目标数' },
      ],
    };
  },
  range: ({ points }) => ({ min: 0, max: points }),
  value: ({ points, target }, context) => {
    const done = context.field(target === undefined ? 'numerator' : 'value');
    const whole = target === undefined ? context.field('denominator') : amountExpression(target, context);
    // Multiplied before divided: fewer digits are lost. An empty parameter equals 0.
    const share = build.divide(build.multiply(done, points), whole);
    return build.when(build.equal(whole, 0), LACK.denominator, context.round(build.min(points, share)));
  },
  faults: ({ target }) =>
    typeof target === 'number' && target <= 0
      ? [{ code: 'K710', property: 'target', params: { reason: '目标值应大于0' } }]
      : [],
  sentence: ({ points, target, unit = '' }) =>
    target === undefined
      ? `按完成比例计，最多${points}分`
      : `达到${describeAmount(target)}${unit}得${points}分，不足的按比例计`,
  parameters: ({ target }) => amountParameters(target),
};
