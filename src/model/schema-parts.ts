import { z } from 'zod';
import { pointsSchema } from '../rules';

export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, '只能用英文字母、数字、点、横线和下划线');
export const text = z.string().trim().min(1);
export const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2022-05-27');

/** What sheets call the column of their rows' keys. */
const KEY = 'key';

/** Groups of sections with totals of their own. */
export const partsSchema = z
  .array(z.strictObject({ id, title: text, declaredPoints: pointsSchema.optional() }))
  .default([])
  .describe('Tables of one system of indicators, each with a total of its own');

/** How the total comes about, where it is not simply the sum. */
export const totalSchema = z
  .strictObject({
    kind: z.literal('weighted'),
    title: text,
    parts: z
      .array(z.strictObject({ part: id, weight: id.describe('A parameter') }))
      .min(1)
      .describe('Each counts as its share of its points, in hundredths, times its weight; the weights add up to 1'),
  })
  .optional();

/** Something that the points of parts, or the total, must reach. */
export const testSchema = z.strictObject({
  id,
  title: text,
  text: text.optional(),
  conditions: z
    .array(
      z.union([
        z.strictObject({ part: id, from: z.number() }),
        z.strictObject({ total: z.literal(true), from: z.number() }),
      ]),
    )
    .min(1),
});

/** A list that a form asks for beside a number: 列表说明. */
export const listSchema = z.strictObject({
  id,
  title: text,
  of: text.describe('The clause that states the number, by its id within the template'),
  check: z
    .union([z.enum(['rows', 'none']), z.strictObject({ sum: id })])
    .describe('The number of rows, or the sum of a column, equals the number stated'),
  distinct: id.optional().describe('A name stands in only one of the lists that share this word'),
  optional: z.boolean().default(false).describe('An empty list is no fault'),
  added: z.boolean().default(false).describe("The list is Kaohe's: the document does not ask for it"),
  columns: z
    .array(
      z.strictObject({
        id,
        header: text,
        type: z.enum(['text', 'number', 'count']),
        unit: text.optional(),
        own: z.boolean().default(false).describe("The heading is Kaohe's: the document names none"),
      }),
    )
    .min(1)
    .refine((columns) => {
      const ids = columns.map((column) => column.id);
      return new Set(ids).size === ids.length && !ids.includes(KEY);
    }, `各栏的 id 不能重复，也不能是 ${KEY}`),
});
