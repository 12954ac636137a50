import { z } from 'zod';
import { build } from '../formula';
import { type EntryField, type EntryFormat, single, TEXT_LIMIT, yearly, yearsLabel } from './entry';
import type { RuleDefinition } from './rule';

const valueSchema = z.enum(['number', 'count', 'text', 'date', 'yesno', 'choice']);

const formatShape = {
  /** Of a number; counts are never below 0. */
  min: z.number().optional(),
  max: z.number().optional(),
  unit: z.string().min(1).optional(),
  /** Of a choice. */
  options: z.array(z.string().trim().min(1).max(120)).min(1).max(50).optional(),
  /** Of a text, in characters. */
  maxLength: z.number().int().positive().optional(),
};

const schema = z.strictObject({
  kind: z.literal('record'),
  value: valueSchema,
  ...formatShape,
  /** A value for each of these years (calendar years, or 1, 2, 3 of a term); without it a single, cumulative value. */
  years: z.array(z.number().int().min(1).max(2200)).min(1).optional(),
  /** Several values asked for at once: 金额及笔数. */
  fields: z
    .array(
      z.strictObject({
        key: z.string().regex(/^[A-Za-z][A-Za-z0-9-]*$/),
        label: z.string().min(1),
        value: valueSchema.optional(),
        ...formatShape,
      }),
    )
    .min(2)
    .optional(),
});
export type RecordRule = z.infer<typeof schema>;
type Format = Pick<RecordRule, 'value' | 'min' | 'max' | 'unit' | 'options' | 'maxLength'>;

/** Shown in the points column once the values are there. */
const RECORDED = '已报';

/** 分年度提供指标值: values that are reported and give no points. */
export const record: RuleDefinition<RecordRule> = {
  schema,
  entry: (rule) => {
    const format = formatOf(rule);
    if (rule.years) return yearly(rule.years, format);
    return rule.fields ? { ...format, fields: rule.fields.map((field) => fieldOf(field, rule)) } : single(format);
  },
  range: () => undefined,
  value: () => build.expression(RECORDED),
  faults: ({ value, options, years, fields = [] }) => [
    ...(fields.some((field) => (field.value ?? value) === 'choice' && !field.options && !options) ||
    (fields.length === 0 && value === 'choice' && !options)
      ? [fault('options', '选择项应列出 options')]
      : []),
    ...(years && fields.length > 0 ? [fault('fields', 'years 与 fields 不能同用')] : []),
    ...(new Set(fields.map(({ key }) => key)).size < fields.length ? [fault('fields', 'fields 的 key 重复')] : []),
  ],
  sentence: ({ years }) => (years ? `分年度填报（${yearsLabel(...years)}）` : '填报，不计分'),
};

const fault = (property: string, reason: string) => ({ code: 'K710', property, params: { reason } }) as const;

const fieldOf = (
  { key, label, ...own }: NonNullable<RecordRule['fields']>[number],
  { value, min, max, unit, options, maxLength }: RecordRule,
): EntryField => ({
  key,
  label: own.unit === undefined ? label : `${label}（${own.unit}）`,
  asks: formatOf({
    value: own.value ?? value,
    min: own.min ?? min,
    max: own.max ?? max,
    unit: own.unit ?? unit,
    options: own.options ?? options,
    maxLength: own.maxLength ?? maxLength,
  }),
});

function formatOf({
  value,
  min,
  max,
  unit,
  options,
  maxLength,
}: { [K in keyof Format]: Format[K] | undefined }): EntryFormat {
  const type = value ?? 'text';
  const least = type === 'count' ? Math.max(0, min ?? 0) : type === 'number' ? min : undefined;
  const most = type === 'count' || type === 'number' ? max : undefined;
  return {
    type,
    ...(unit === undefined ? {} : { unit }),
    ...(least === undefined ? {} : { min: least }),
    ...(most === undefined ? {} : { max: most }),
    ...(type === 'text' ? { maxLength: maxLength ?? TEXT_LIMIT } : {}),
    ...(type === 'choice' ? { options: options ?? [] } : {}),
  };
}
