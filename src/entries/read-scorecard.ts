import { type Issue, issue } from '../issues';
import {
  type Clause,
  clausesOf,
  type Entry,
  type EntryValue,
  type Review,
  type Submission,
  type Template,
} from '../model';
import { definitionOf, type EntrySpec, TEXT_LIMIT } from '../rules';
import { entryRow, parameterCell } from '../scoring';
import { Collector } from './collect';
import { cellAt, type KeyedSheet, placeOf } from './keyed-sheet';
import { readValue } from './value';

type Answers = Pick<Submission, 'entries' | 'review' | 'notes'> & { readonly issues: readonly Issue[] };

const REQUIRED_COLUMNS = ['entry', 'review', 'reason', 'note'] as const;
const TEXT: EntrySpec = { type: 'text', fields: [], maxLength: TEXT_LIMIT };

/** Reads the entries, reviews, reasons and notes of 评分表. */
export function readScorecard(sheet: KeyedSheet, template: Template, date1904: boolean): Answers {
  const collector = new Collector();
  for (const column of REQUIRED_COLUMNS) {
    if (!sheet.columns.has(column)) collector.add(issue('K504', { sheet: sheet.name }, { found: column }));
  }
  const entries: Record<string, Entry> = {};
  const review: Record<string, Review> = {};
  const notes: Record<string, string> = {};
  for (const { clause } of clausesOf(template)) {
    const row = sheet.rows.get(clause.id);
    if (row === undefined) collector.add(issue('K503', { sheet: sheet.name, id: clause.id }, { found: clause.id }));
    const entry = readEntry(sheet, clause, 'entry', date1904, collector);
    const reviewed = readEntry(sheet, clause, 'review', date1904, collector);
    const reason = readCell(sheet, clause.id, 'reason', TEXT, clause.id, date1904, collector);
    const note = readCell(sheet, clause.id, 'note', TEXT, clause.id, date1904, collector);
    if (entry) entries[clause.id] = entry;
    if (reviewed || reason !== undefined) {
      review[clause.id] = {
        ...(reviewed ? { entry: reviewed } : {}),
        ...(reason === undefined ? {} : { reason: String(reason) }),
      };
    }
    if (note !== undefined) notes[clause.id] = String(note);
  }
  return { entries, review, notes, issues: collector.issues };
}

/** The parameters that the user sets on 总览. */
export function readParameters(
  sheet: KeyedSheet,
  template: Template,
): { readonly parameters: Submission['parameters']; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const parameters: Record<string, number> = {};
  for (const { id, min, max } of template.parameters) {
    const spec: EntrySpec = {
      type: 'number',
      fields: [],
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
    const value = readCell(sheet, parameterCell(id).row, parameterCell(id).column, spec, id, false, collector);
    if (typeof value === 'number') parameters[id] = value;
  }
  return { parameters, issues: collector.issues };
}

function readEntry(
  sheet: KeyedSheet,
  { id, rule }: Clause,
  column: 'entry' | 'review',
  date1904: boolean,
  collector: Collector,
): Entry | undefined {
  const spec = definitionOf(rule).entry(rule);
  const values = spec.fields.flatMap(({ key }): [string, EntryValue][] => {
    const value = readCell(sheet, entryRow(id, key), column, spec, id, date1904, collector);
    return value === undefined ? [] : [[key, value]];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}

function readCell(
  sheet: KeyedSheet,
  rowKey: string,
  column: string,
  spec: EntrySpec,
  id: string,
  date1904: boolean,
  collector: Collector,
): EntryValue | undefined {
  const row = sheet.rows.get(rowKey);
  const { value = null, isError, formula } = cellAt(sheet, row, column) ?? {};
  if (value === null) return undefined;
  const at = placeOf(sheet, row, column, id);
  if (isError) {
    collector.add(issue('K110', at, { found: String(value) }));
    return undefined;
  }
  if (formula !== undefined) collector.add(issue('K109', at, { found: String(value) }));
  return collector.take(readValue(value, spec, at, date1904)).value;
}
