import { type Group, numberLabel, type Section } from '../../model';
import { rowsOf } from '../../scoring';
import type { DepartmentContents, Item } from './department-share';
import { headingRow } from './keys';

/** An indicator on a department's sheet, and what stands above it where that is not what stands above the one before. */
export type Block = { readonly item: Item; readonly heading?: { readonly key: string; readonly text: string } };

const LEFT = '已不由本部门负责（原填内容保留）';

/** The indicators of a department's sheet with their headings, those that are no longer its own at the end. */
export function blocksOf({ items, left, contents }: DepartmentContents): readonly Block[] {
  const isWhole = contents.template.sections.length === 1;
  const block = (item: Item, text: string): Block => ({
    item,
    ...(text === '' ? {} : { heading: { key: headingRow(item.indicator.id), text } }),
  });
  return [
    ...items.map((item, i) => {
      const heading = headingOf(item, isWhole);
      const previous = items[i - 1];
      return block(item, previous && headingOf(previous, isWhole) === heading ? '' : heading);
    }),
    ...left.map((item, i) => block(item, i === 0 ? LEFT : '')),
  ];
}

/** The rows of the table, from its first indicator to its last, headings between them too: they are one area. */
export const tableKeys = (department: DepartmentContents): readonly string[] =>
  blocksOf(department).flatMap(({ item, heading }) => [
    ...(heading ? [heading.key] : []),
    ...item.indicator.clauses.flatMap(rowsOf),
  ]);

/** Under what an indicator stands: its section and, where it is in one, its group; '' for the only section. */
function headingOf({ section, indicator }: Item, isWhole: boolean): string {
  const group = section.groups.find(({ id }) => id === indicator.group);
  const named = ({ number = '', title }: Section | Group) => numberLabel(number) + title;
  const titles = [...(isWhole ? [] : [named(section)]), ...(group ? [named(group)] : [])];
  return titles.join('　');
}
