import { issue, type Issue } from '../issues';
import type { EntryValue, ListRow, Submission, Template } from '../model';
import { listEntry } from '../sheets';
import { Collector } from './collect';
import { readValue } from './value';

type Given = Readonly<Record<string, readonly Readonly<Record<string, EntryValue>>[]>>;

/** The rows of a form's lists from a program: `{"<listId>": [{"<columnId>": value}]}`; unknown names are reported. */
export function parseLists(
  given: Given,
  template: Template,
  file: string,
): { readonly lists: Submission['lists']; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const known = template.lists.map(({ id }) => id).join('、') || '无';
  const lists = Object.entries(given).map(([id, rows]): [string, readonly ListRow[]] => {
    const list = template.lists.find((one) => one.id === id);
    if (!list) {
      collector.add(issue('K111', { file, path: 'lists', id }, { found: id, expected: known }));
      return [id, []];
    }
    const parsed = rows.map((row, i): ListRow => {
      const values = Object.entries(row).flatMap(([key, item]): [string, EntryValue][] => {
        const at = { file, path: `lists.${id}[${i}].${key}`, id };
        const column = list.columns.find((one) => one.id === key);
        if (!column) {
          const expected = list.columns.map((one) => one.id).join('、');
          collector.add(issue('K111', at, { found: key, expected }));
          return [];
        }
        const { value } = collector.take(readValue(item, listEntry(column), at));
        return value === undefined ? [] : [[key, value]];
      });
      return Object.fromEntries(values);
    });
    return [id, parsed.filter((row) => Object.keys(row).length > 0)];
  });
  return { lists: Object.fromEntries(lists), issues: collector.issues };
}
