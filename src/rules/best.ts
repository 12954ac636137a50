import { z } from 'zod';
import { build } from '../formula';
import { type Combination, clauseIdsSchema } from './combination';

const schema = z.strictObject({ kind: z.literal('best'), clauses: clauseIdsSchema });
export type BestRule = z.infer<typeof schema>;

/** 就高不重复: of several clauses of an indicator only the best counts. */
export const best: Combination<BestRule> = {
  schema,
  value: (_rule, points) => build.max(...points),
  max: (_rule, most) => Math.max(0, ...most),
  sentence: () => '就高不重复',
};
