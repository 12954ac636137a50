import { z } from 'zod';
import { build } from '../formula';
import { single, TEXT_LIMIT, yearly } from './entry';
import type { RuleDefinition } from './rule';

const schema = z.strictObject({
  kind: z.literal('record'),
  value: z.enum(['number', 'count', 'text', 'date', 'yesno']),
  unit: z.string().min(1).optional(),
  /** A value for each of these years; without it a single, cumulative value. */
  years: z.array(z.number().int().min(1900).max(2200)).min(1).optional(),
  maxLength: z.number().int().positive().optional(),
});
export type RecordRule = z.infer<typeof schema>;

/** Shown in the points column once the values are there. */
const RECORDED = '已报';

/** 分年度提供指标值: values that are reported and give no points. */
export const record: RuleDefinition<RecordRule> = {
  schema,
  entry: ({ value, unit, years, maxLength }) => {
    const spec = {
      type: value,
      ...(unit === undefined ? {} : { unit }),
      ...(value === 'count' ? { min: 0 } : {}),
      ...(value === 'text' ? { maxLength: maxLength ?? TEXT_LIMIT } : {}),
    };
    return years ? yearly(years, spec) : single(spec);
  },
  range: () => undefined,
  value: () => build.expression(RECORDED),
  faults: () => [],
  sentence: ({ years }) => (years ? `分年度填报（${years.join('、')}）` : '填报，不计分'),
};
