import { boxOf, type Measures } from './measures';
import type { Table, TableCell } from './table';

/** How a cell of a row is drawn. */
export type Piece = {
  readonly cell: TableCell;
  /** Its place among the cells that begin in the row. */
  readonly index: number;
  readonly left: number;
  /** Room before it that no cell of this row takes: what merged cells from above cover. */
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  /**
   * `plain` scrolls; `frozen` stays; `whole` takes all columns, and keeps its text in the middle of the view; `split` begins
   * in the frozen part and reaches out of it: it is drawn in two halves, as Excel does, the first of this width.
   */
  readonly kind: 'plain' | 'frozen' | 'whole' | 'split';
  readonly frozenWidth: number;
};

/** Lays the cells that begin in a row side by side. */
export function piecesOf(table: Table, measures: Measures, row: number): readonly Piece[] {
  const { frozenWidth } = measures;
  let end = 0;
  return table.cellsIn(row).map((cell, index) => {
    const { left, width, height } = boxOf(measures, cell.block);
    const piece: Piece = {
      cell,
      index,
      left,
      gap: left - end,
      width,
      height,
      kind: kindOf(cell, left, width, measures),
      frozenWidth: Math.max(0, Math.min(width, frozenWidth - left)),
    };
    end = left + width;
    return piece;
  });
}

function kindOf(cell: TableCell, left: number, width: number, measures: Measures): Piece['kind'] {
  if (left === 0 && width === measures.width) return 'whole';
  if (left >= measures.frozenWidth) return 'plain';
  if (left + width <= measures.frozenWidth) return 'frozen';
  // Half an entry could not be typed into.
  return cell.entry ? 'plain' : 'split';
}
