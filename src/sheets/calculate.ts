import { calculator, type CellValue, evaluate, type Expression, refKey, toCell } from '../formula';
import type { WorkbookSpec } from './spec';

/** Computes formulas over a workbook's cells: what each of them shows, for hosts that keep or show results. */
export function calculate(spec: WorkbookSpec): (expression: Expression) => CellValue {
  const formulas = new Map<string, Expression>();
  const values = new Map<string, CellValue>();
  for (const sheet of spec.sheets) {
    for (const row of sheet.rows) {
      if (!row.key) continue;
      for (const [column, { content }] of Object.entries(row.cells)) {
        const key = refKey({ sheet: sheet.id, row: row.key, column });
        if (content?.kind === 'formula') formulas.set(key, content.expression);
        else if (content) values.set(key, content.value);
      }
    }
  }
  const read = calculator(formulas, (ref) => values.get(refKey(ref)) ?? null);
  return (expression) => toCell(evaluate(expression, read));
}
