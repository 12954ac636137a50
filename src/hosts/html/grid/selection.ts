import type { Position } from '../cursor';
import type { Block, Table, TableCell } from './table';

const enclosing = (a: Block, b: Block): Block => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

const same = (a: Block, b: Block): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

const blockOf = ({ row, column }: Position): Block => ({ top: row, left: column, bottom: row, right: column });

/** The block between two corners, so large that it cuts no merged cell. */
export function blockBetween(table: Table, active: Position, end: Position): Block {
  let block = enclosing(blockOf(active), blockOf(end));
  for (;;) {
    const grown = edgeCells(table, block).reduce((sum, cell) => enclosing(sum, cell.block), block);
    if (same(grown, block)) return block;
    block = grown;
  }
}

/** Only cells at its edges can reach out of a block. */
function edgeCells(table: Table, { top, left, bottom, right }: Block): readonly TableCell[] {
  const found = new Set<TableCell>();
  const look = (row: number, column: number): void => {
    const cell = table.at({ row, column });
    if (cell) found.add(cell);
  };
  for (let column = left; column <= right; column++) {
    look(top, column);
    look(bottom, column);
  }
  for (let row = top; row <= bottom; row++) {
    look(row, left);
    look(row, right);
  }
  return [...found];
}

/** The cells in sight that begin in a block, in reading order. */
export function cellsIn(table: Table, { top, left, bottom, right }: Block): readonly TableCell[] {
  const rows = table.rows.filter((row) => row >= top && row <= bottom);
  return rows.flatMap((row) =>
    table.cellsIn(row).filter(({ position }) => position.column >= left && position.column <= right),
  );
}

/** Whether a block is no more than one cell. */
export const isSingle = (table: Table, block: Block): boolean => {
  const cell = table.at({ row: block.top, column: block.left });
  return cell !== undefined && same(cell.block, block);
};
