import { z } from 'zod';
import { build } from '../formula';
import { single, YES } from './entry';
import { pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({ kind: z.literal('met'), points: pointsSchema });
export type MetRule = z.infer<typeof schema>;

/** …的，得2分: all the points where the condition is met. */
export const met: RuleDefinition<MetRule> = {
  schema,
  entry: () => single({ type: 'yesno' }),
  range: ({ points }) => ({ min: 0, max: points }),
  value: ({ points }, { field }) => build.when(build.equal(build.trim(field('value')), YES), points, 0),
  faults: () => [],
  sentence: ({ points }) => `符合得${points}分`,
};
