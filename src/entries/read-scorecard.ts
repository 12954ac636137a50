import { issue } from '../issues';
import {
  type Clause,
  clausesOf,
  type Entry,
  type EntryValue,
  parameterEntry,
  type Review,
  type Submission,
  type Template,
} from '../model';
import { definitionOf, type EntrySpec, SINGLE_FIELD, TEXT_LIMIT } from '../rules';
import { entryRow, parameterCell, rowsOf } from '../scoring';
import type { SheetReader } from './sheet-reader';

const TEXT: EntrySpec = { type: 'text', fields: SINGLE_FIELD, maxLength: TEXT_LIMIT };

/** Reads the entries, reviews, reasons and notes of 评分表. */
export function readScorecard(
  reader: SheetReader,
  template: Template,
): Pick<Submission, 'entries' | 'review' | 'notes'> {
  reader.requireColumns(['entry', 'review', 'reason', 'note']);
  const entries: Record<string, Entry> = {};
  const review: Record<string, Review> = {};
  const notes: Record<string, string> = {};
  for (const { clause } of clausesOf(template)) {
    const { id } = clause;
    reportMissingRows(reader, clause);
    const entry = readEntry(reader, clause, 'entry');
    const reviewed = readEntry(reader, clause, 'review');
    const reason = reader.entry(reader.row(id), 'reason', TEXT, id);
    const note = reader.entry(reader.row(id), 'note', TEXT, id);
    if (entry) entries[id] = entry;
    if (reviewed || reason !== undefined) {
      review[id] = {
        ...(reviewed ? { entry: reviewed } : {}),
        ...(reason === undefined ? {} : { reason: String(reason) }),
      };
    }
    if (note !== undefined) notes[id] = String(note);
  }
  return { entries, review, notes };
}

/** The parameters that the user sets on 总览. */
export function readParameters(reader: SheetReader, template: Template): Submission['parameters'] {
  const parameters: Record<string, number> = {};
  for (const parameter of template.parameters) {
    const { id } = parameter;
    const { row, column } = parameterCell(id);
    const value = reader.entry(reader.row(row), column, parameterEntry(parameter), id);
    if (typeof value === 'number') parameters[id] = value;
  }
  return parameters;
}

function reportMissingRows({ sheet, collector }: SheetReader, clause: Clause): void {
  for (const found of rowsOf(clause)) {
    if (!sheet.rows.has(found)) collector.add(issue('K503', { sheet: sheet.name, id: clause.id }, { found }));
  }
}

function readEntry(reader: SheetReader, clause: Clause, column: 'entry' | 'review'): Entry | undefined {
  const { id, rule } = clause;
  const spec = definitionOf(rule).entry(rule);
  const values = spec.fields.flatMap(({ key }): [string, EntryValue][] => {
    const value = reader.entry(reader.row(entryRow(id, key)), column, spec, id);
    return value === undefined ? [] : [[key, value]];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
