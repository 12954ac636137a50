import { z } from 'zod';
import { single } from './entry';
import { pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('judged'),
  points: pointsSchema,
  step: z.number().positive(),
});
export type JudgedRule = z.infer<typeof schema>;

/** 成效突出的…（9分）: points are entered as judged, from 0 to the points printed. */
export const judged: RuleDefinition<JudgedRule> = {
  schema,
  entry: ({ points, step }) => single({ type: 'points', unit: '分', min: 0, max: points, step }),
  range: ({ points }) => ({ min: 0, max: points }),
  value: (_rule, { field, round }) => round(field('value')),
  faults: ({ points, step }) =>
    step > points
      ? [{ code: 'K710', property: 'step', params: { reason: `最小单位 ${step} 大于分值 ${points}` } }]
      : [],
  sentence: ({ points }) => `评定得分，0至${points}分`,
};
