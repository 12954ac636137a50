import { z } from 'zod';
import { build } from '../formula';
import { yearly, yearsLabel } from './entry';
import { pointsSchema, type RuleDefinition } from './rule';
import { RESULT } from './results';

const schema = z.strictObject({
  kind: z.literal('trend'),
  points: pointsSchema.optional(),
  /** Calendar years, or years of a term: 1, 2, 3. */
  years: z.array(z.number().int().min(1).max(2200)).min(2).max(10),
  unit: z.string().min(1).optional(),
});
export type TrendRule = z.infer<typeof schema>;

/** 投入…并逐年增加的，得6分: all the points (or 达标) where each year exceeds the one before. */
export const trend: RuleDefinition<TrendRule> = {
  schema,
  entry: ({ years, unit }) => yearly(years, { type: 'number', min: 0, ...(unit === undefined ? {} : { unit }) }),
  range: ({ points }) => (points === undefined ? undefined : { min: 0, max: points }),
  value: ({ points, years }, { field }) => {
    const rises = build.and(
      ...years.slice(1).map((year, i) => build.greater(field(String(year)), field(String(years[i] ?? year)))),
    );
    return points === undefined ? build.when(rises, RESULT.reached, RESULT.missed) : build.when(rises, points, 0);
  },
  faults: ({ years }) =>
    years.every((year, i) => i === 0 || year > (years[i - 1] ?? year))
      ? []
      : [{ code: 'K710', property: 'years', params: { reason: '年份应从早到晚且不重复' } }],
  sentence: ({ points, years }) =>
    `${yearsLabel(...years)}逐年增加${points === undefined ? '为达标' : `得${points}分`}`,
};
