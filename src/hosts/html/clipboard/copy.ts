import type { Block, Table, TableCell } from '../grid/table';
import { tableHtml } from './table-html';
import { writeTabSeparated } from './tab-separated';

/** A block as both texts that go on the clipboard; of a merged cell the first place has the text, the others are empty. */
export function copied(
  table: Table,
  block: Block,
  textOf: (cell: TableCell) => string,
): { readonly text: string; readonly html: string } {
  const columns = table.columns.filter((column) => column >= block.left && column <= block.right);
  const grid = table.rows
    .filter((row) => row >= block.top && row <= block.bottom)
    .map((row) =>
      columns.map((column) => {
        const cell = table.at({ row, column });
        return cell?.drawnRow === row && cell.position.column === column ? textOf(cell) : '';
      }),
    );
  return { text: writeTabSeparated(grid), html: tableHtml(table, block, textOf) };
}
