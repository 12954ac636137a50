import { type CellValue, print } from '../../formula';
import type { CellSpec, locator, SheetSpec } from '../../sheets';
import { literal } from './literal';

/** What is written into a sheet, cell by cell, as one block. */
export function contentsOf(sheet: SheetSpec, locate: ReturnType<typeof locator>): (string | number | boolean)[][] {
  return sheet.rows.map((row) => sheet.columns.map(({ key }) => content(row.cells[key], sheet.name, locate)));
}

function content(
  spec: CellSpec | undefined,
  sheet: string,
  locate: ReturnType<typeof locator>,
): string | number | boolean {
  if (!spec?.content) return '';
  if (spec.content.kind === 'formula') return `=${print(spec.content.expression, { locate, sheet })}`;
  return entered(spec.content.value);
}

/**
 * A value as it is entered; a text never becomes a formula.
 * @param format number format of the cell: in one for texts everything stays a text, an apostrophe, too
 */
export function entered(value: CellValue, format = 'General'): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && format !== '@' ? literal(value) : value;
}
