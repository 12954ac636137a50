import type { CellValue } from '../formula';
import type { RowSpec, SheetSpec } from './spec';
import type { StyleName } from './styles';
import { asRowHeight, textHeight, widthOf } from './text-fit';

/** A cell that may be filled in, of which a row shows all or a part. */
type Fillable = {
  /** Where it begins and how many rows it covers. */
  readonly row: number;
  readonly rows: number;
  readonly column: string;
  readonly width: number;
  readonly style: StyleName;
};

/** The cells that may be filled in, by the rows that they cover. */
const known = new WeakMap<SheetSpec, readonly (readonly Fillable[])[]>();

/**
 * The height that a row needs for the values that it now holds, in points; never less than the layout gave it. The text
 * of a merged cell may use all the rows that it covers.
 * @param shown what the cells hold, by row, counted from 0, and column key
 */
export function rowHeight(sheet: SheetSpec, row: number, shown: (row: number, column: string) => CellValue): number {
  const fillable = known.get(sheet) ?? findFillable(sheet);
  const needed = ({ row: r, column, style, width }: Fillable): number => textHeight(shown(r, column), style, width);
  const own = (r: number): number =>
    Math.max(
      sheet.rows[r]?.height ?? 0,
      ...(fillable[r] ?? []).filter(({ rows }) => rows === 1).map((cell) => needed(cell)),
    );
  const shares = (fillable[row] ?? [])
    .filter(({ rows }) => rows > 1)
    .map((cell) => {
      const text = needed(cell);
      if (text === 0) return 0;
      const available = coveredRows(cell).reduce((sum, r) => sum + own(r), 0);
      return (text - available) / cell.rows;
    });
  return asRowHeight(own(row) + Math.max(0, ...shares));
}

/** The rows that a cell covers, counted from 0. */
export const coveredRows = ({ row, rows }: Pick<Fillable, 'row' | 'rows'>): readonly number[] =>
  Array.from({ length: rows }, (_, i) => row + i);

function findFillable(sheet: SheetSpec): readonly (readonly Fillable[])[] {
  const found = sheet.rows.map((): Fillable[] => []);
  sheet.rows.forEach(({ cells }: RowSpec, row) => {
    for (const [column, cell] of Object.entries(cells)) {
      if (!cell.unlocked) continue;
      const fillable: Fillable = {
        row,
        rows: cell.span?.rows ?? 1,
        column,
        width: widthOf(column, cell, sheet.columns),
        style: cell.style,
      };
      for (const r of coveredRows(fillable)) found[r]?.push(fillable);
    }
  });
  known.set(sheet, found);
  return found;
}
