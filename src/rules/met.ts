import { z } from 'zod';
import { build } from '../formula';
import { single, YES } from './entry';
import { RESULT } from './results';
import { pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({ kind: z.literal('met'), points: pointsSchema.optional() });
export type MetRule = z.infer<typeof schema>;

/** …的，得2分: all the points where the condition is met; 完成 or 未完成 where the document gives none. */
export const met: RuleDefinition<MetRule> = {
  schema,
  entry: () => single({ type: 'yesno' }),
  range: ({ points }) => (points === undefined ? undefined : { min: 0, max: points }),
  value: ({ points }, { field }) => {
    const isMet = build.equal(build.trim(field('value')), YES);
    return points === undefined ? build.when(isMet, RESULT.done, RESULT.notDone) : build.when(isMet, points, 0);
  },
  faults: () => [],
  sentence: ({ points }) => (points === undefined ? '是否完成' : `符合得${points}分`),
};
