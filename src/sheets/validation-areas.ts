import { type Rectangle, rectangles } from './rectangles';
import type { SheetSpec, Validation } from './spec';

/**
 * The validations of a sheet, each stated once for neighbours that share it. Locked cells between two that share one are
 * taken in: nothing can be entered there anyhow.
 */
export function validationAreas({
  rows,
  columns,
}: SheetSpec): readonly (Rectangle & { readonly validation: Validation })[] {
  const known = new Map<string, Validation>();
  const grid: (string | undefined)[][] = rows.map(() => columns.map(() => undefined));
  columns.forEach(({ key }, c) => {
    let previous: { readonly text: string; readonly end: number } | undefined;
    rows.forEach((row, r) => {
      const { validation, unlocked, span = { rows: 1, columns: 1 } } = row.cells[key] ?? {};
      if (!validation) {
        if (unlocked) previous = undefined;
        return;
      }
      const text = JSON.stringify(validation);
      known.set(text, validation);
      const from = previous?.text === text ? previous.end : r;
      for (let y = from; y < r + span.rows; y++) grid[y]?.fill(text, c, c + span.columns);
      previous = { text, end: r + span.rows };
    });
  });
  return rectangles(grid).flatMap(({ value, ...area }) => {
    const validation = known.get(value);
    return validation ? [{ ...area, validation }] : [];
  });
}
