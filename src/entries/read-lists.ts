import { issue } from '../issues';
import { type Contact, CONTACT_FIELDS, type EvidenceItem, LONGEST, type Template } from '../model';
import { DEPARTMENTS_HEADING, KEY_COLUMN, LIST_HEADER } from '../sheets';
import { indicatorFinder } from './indicator-finder';
import { type KeyedSheet, placeOf } from './keyed-sheet';
import { RowMemory } from './row-memory';
import type { SheetReader } from './sheet-reader';
import { readPerson } from './read-person';
import { foldText, parseNumber } from './text';

const EVIDENCE_COLUMNS = ['number', 'indicator', 'title', 'documentNumber', 'date', 'issuer', 'file', 'note'] as const;

/** Reads 材料清单: every row that holds more than its number, also rows that were put in. */
export function readEvidence(reader: SheetReader, template: Template): readonly EvidenceItem[] {
  reader.requireColumns(EVIDENCE_COLUMNS);
  return listRows(reader.sheet, 'evidence/').flatMap((row) => materials.read(reader, row, template) ?? []);
}

const materials = new RowMemory((reader, row, template): EvidenceItem | undefined => {
  const title = reader.text(row, 'title', LONGEST.name);
  const label = reader.text(row, 'indicator');
  const others = given({
    documentNumber: reader.text(row, 'documentNumber', LONGEST.name),
    date: reader.date(row, 'date'),
    issuer: reader.text(row, 'issuer', LONGEST.name),
    file: reader.text(row, 'file', LONGEST.name),
    note: reader.text(row, 'note'),
  });
  if (!label && !title && Object.keys(others).length === 0) return undefined;
  const indicator = label ? indicatorFinder(template)(label) : undefined;
  if (label && !indicator) {
    reader.collector.add(issue('K201', placeOf(reader.sheet, row, 'indicator'), { found: label }));
  }
  const written = reader.text(row, 'number');
  const number = parseNumber(written);
  const isNumber = number !== undefined && Number.isInteger(number) && number > 0;
  if (written && !isNumber) {
    reader.collector.add(issue('K101', placeOf(reader.sheet, row, 'number'), { found: written, expected: '整数' }));
  }
  return {
    ...(isNumber ? { number } : {}),
    // A name that matches nothing is kept, so that it is not lost when the workbook is written again.
    ...(label ? { indicator: indicator?.id ?? label } : {}),
    title,
    ...others,
  };
});

/**
 * Reads 联系人信息表: the unit's own contact first, then those of departments; among them somebody may be without a
 * department yet.
 */
export function readContacts(reader: SheetReader, { contactSheet }: Template): readonly Contact[] {
  const fields = contactSheet?.fields.map(({ id }) => id) ?? CONTACT_FIELDS;
  reader.requireColumns(['department', ...fields]);
  const own = foldText(contactSheet?.personLabel ?? '联系人');
  const departments = reader.row(DEPARTMENTS_HEADING) ?? Infinity;
  return listRows(reader.sheet, 'contact/').flatMap((row): Contact[] => {
    const person = readPerson(reader, row, Object.fromEntries(fields.map((field) => [field, field])));
    const label = reader.text(row, 'department', LONGEST.name);
    const isOwn = foldText(label) === own || (label === '' && row < departments);
    if (Object.keys(person).length === 0 && (isOwn || label === '')) return [];
    return [{ ...(isOwn ? {} : { department: label }), ...person }];
  });
}

/** The rows of a list: those that bear its keys, and all below its header that bear none. */
export function listRows({ cells, rows, columns }: KeyedSheet, ...prefixes: readonly string[]): number[] {
  const keyed = [...rows].filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))).map(([, row]) => row);
  const header = rows.get(LIST_HEADER) ?? Math.min(...keyed);
  const keyColumn = columns.get(KEY_COLUMN) ?? 0;
  const added = [...cells.rows].filter(([row, contents]) => row > header && !contents.has(keyColumn));
  return [...keyed, ...added.map(([row]) => row)].sort((a, b) => a - b);
}

const given = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
