import type { Submission, Template, TemplateList } from '../model';
import type { Finding } from './finding';

type Listed = { readonly list: TemplateList; readonly name: string };

/** The column that names what a list lists: the first text. */
export const nameColumn = ({ columns }: TemplateList): string | undefined =>
  columns.find(({ type }) => type === 'text')?.id;

/** Names that stand twice in the lists that share a `distinct` word: in two of them, or twice in one. */
export function duplicateNames(
  { lists }: Pick<Template, 'lists'>,
  submission: Pick<Submission, 'lists'>,
): readonly Finding[] {
  const words = new Set(lists.flatMap(({ distinct }) => distinct ?? []));
  return [...words].flatMap((word) =>
    [
      ...byName(
        lists.filter(({ distinct }) => distinct === word),
        submission,
      ),
    ].flatMap((listed) => findingOf(listed)),
  );
}

/** All places of each name; case and spaces make no other name, as on the sheet. */
function byName(lists: readonly TemplateList[], submission: Pick<Submission, 'lists'>): Iterable<readonly Listed[]> {
  const found = new Map<string, Listed[]>();
  for (const list of lists) {
    const column = nameColumn(list);
    for (const row of submission.lists[list.id] ?? []) {
      const value = column === undefined ? undefined : row[column];
      const name = value === undefined ? '' : String(value).trim();
      const key = name.replace(/ +/g, ' ').toLowerCase();
      if (key !== '') found.set(key, [...(found.get(key) ?? []), { list, name }]);
    }
  }
  return found.values();
}

function findingOf(listed: readonly Listed[]): readonly Finding[] {
  const [first] = listed;
  if (!first || listed.length === 1) return [];
  const lists = [...new Set(listed.map(({ list }) => list))];
  const places = lists.map((list) => {
    const rows = listed.filter((one) => one.list === list).length;
    return rows > 1 ? `${list.title}（${rows}行）` : list.title;
  });
  return [{ kind: 'duplicate', id: first.list.id, text: `“${first.name}”重复列入：${places.join('、')}` }];
}
