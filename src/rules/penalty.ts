import { z } from 'zod';
import { build } from '../formula';
import { single, YES } from './entry';
import { capFaults, pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('penalty'),
  points: pointsSchema,
  /** What is counted (起, 次); without it the deduction is made once or not at all. */
  per: z.string().min(1).optional(),
  cap: pointsSchema.optional(),
});
export type PenaltyRule = z.infer<typeof schema>;

/** 每起扣0.2分，最多扣2分；扣3分: points taken away, never below the cap. */
export const penalty: RuleDefinition<PenaltyRule> = {
  schema,
  entry: ({ per }) => single(per === undefined ? { type: 'yesno' } : { type: 'count', unit: per, min: 0 }),
  range: ({ points, per, cap }) => {
    const most = per === undefined ? points : cap;
    return most === undefined ? { max: 0 } : { min: -most, max: 0 };
  },
  value: ({ points, per, cap }, { field, round }) => {
    if (per === undefined) return build.when(build.equal(build.trim(field('value')), YES), -points, 0);
    const taken = build.multiply(field('value'), points);
    // 0-x, not -x: LibreOffice would show minus zero for no occurrence.
    return round(build.subtract(0, cap === undefined ? taken : build.min(cap, taken)));
  },
  faults: ({ points, cap }) => capFaults(points, cap),
  sentence: ({ points, per, cap }) =>
    per === undefined ? `有此情形扣${points}分` : `每${per}扣${points}分${cap === undefined ? '' : `，最多扣${cap}分`}`,
};
