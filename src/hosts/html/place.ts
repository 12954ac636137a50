import { a1, columnNumber } from '../../formula';
import type { CellPlace, SheetSpec } from '../../sheets';
import type { Position } from './cursor';

/** B2 -> the second row and column, counted from 0; undefined for what is no address of a single cell. */
export function positionOf(cell: string): Position | undefined {
  const row = /^[A-Z]{1,3}([1-9]\d*)$/.exec(cell)?.[1];
  return row === undefined ? undefined : { row: Number(row) - 1, column: columnNumber(cell) - 1 };
}

/** A cell as users name it. */
export const placeOf = ({ name }: SheetSpec, { row, column }: Position): CellPlace => ({
  sheet: name,
  cell: a1({ row: row + 1, column: column + 1 }),
});
