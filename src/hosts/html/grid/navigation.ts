import type { Position } from '../cursor';
import type { Table, TableCell } from './table';

export type Direction = 'up' | 'down' | 'left' | 'right';

const isVertical = (direction: Direction): boolean => direction === 'up' || direction === 'down';
const isForward = (direction: Direction): boolean => direction === 'down' || direction === 'right';

/** The positions that lie in a direction from a cell, the nearest first, one for each cell met. */
function* way(table: Table, from: TableCell, lane: Position, direction: Direction): Generator<Position, undefined> {
  const { top, left, bottom, right } = from.block;
  const lines = isVertical(direction) ? table.rows : table.columns;
  const [first, last] = isVertical(direction) ? [top, bottom] : [left, right];
  const step = isForward(direction) ? 1 : -1;
  let met = from;
  // The cell's own edges may be out of sight.
  const start = step > 0 ? lines.findIndex((line) => line > last) : lines.findLastIndex((line) => line < first);
  for (let i = start; i >= 0 && i < lines.length; i += step) {
    const line = lines[i] ?? 0;
    const position = isVertical(direction) ? { row: line, column: lane.column } : { row: lane.row, column: line };
    const cell = table.at(position);
    if (cell && cell !== met) {
      met = cell;
      yield position;
    }
  }
  return undefined;
}

/**
 * The next cell in a direction, passing over positions where there is none.
 * @param lane the position inside the cell from which to go: crossing a merged cell one stays in one's row and column
 * @returns the lane to go on from; `lane` itself where there is nothing further
 */
export function step(table: Table, lane: Position, direction: Direction): Position {
  const from = table.at(lane);
  return from ? (way(table, from, lane, direction).next().value ?? lane) : lane;
}

/** Ctrl and an arrow: to the end of the entries one is among, or else to the next entry, or else to the edge of the table. */
export function leap(table: Table, lane: Position, direction: Direction): Position {
  const from = table.at(lane);
  if (!from) return lane;
  const positions = [...way(table, from, lane, direction)];
  const isEntry = (position: Position | undefined): boolean =>
    position !== undefined && table.at(position)?.entry !== undefined;
  if (from.entry && isEntry(positions[0])) {
    const end = positions.findIndex((position) => !isEntry(position));
    return positions[(end < 0 ? positions.length : end) - 1] ?? lane;
  }
  return positions.find(isEntry) ?? positions.at(-1) ?? lane;
}

/** As far as a row, of a column's cells the last one that begins before it; but one cell further at least. */
export function page(table: Table, lane: Position, direction: 'up' | 'down', row: number): Position {
  const from = table.at(lane);
  const positions = from ? [...way(table, from, lane, direction)] : [];
  const isNear = (one: Position): boolean => (direction === 'down' ? one.row <= row : one.row >= row);
  return positions.findLast(isNear) ?? positions[0] ?? lane;
}

/** The first or the last cell of the row. */
export function edgeOfRow(table: Table, lane: Position, edge: 'first' | 'last'): Position {
  const columns = edge === 'first' ? table.columns : table.columns.toReversed();
  const column = columns.find((one) => table.at({ row: lane.row, column: one }) !== undefined);
  return column === undefined ? lane : { row: lane.row, column };
}

/** The first cell below and beside the frozen part, or the last one of the table. */
export function corner(table: Table, which: 'first' | 'last'): Position | undefined {
  if (which === 'last') return table.rows.flatMap((row) => table.cellsIn(row)).at(-1)?.position;
  const column = table.columns[table.frozenColumns] ?? 0;
  const rows = table.rows.slice(table.frozenRows);
  const row = rows.find((one) => table.at({ row: one, column }) !== undefined);
  return row === undefined ? table.first?.position : table.at({ row, column })?.position;
}

/** The next entry of the column, passing over locked cells. */
export function entryInColumn(table: Table, from: Position, direction: 'up' | 'down'): Position | undefined {
  const cell = table.at(from);
  if (!cell) return undefined;
  for (const position of way(table, cell, from, direction)) {
    const found = table.at(position);
    if (found?.entry) return found.position;
  }
  return undefined;
}

/** The next entry in reading order; nothing behind the last one and before the first one. */
export function entryAlong(table: Table, from: Position, direction: 'next' | 'previous'): Position | undefined {
  const row = table.at(from)?.drawnRow ?? from.row;
  const isAfter = ({ drawnRow, position }: TableCell): boolean =>
    drawnRow > row || (drawnRow === row && position.column > from.column);
  const isBefore = ({ drawnRow, position }: TableCell): boolean =>
    drawnRow < row || (drawnRow === row && position.column < from.column);
  const found = direction === 'next' ? table.entries.find(isAfter) : table.entries.findLast(isBefore);
  return found?.position;
}
