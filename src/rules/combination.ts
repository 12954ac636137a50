import { z } from 'zod';
import type { Expression } from '../formula';

/** Ids of clauses of the same indicator. */
export const clauseIdsSchema = z.array(z.string().min(1)).min(2);

/** A rule over several clauses of one indicator. Unanswered clauses give nothing. */
export type Combination<R> = {
  readonly schema: z.ZodType<R>;
  /** The points of the clauses together. */
  readonly value: (rule: R, points: readonly Expression[]) => Expression;
  /** The most points that the clauses can give together. */
  readonly max: (rule: R, most: readonly number[]) => number;
  readonly sentence: (rule: R) => string;
};
