import type { DepartmentReturn, Entry, Template } from '../model';
import { CONTACT_FIELDS, indicatorsOf } from '../model';
import { entryCells, rowsOf } from '../scoring';
import { hasEvidence, MATERIALS_COLUMN, PERSON_COLUMNS, PERSON_ROW } from '../sheets';
import { readEntry, TEXT } from './read-entries';
import { readPerson } from './read-person';
import type { SheetReader } from './sheet-reader';

/** Reads what stands on the sheet of a department: its rows are those of the clauses that it is asked for. */
export function readDepartment(reader: SheetReader, template: Template): DepartmentReturn {
  const entries: Record<string, Entry> = {};
  const notes: Record<string, string> = {};
  const materials: Record<string, string> = {};
  const text = (row: number, column: string, id: string): string => String(reader.entry(row, column, TEXT, id) ?? '');
  reader.requireColumns(columnsOf(reader, template));
  for (const { id: indicator, clauses } of indicatorsOf(template)) {
    for (const [i, clause] of clauses.entries()) {
      const row = reader.row(clause.id);
      if (row === undefined) continue;
      const entry = readEntry(reader, clause, 'self');
      const note = text(row, 'note', clause.id);
      const handed = i === 0 && hasEvidence(template) ? text(row, MATERIALS_COLUMN, indicator) : '';
      if (entry) entries[clause.id] = entry;
      if (note !== '') notes[clause.id] = note;
      if (handed !== '') materials[indicator] = handed;
    }
  }
  const person = readPerson(
    reader,
    reader.row(PERSON_ROW),
    Object.fromEntries(CONTACT_FIELDS.map((field) => [field, PERSON_COLUMNS[field]])),
  );
  return { entries, notes, materials, person };
}

/** The columns that hold what is filled in for the clauses that the sheet asks for. */
function columnsOf({ sheet }: SheetReader, template: Template): readonly string[] {
  const asked = indicatorsOf(template)
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => rowsOf(clause).some((row) => sheet.rows.has(row)));
  return [
    ...new Set([
      ...asked.flatMap((clause) => entryCells(clause).map(({ column }) => column)),
      'note',
      ...(hasEvidence(template) ? [MATERIALS_COLUMN] : []),
    ]),
  ];
}
