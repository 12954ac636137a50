import { z } from 'zod';
import { combinationSchema, intervalShape, pointsSchema, ruleSchema, TASK_FIELDS } from '../rules';
import { id, isoDate, listSchema, partsSchema, testSchema, text, totalSchema } from './schema-parts';

/** What an author writes. `normalise` makes a `Template` of it. Wording is the document's own, verbatim. */

const notes = z
  .array(text)
  .optional()
  .describe("Kaohe's remarks: what was inferred or chosen where the document is silent");

/** What a printed column shows of an indicator or a clause. */
export const COLUMN_FIELDS = [
  'sectionNumber',
  'section',
  'groupNumber',
  'group',
  'number',
  'title',
  'text',
  'evidence',
  'declared',
  'outcome',
  'lead',
  'support',
  'responsible',
  'unit',
  'entry',
  'remark',
] as const;

const columns = z
  .array(
    z.strictObject({
      field: z.enum(COLUMN_FIELDS),
      header: z.string().describe('As printed'),
      own: z.boolean().default(false).describe("The heading is Kaohe's: the document prints none"),
    }),
  )
  .min(1)
  .optional()
  .describe('The columns of the printed table, in its order');

const clause = z.strictObject({
  id: id.optional().describe('Within the indicator; a, b, c … by default'),
  text: text.optional().describe('Verbatim; absent where the title of the indicator says it all'),
  textMissing: z.boolean().default(false).describe('The copy at hand lacks the text of this clause'),
  optional: z.boolean().default(false).describe('Need not be answered'),
  from: text.optional().describe('The clause of another template that the same figure is reported in'),
  rule: ruleSchema,
});

const indicator = z.strictObject({
  id: id.optional().describe('The printed number by default; needed where a number is printed twice'),
  number: z.string().default('').describe('As printed; may repeat'),
  title: text.optional().describe('In a task list absent where the cell is that of the task above'),
  group: id.optional().describe('The group of the section that it stands in'),
  declaredPoints: pointsSchema.optional().describe('As printed; the clauses together give no more'),
  task: text.optional().describe('What is to be done or reached, of a task list'),
  outcome: text.optional().describe('What the task is to bring about: 成果形式'),
  evidence: text.optional(),
  lead: z.array(text).optional(),
  support: z.array(text).optional(),
  responsible: text.optional().describe('Whoever is responsible, as printed, where nobody is said to lead'),
  unit: text.optional().describe('As printed, where the rule has none'),
  remark: text.optional().describe('As printed beside what is to be filled in'),
  combine: z.array(combinationSchema).default([]),
  notes,
  clauses: z.array(clause).default([]).describe('In a task list what is measured; there may be none'),
});

const group = z.strictObject({
  id,
  number: text.optional().describe('As printed'),
  title: text,
  declaredPoints: pointsSchema.optional().describe('As printed; its indicators together give no more'),
  remark: text.optional(),
});

const section = z.strictObject({
  id,
  number: text.optional().describe('As printed'),
  title: text,
  part: text.optional().describe('The id of one of the parts or, where there are none, a printed heading'),
  role: z.enum(['base', 'bonus', 'deduction', 'data', 'cover']).default('base'),
  declaredPoints: pointsSchema.optional().describe('As printed; the limit of a bonus or deduction'),
  columns,
  groups: z.array(group).default([]),
  repeats: z.number().int().min(2).max(20).optional().describe('For so many pieces of work, all within its points'),
  evidence: text.optional().describe('Printed once for all indicators of the section'),
  remark: text.optional().describe('Printed beside the title'),
  footer: text.optional().describe('At the foot of a cover'),
  notes,
  indicators: z.array(indicator).min(1),
});

export const CONTACT_FIELDS = ['name', 'post', 'telephone', 'mobile', 'fax'] as const;

export const templateSchema = z.strictObject({
  id,
  version: z.string().min(1),
  title: text,
  heading: z.array(text).default([]).describe('Printed above the title: 附件1'),
  source: z.strictObject({
    document: text,
    number: text.optional(),
    issuer: text.optional(),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '日期应写作 2022-05-27、2022-05 或 2022')
      .optional(),
  }),
  order: z.number().int().positive().optional().describe('Its place among the templates of its document'),
  kind: z.enum(['scorecard', 'form', 'task-list']),
  decimals: z.number().int().min(0).max(6).describe('Decimal places of the points of a clause'),
  period: text.optional(),
  assessed: text.optional().describe('Who is assessed: 县（区）人民政府'),
  totalLimit: pointsSchema.optional().describe('Only where the document limits the total'),
  columns,
  added: z
    .array(z.enum([...TASK_FIELDS, 'note']))
    .default([])
    .describe('Columns of a task list that Kaohe adds: they are not in the document'),
  parts: partsSchema,
  total: totalSchema,
  tests: z.array(testSchema).default([]),
  lists: z.array(listSchema).default([]),
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
