import { z } from 'zod';
import { build } from '../formula';
import { single, YES } from './entry';
import { pointsSchema, type RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('veto'),
  points: pointsSchema,
  /** Whether it comes on top of the section's other deductions or stands in their place. */
  mode: z.enum(['adds', 'replaces']),
});
export type VetoRule = z.infer<typeof schema>;

/** 一经发现直接扣10分: its own points once it is found; the section's limit holds either way. */
export const veto: RuleDefinition<VetoRule> = {
  schema,
  entry: () => single({ type: 'yesno' }),
  range: ({ points }) => ({ min: -points, max: 0 }),
  value: ({ points }, { field }) => build.when(build.equal(build.trim(field('value')), YES), -points, 0),
  faults: () => [],
  sentence: ({ points, mode }) => `一经发现直接扣${points}分${mode === 'replaces' ? '（代替本部分其他扣分）' : ''}`,
};
