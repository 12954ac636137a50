import type { Share } from '../../decomposition';
import type { Contents } from '../contents';
import { departmentSheetId, departmentSheetName } from '../ids';
import { across, cell, sheet } from '../sheet';
import type { ColumnSpec, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { togetherColumns } from './department-agreement';
import { blocksOf } from './department-blocks';
import {
  type DepartmentColumn,
  departmentColumns,
  fieldsOf,
  printsEvidence,
  type SheetPlace,
} from './department-columns';
import { departmentHead } from './department-head';
import { departmentHighlights } from './department-highlights';
import { itemRows } from './department-rows';
import { clausesIn, type DepartmentContents, departmentContents } from './department-share';
import type { Shared } from './shared';

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
    columns: [
      ...columns.map(({ key, width }) => ({ key, width })),
      ...(place === 'inside' ? hiddenColumns(department) : []),
    ],
    printColumns: [columns[0]?.key ?? '', columns.at(-1)?.key ?? ''],
    rows,
    highlights: departmentHighlights(department, rows),
    // The hidden keys come before both.
    frozen: { rows: head.length + 1, columns: FROZEN_COLUMNS },
    printTitle: { from: head.length + 1, to: head.length + 1 },
  });
}

function tableRows(department: DepartmentContents, columns: readonly DepartmentColumn[]): readonly UnsizedRow[] {
  const layout = {
    columns: new Set(columns.map(({ key }) => key)),
    textColumns: printsEvidence(department) ? 1 : 2,
  };
  return blocksOf(department).flatMap(({ item, heading }): readonly UnsizedRow[] => {
    const [first, ...others] = itemRows(department, item, layout);
    if (!first) return [];
    if (!heading) return [{ ...first, begins: 'indicator' }, ...others];
    const part = cell('part', heading.text, across(columns.length));
    // A heading is kept on one page with what follows it.
    return [{ key: heading.key, begins: 'indicator', cells: { [columns[0]?.key ?? '']: part } }, first, ...others];
  });
}

/** Hidden columns behind the others: what departments that are asked for the same have said. */
const hiddenColumns = ({ items, left, holders }: DepartmentContents): readonly ColumnSpec[] =>
  togetherColumns(
    clausesIn([...items, ...left])
      .filter(({ indicator }) => holders(indicator.id).length > 1)
      .flatMap(({ clause }) => fieldsOf(clause)),
  ).map((key) => ({ key, width: 10, hidden: true }));
