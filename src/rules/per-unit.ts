import { z } from 'zod';
import { build } from '../formula';
import { single } from './entry';
import { capFaults, pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('perUnit'),
  points: pointsSchema,
  /** What is counted: 次, 项, 件. */
  per: z.string().min(1),
  cap: pointsSchema.optional(),
});
export type PerUnitRule = z.infer<typeof schema>;

/** 每召开一次得2分，最多4分: points per occurrence, up to a cap. */
export const perUnit: RuleDefinition<PerUnitRule> = {
  schema,
  entry: ({ per }) => single({ type: 'count', unit: per, min: 0 }),
  range: ({ cap }) => (cap === undefined ? { min: 0 } : { min: 0, max: cap }),
  value: ({ points, cap }, { field, round }) => {
    const earned = build.multiply(field('value'), points);
    return round(cap === undefined ? earned : build.min(cap, earned));
  },
  faults: ({ points, cap }) => capFaults(points, cap),
  sentence: ({ points, per, cap }) => `每${per}${points}分${cap === undefined ? '' : `，最多${cap}分`}`,
};
