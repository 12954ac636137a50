import { Table, type TableCell } from '../../src/hosts/html/grid/table';
import { layout, type SheetSpec } from '../../src/sheets';
import { smallSheet, smallSpec } from './small-spec';
import { submissionOf, xinyang } from './templates';

/** The table of the small workbook: rows 1 to 6 (sum, a, b, c, quotient, after), columns 1 to 5. */
export const smallTable = (change: Partial<SheetSpec> = {}): Table =>
  new Table({ ...smallSheet(smallSpec()), ...change });

/** A table of the Xinyang template. */
export async function xinyangTable(sheet: 'score' | 'overview' | 'evidence' | 'contacts'): Promise<Table> {
  const template = await xinyang();
  const spec = layout(template, submissionOf(template)).sheets.find(({ id }) => id === sheet);
  if (!spec) throw new Error(`no sheet ${sheet}`);
  return new Table(spec);
}

export function cellAt(table: Table, row: number, column: number): TableCell {
  const cell = table.at({ row, column });
  if (!cell) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
}
