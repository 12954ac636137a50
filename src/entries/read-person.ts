import { type ContactField, LONGEST, type Person } from '../model';
import { placeOf } from './keyed-sheet';
import type { SheetReader } from './sheet-reader';
import { readField } from './telephone';

/**
 * Reads a person whom to call. Numbers are mended and said to be; what looks like no number is kept, and reported.
 * @param columns the columns of the fields that are asked for
 */
export function readPerson(
  reader: SheetReader,
  row: number | undefined,
  columns: Readonly<Partial<Record<ContactField, string>>>,
): Person {
  const fields = Object.entries(columns) as readonly [ContactField, string][];
  return Object.fromEntries(
    fields.flatMap(([field, column]): [ContactField, string][] => {
      const text = reader.text(row, column, LONGEST.contact);
      if (text === '') return [];
      const at = placeOf(reader.sheet, row, column);
      return [[field, reader.collector.take(readField(field, text, at)).value]];
    }),
  );
}
