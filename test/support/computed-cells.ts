import type { WorkbookCells } from '../../src/sheets';

/** A share such as 31/43 is written with 15 digits, of which programs may round the last one differently. */
const QUOTIENT_DIGITS = 14;

/** All that a workbook computes, by sheet and cell, as the engine has it or as a program has recalculated it. */
export function computedCells(workbook: WorkbookCells, where: WorkbookCells): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const sheet of where.sheets) {
    const cells = workbook.sheets.find(({ name }) => name === sheet.name);
    for (const [r, row] of sheet.rows) {
      for (const [c, { formula }] of row) {
        if (formula === undefined) continue;
        const { value = null, isError } = cells?.rows.get(r)?.get(c) ?? {};
        const result = typeof value === 'number' ? Number(value.toPrecision(QUOTIENT_DIGITS)) : (value ?? '');
        found[`${sheet.name} ${r} ${c} ${formula}`] = isError ? `error ${String(value)}` : result;
      }
    }
  }
  return found;
}
