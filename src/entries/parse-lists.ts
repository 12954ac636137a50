import { issue, type Issue, type Place } from '../issues';
import type { EntryValue, ListRow, Submission, Template, TemplateList } from '../model';
import { describeEntry, listEntry } from '../sheets';
import { Collector } from './collect';
import { excerpt } from './parse-entry';
import { unknownName } from './unknown-name';
import { readValue } from './value';

type GivenRow = Readonly<Record<string, EntryValue>>;
type Given = Readonly<Record<string, readonly GivenRow[]>>;

/**
 * The rows of a form's lists from a program: `{"<listId>": [{"<columnId>": value}]}`. Unknown names and wrong types are
 * reported; rows without content are none.
 */
export function parseLists(
  given: Given,
  template: Template,
  file: string,
): { readonly lists: Submission['lists']; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const known = template.lists.map(({ id }) => id);
  const lists = Object.entries(given).flatMap(([id, rows]): [string, readonly ListRow[]][] => {
    const list = template.lists.find((one) => one.id === id);
    if (!list) {
      collector.add(unknownName(id, known, { file, path: 'lists', id }));
      return [];
    }
    const at = (i: number) => ({ file, path: `lists.${id}[${i}]`, id });
    const parsed = rows.map((row, i) => parseRow(row, list, at(i), collector));
    return [[id, parsed.filter((row) => Object.keys(row).length > 0)]];
  });
  return { lists: Object.fromEntries(lists), issues: collector.issues };
}

function parseRow(row: GivenRow, { columns }: TemplateList, at: Place, collector: Collector): ListRow {
  const values = Object.entries(row).flatMap(([key, item]): [string, EntryValue][] => {
    const here = { ...at, path: `${at.path ?? ''}.${key}` };
    const column = columns.find(({ id }) => id === key);
    if (!column) {
      const known = columns.map(({ id }) => id);
      collector.add(unknownName(key, known, here));
      return [];
    }
    if (item === '') return [];
    const format = listEntry(column);
    // What a person's typing is forgiven, a program is told.
    if (typeof item !== (format.type === 'text' ? 'string' : 'number')) {
      collector.add(issue('K101', here, { found: excerpt(item), expected: describeEntry(format) }));
      return [];
    }
    const { value } = collector.take(readValue(item, format, here));
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(values);
}
