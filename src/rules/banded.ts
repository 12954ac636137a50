import { z } from 'zod';
import { build, type Expression } from '../formula';
import { single } from './entry';
import { describeInterval, fromTop, intervalShape, misfits, within } from './interval';
import type { RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('banded'),
  unit: z.string().min(1).optional(),
  intervals: z.array(z.strictObject({ ...intervalShape, points: z.number().min(0) })).min(1),
});
export type BandedRule = z.infer<typeof schema>;

/** 90分及以上 / 80—90: the points of the interval that the number lies in, none outside all of them. */
export const banded: RuleDefinition<BandedRule> = {
  schema,
  entry: ({ unit }) => single({ type: 'number', ...(unit === undefined ? {} : { unit }) }),
  range: ({ intervals }) => ({ min: 0, max: Math.max(...intervals.map(({ points }) => points)) }),
  value: ({ intervals }, { field }) =>
    [...fromTop(intervals)]
      .reverse()
      .reduce<Expression>(
        (otherwise, interval) => build.when(within(field('value'), interval), interval.points, otherwise),
        build.expression(0),
      ),
  faults: ({ intervals }) =>
    misfits(intervals).map(({ kind, pair: [first, second] }) => ({
      code: kind === 'overlap' ? 'K705' : 'K707',
      property: 'intervals',
      params: { first: describeInterval(first), second: describeInterval(second) },
    })),
  sentence: ({ intervals, unit }) =>
    intervals.map((interval) => `${describeInterval(interval, unit)}得${interval.points}分`).join('；'),
};
