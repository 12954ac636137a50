import type { LiveCells } from '../../../sheets';
import { shownText } from '../look/cell-text';
import { isHead, type Table, type TableCell } from './table';

/** So much of what stands beside a cell is enough to know it by. */
const LONGEST_PART = 30;
const LONGEST = 120;

/** The head of a cell's column: the nearest one above it. */
function headOf(table: Table, { drawnRow: row, position: { column } }: TableCell): TableCell | undefined {
  const above = table.rows.findLast((one) => {
    const cell = one < row ? table.at({ row: one, column }) : undefined;
    return cell !== undefined && isHead(cell);
  });
  return above === undefined ? undefined : table.at({ row: above, column });
}

/**
 * What a cell is called where it is not seen in its place: the head of its column, and what stands to its left in the
 * row. Numbers and results say little, so only texts count; in a list, the first cell of the row.
 */
export function cellName(table: Table, live: LiveCells, cell: TableCell): string {
  const textOf = ({ position, style }: TableCell): string =>
    shownText(live.shown(table.sheet, position.row, position.column), style.format).trim();
  const head = headOf(table, cell);
  const left = table.columns
    .filter((column) => column < cell.position.column)
    .map((column) => table.at({ row: cell.drawnRow, column }))
    .filter((one, i, all) => one !== undefined && all.indexOf(one) === i);
  const texts = left.flatMap((one, i) => {
    if (!one || (one.entry && i > 0) || one.spec.content?.kind === 'formula') return [];
    const text = textOf(one);
    return text === '' ? [] : [text.length > LONGEST_PART ? `${text.slice(0, LONGEST_PART)}…` : text];
  });
  return [...(head ? [textOf(head)] : []), ...texts].join(' ').slice(0, LONGEST);
}
