import type { Share } from '../../decomposition';
import { type Group, numberLabel, type Section } from '../../model';
import type { Contents } from '../contents';
import { departmentSheetId, departmentSheetName } from '../ids';
import { across, cell, sheet } from '../sheet';
import type { SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type DepartmentColumn, departmentColumns, printsEvidence, type SheetPlace } from './department-columns';
import { departmentHead } from './department-head';
import { departmentHighlights } from './department-highlights';
import { itemRows } from './department-rows';
import { type DepartmentContents, departmentContents, type Item } from './department-share';
import type { Shared } from './shared';

const LEFT = '已不由本部门负责（原填内容保留）';
/** Columns that stay in sight: the keys, the number and the title. */
const FROZEN_COLUMNS = 3;

/**
 * 分解-〈部门〉: what one department is asked for, and what it has given. Rows and columns of entries are those of the main
 * sheet, so that they are read in the same way.
 */
export function departmentSheet(contents: Contents, shared: Shared, share: Share, place: SheetPlace): SheetSpec {
  const department = departmentContents(contents, shared, share);
  const columns = departmentColumns(department, place);
  const head = departmentHead(department, columns, place);
  const rows = [...head, ...tableRows(department, columns)];
  return sheet({
    id: departmentSheetId(share.name),
    name: departmentSheetName(share.name),
    visibility: 'visible',
    tabColor: 'BF8F00',
    columns: columns.map(({ key, width }) => ({ key, width })),
    rows,
    highlights: departmentHighlights(department, rows),
    // The hidden keys come before both.
    frozen: { rows: head.length + 1, columns: FROZEN_COLUMNS },
    printTitle: { from: head.length + 1, to: head.length + 1 },
  });
}

function tableRows(department: DepartmentContents, columns: readonly DepartmentColumn[]): readonly UnsizedRow[] {
  const { items, left, contents } = department;
  const layout = {
    columns: new Set(columns.map(({ key }) => key)),
    textColumns: printsEvidence(department) ? 1 : 2,
  };
  const part = (text: string): UnsizedRow => ({
    key: '',
    cells: { [columns[0]?.key ?? '']: cell('part', text, across(columns.length)) },
  });
  const isWhole = contents.template.sections.length === 1;
  const block = (item: Item, heading: string): readonly UnsizedRow[] => {
    const [first, ...others] = itemRows(department, item, layout);
    if (!first) return [];
    // A heading is kept on one page with what follows it.
    return heading === ''
      ? [{ ...first, begins: 'indicator' }, ...others]
      : [{ ...part(heading), begins: 'indicator' }, first, ...others];
  };
  return [
    ...items.flatMap((item, i) => {
      const heading = headingOf(item, isWhole);
      const previous = items[i - 1];
      return block(item, previous && headingOf(previous, isWhole) === heading ? '' : heading);
    }),
    ...left.flatMap((item, i) => block(item, i === 0 ? LEFT : '')),
  ];
}

/** Under what an indicator stands: its section and, where it is in one, its group; '' for the only section. */
function headingOf({ section, indicator }: Item, isWhole: boolean): string {
  const group = section.groups.find(({ id }) => id === indicator.group);
  const named = ({ number = '', title }: Section | Group) => numberLabel(number) + title;
  const titles = [...(isWhole ? [] : [named(section)]), ...(group ? [named(group)] : [])];
  return titles.join('　');
}
