import type { WriteSheet } from 'hucre/xlsx';
import { a1, type Address } from '../../formula';
import type { locator, SheetSpec } from '../../sheets';

type Locate = ReturnType<typeof locator>;

/** The first and the last cell of what can be filtered on a sheet, the heads included. */
export function filterCorners({ id, filter }: SheetSpec, locate: Locate): readonly [Address, Address] | undefined {
  if (!filter) return undefined;
  const { rows, columns } = filter;
  return [
    locate({ sheet: id, row: rows[0], column: columns[0] }),
    locate({ sheet: id, row: rows[1], column: columns[1] }),
  ];
}

/** The arrows in the heads by which users of Excel choose the rows that they see, on a protected sheet, too. */
export function autoFilter(sheet: SheetSpec, locate: Locate): Pick<WriteSheet, 'autoFilter'> {
  const corners = filterCorners(sheet, locate);
  return corners ? { autoFilter: { range: corners.map((corner) => a1(corner)).join(':') } } : {};
}
