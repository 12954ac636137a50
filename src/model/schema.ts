import { z } from 'zod';
import { combinationSchema, intervalShape, pointsSchema, ruleSchema } from '../rules';

/** What an author writes. `normalise` makes a `Template` of it. Wording is the document's own, verbatim. */

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, '只能用英文字母、数字、点、横线和下划线');
const text = z.string().trim().min(1);
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, '日期应写作 2022-05-27');
const notes = z
  .array(text)
  .optional()
  .describe("Kaohe's remarks: what was inferred or chosen where the document is silent");

const clause = z.strictObject({
  id: id.optional().describe('Within the indicator; a, b, c … by default'),
  text: text.optional().describe('Verbatim; absent where the title of the indicator says it all'),
  textMissing: z.boolean().default(false).describe('The copy at hand lacks the text of this clause'),
  rule: ruleSchema,
});

const indicator = z.strictObject({
  id: id.optional().describe('The printed number by default; needed where a number is printed twice'),
  number: z.string().default('').describe('As printed; may repeat'),
  title: text,
  declaredPoints: pointsSchema.optional().describe('As printed; the clauses together give no more'),
  evidence: text.optional(),
  lead: z.array(text).optional(),
  support: z.array(text).optional(),
  combine: z.array(combinationSchema).default([]),
  notes,
  clauses: z.array(clause).min(1),
});

const section = z.strictObject({
  id,
  title: text,
  part: text.optional().describe('Printed heading over one or more sections'),
  role: z.enum(['base', 'bonus', 'deduction']),
  declaredPoints: pointsSchema.optional().describe('As printed; the limit of a bonus or deduction'),
  evidence: text.optional().describe('Printed once for all indicators of the section'),
  notes,
  indicators: z.array(indicator).min(1),
});

export const CONTACT_FIELDS = ['name', 'post', 'telephone', 'mobile', 'fax'] as const;

export const templateSchema = z.strictObject({
  id,
  version: z.string().min(1),
  title: text,
  source: z.strictObject({
    document: text,
    number: text.optional(),
    issuer: text,
    date: isoDate.optional(),
  }),
  kind: z.enum(['scorecard', 'form', 'task-list']),
  decimals: z.number().int().min(0).max(6).describe('Decimal places of the points of a clause'),
  period: text.optional(),
  assessed: text.optional().describe('Who is assessed: 县（区）人民政府'),
  totalLimit: pointsSchema.optional().describe('Only where the document limits the total'),
  sections: z.array(section).min(1),
  bands: z
    .array(z.strictObject({ label: text, ...intervalShape, text: text.optional(), result: text.optional() }))
    .default([]),
  windows: z
    .array(
      z.strictObject({
        id,
        title: text,
        text,
        from: isoDate.optional(),
        to: isoDate.optional(),
        indicators: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  deadlines: z.array(z.strictObject({ id, title: text, text, date: isoDate })).default([]),
  parameters: z
    .array(
      z.strictObject({
        id,
        title: text,
        unit: text.optional(),
        min: z.number().optional(),
        max: z.number().optional(),
      }),
    )
    .default([]),
  variants: z
    .array(z.strictObject({ id, title: text, sections: z.array(section).min(1) }))
    .default([])
    .describe('A variant puts its sections in the place of those with the same ids'),
  contactSheet: z
    .strictObject({
      title: text,
      unitLabel: text,
      personLabel: text,
      fields: z.array(z.strictObject({ id: z.enum(CONTACT_FIELDS), label: text })).min(1),
    })
    .optional(),
  instructions: z.array(text).default([]).describe('What the document says of handing in, verbatim'),
  notes,
});

/** The JSON Schema of template files, for editors: `assets/template.schema.json`. */
export const templateJsonSchema = (): object => z.toJSONSchema(templateSchema, { io: 'input', target: 'draft-7' });

export type AuthoredTemplate = z.output<typeof templateSchema>;
export type AuthoredSection = AuthoredTemplate['sections'][number];
export type AuthoredIndicator = AuthoredSection['indicators'][number];
