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
import { definitionOf, type EntrySpec, formatOf, SINGLE_FIELD, TEXT_LIMIT } from '../rules';
import { entryCell, entryCells, entryRow, parameterCell, rowsOf, type Side } from '../scoring';
import { hasNotes, hasReview } from '../sheets';
import type { SheetReader } from './sheet-reader';

export const TEXT: EntrySpec = { type: 'text', fields: SINGLE_FIELD, maxLength: TEXT_LIMIT };

/** Reads what the clauses' rows hold: entries and, where the template has columns for them, reviews, reasons, notes. */
export function readEntries(reader: SheetReader, template: Template): Pick<Submission, 'entries' | 'review' | 'notes'> {
  const isReviewed = hasReview(template);
  const isNoted = hasNotes(template);
  reader.requireColumns(columnsOf(template));
  const entries: Record<string, Entry> = {};
  const review: Record<string, Review> = {};
  const notes: Record<string, string> = {};
  for (const { clause } of clausesOf(template)) {
    const { id } = clause;
    const text = (column: string) => reader.entry(reader.row(id), column, TEXT, id);
    reportMissingRows(reader, clause);
    const entry = readEntry(reader, clause, 'self');
    const reviewed = isReviewed ? readEntry(reader, clause, 'reviewed') : undefined;
    const reason = isReviewed ? text('reason') : undefined;
    const note = isNoted ? text('note') : undefined;
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

/** The columns that hold what was filled in. */
function columnsOf(template: Template): readonly string[] {
  const sides: readonly Side[] = hasReview(template) ? ['self', 'reviewed'] : ['self'];
  const entered = clausesOf(template).flatMap(({ clause }) => sides.flatMap((side) => entryCells(clause, side)));
  return [
    ...new Set([
      ...entered.map(({ column }) => column),
      ...(hasReview(template) ? ['reason'] : []),
      ...(hasNotes(template) ? ['note'] : []),
    ]),
  ];
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

/** What stands in the cells of a clause on a sheet whose rows and columns are those of the clauses. */
export function readEntry(reader: SheetReader, clause: Clause, side: Side): Entry | undefined {
  const { id, rule } = clause;
  const spec = definitionOf(rule).entry(rule);
  const values = spec.fields.flatMap((field): [string, EntryValue][] => {
    const { column } = entryCell(id, field, side);
    const value = reader.entry(reader.row(entryRow(id, field)), column, formatOf(spec, field), id);
    return value === undefined ? [] : [[field.key, value]];
  });
  return values.length === 0 ? undefined : Object.fromEntries(values);
}
