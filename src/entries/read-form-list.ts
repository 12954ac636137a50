import type { EntryValue, ListRow, TemplateList } from '../model';
import { listEntry } from '../sheets';
import { listRows } from './read-lists';
import type { SheetReader } from './sheet-reader';

/** Reads a form's list: every row that holds anything, also rows that were put in. */
export function readFormList(reader: SheetReader, list: TemplateList): readonly ListRow[] {
  reader.requireColumns(list.columns.map(({ id }) => id));
  return listRows(reader.sheet, `${list.id}/`).flatMap((row): ListRow[] => {
    const values = list.columns.flatMap((column): [string, EntryValue][] => {
      const value = reader.entry(row, column.id, listEntry(column), list.id);
      return value === undefined ? [] : [[column.id, value]];
    });
    return values.length === 0 ? [] : [Object.fromEntries(values)];
  });
}
