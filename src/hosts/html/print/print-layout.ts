import { columnPoints, PAGE, printEdges } from '../../../sheets';
import type { Table } from '../grid/table';

const INCH = 72;

/** A sheet as it is printed: shrunk to the width of the page, its heading rows on top of every page. */
export type PrintLayout = {
  /** How much it is shrunk; 1 where it fits. */
  readonly scale: number;
  /** The columns that are printed, by their index, and how wide they are on paper, points. */
  readonly columns: readonly number[];
  readonly widths: readonly number[];
  /** Rows, by their index: before those that are repeated, those that are repeated, and those below them. */
  readonly before: readonly number[];
  readonly repeated: readonly number[];
  readonly body: readonly number[];
};

export function printLayout(table: Table): PrintLayout {
  const { printTitle } = table.sheet;
  const [left, right] = printEdges(table.sheet);
  const columns = table.columns.filter((column) => column >= left && column <= right);
  const points = columns.map((column) => columnPoints(table.sheet.columns[column]?.width ?? 0));
  const available = PAGE.width - (PAGE.margins.left + PAGE.margins.right) * INCH;
  const scale = Math.min(1, available / points.reduce((sum, width) => sum + width, 0));
  const [first, last] = printTitle ? [printTitle.from - 1, printTitle.to - 1] : [0, -1];
  return {
    scale,
    columns,
    widths: points.map((width) => width * scale),
    before: table.rows.filter((row) => row < first),
    repeated: table.rows.filter((row) => row >= first && row <= last),
    body: table.rows.filter((row) => row > last),
  };
}
