import { z } from 'zod';
import { build } from '../formula';
import { type Combination, clauseIdsSchema } from './combination';
import { pointsSchema } from './rule';

const schema = z.strictObject({ kind: z.literal('sum'), clauses: clauseIdsSchema, limit: pointsSchema });
export type SumRule = z.infer<typeof schema>;

/** 合计最多得3分: several clauses of an indicator together give no more than a limit. */
export const sum: Combination<SumRule> = {
  schema,
  value: ({ limit }, points) => build.min(limit, build.sum(...points)),
  max: ({ limit }, most) =>
    Math.min(
      limit,
      most.reduce((total, points) => total + points, 0),
    ),
  sentence: ({ limit }) => `合计最多得${limit}分`,
};
