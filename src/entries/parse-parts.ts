import { z } from 'zod';
import type { Issue } from '../issues';
import { CONTACT_FIELDS, LONGEST } from '../model';
import { schemaFault } from './schema-fault';

const text = z.string().max(LONGEST.text);
const name = z.string().max(LONGEST.name);
const evidenceSchema = z.strictObject({
  number: z.number().int().positive().optional(),
  indicator: z.string().optional(),
  title: name,
  documentNumber: name.optional(),
  date: text.optional(),
  issuer: name.optional(),
  file: name.optional(),
  note: text.optional(),
});
const contactSchema = z.partialRecord(z.enum(['department', ...CONTACT_FIELDS]), z.string().max(LONGEST.contact));

/** The names that stand beside the ids of clauses. */
const PARTS = {
  unit: z.string().trim().min(1).max(LONGEST.unit),
  evidence: z.array(evidenceSchema),
  contacts: z.array(contactSchema),
  review: z.record(z.string(), z.unknown()),
  notes: z.record(z.string(), text.nullable()),
  parameters: z.record(z.string(), z.number().nullable()),
  lists: z.record(z.string(), z.array(z.record(z.string(), z.union([z.string(), z.number()])))),
};
export type PartName = keyof typeof PARTS;

/** The names that the items of a part may have. */
const ITEM_NAMES: Readonly<Record<string, readonly string[]>> = {
  evidence: Object.keys(evidenceSchema.shape),
  contacts: ['department', ...CONTACT_FIELDS],
};
export type Parts = { -readonly [N in PartName]?: z.output<(typeof PARTS)[N]> };

export type GivenEvidence = z.output<typeof evidenceSchema>;
export type GivenContact = z.output<typeof contactSchema>;

export const PART_NAMES = Object.keys(PARTS) as readonly PartName[];

export const isPart = (key: string): key is PartName => Object.hasOwn(PARTS, key);

/** Checks each part by its schema; one that is faulty does not keep the others from being checked. */
export function parseParts(
  record: Readonly<Record<string, unknown>>,
  file: string,
): { readonly parts: Parts; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const parts: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(PARTS)) {
    if (record[name] === undefined) continue;
    const parsed = schema.safeParse(record[name]);
    if (parsed.success) parts[name] = parsed.data;
    for (const fault of parsed.error?.issues ?? []) {
      issues.push(...schemaFault(fault, name, ITEM_NAMES[name] ?? [], file));
    }
  }
  return { parts: parts, issues };
}
