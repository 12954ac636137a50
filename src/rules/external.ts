import { z } from 'zod';
import { build } from '../formula';
import { single } from './entry';
import { pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('external'),
  points: pointsSchema,
  /** The full mark of the evaluation that is taken over. */
  scale: z.number().positive().default(100),
});
export type ExternalRule = z.infer<typeof schema>;

/** 直接采用…评价结果: the mark of another evaluation, scaled to the points. */
export const external: RuleDefinition<ExternalRule> = {
  schema,
  entry: ({ scale }) => single({ type: 'number', unit: '分', min: 0, max: scale }),
  range: ({ points }) => ({ min: 0, max: points }),
  value: ({ points, scale }, { field, round }) => round(build.divide(build.multiply(field('value'), points), scale)),
  faults: () => [],
  sentence: ({ points, scale }) => `按评价结果（满分${scale}）折算，最多${points}分`,
};
