import { indexAt, type Measures } from './measures';
import type { Table } from './table';

/**
 * The rows to draw, by their index and in their order: those between two heights of the table, those from above whose
 * merged cells reach into it, and one more that has to be there (the active one, which keeps the focus).
 */
export function rowsToDraw(
  table: Table,
  measures: Measures,
  from: number,
  to: number,
  always: number,
): readonly number[] {
  const { tops, frozenRows, frozenHeight } = measures;
  const first = indexAt(tops, Math.max(0, from + frozenHeight));
  const last = indexAt(tops, Math.max(0, to));
  const rows = new Set([always]);
  for (let row = first; row <= last; row++) rows.add(row);
  const reaching = table.rows.find((row) => row >= first) ?? first;
  for (const column of table.columns) {
    const anchor = table.at({ row: reaching, column })?.drawnRow;
    if (anchor !== undefined) rows.add(anchor);
  }
  const firstScrolling = table.rows[frozenRows] ?? Infinity;
  return [...rows].filter((row) => row >= firstScrolling && table.cellsIn(row).length > 0).sort((a, b) => a - b);
}

/** The scrolling row that lies a distance below another one, or above it. */
export function rowAway(table: Table, { tops, frozenRows }: Measures, row: number, distance: number): number {
  const first = table.rows[frozenRows] ?? row;
  return Math.max(first, indexAt(tops, (tops[row] ?? 0) + distance));
}
