import type { Corners } from '../formula';

/** An area of cells, counted from 1. */
export type Rectangle = Corners;

/**
 * Covers the cells that have a value with as few rectangles of one value as a simple sweep finds: each is made as wide
 * as it goes, then as tall.
 */
export function rectangles<T>(
  grid: readonly (readonly (T | undefined)[])[],
): readonly (Rectangle & { readonly value: T })[] {
  const taken = grid.map((row) => row.map(() => false));
  const isFree = (r: number, c: number, value: T): boolean => grid[r]?.[c] === value && taken[r]?.[c] === false;
  const found: (Rectangle & { readonly value: T })[] = [];
  grid.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === undefined || taken[r]?.[c]) return;
      let right = c;
      while (isFree(r, right + 1, value)) right++;
      let bottom = r;
      while (isRowFree(isFree, bottom + 1, c, right, value)) bottom++;
      for (let y = r; y <= bottom; y++) taken[y]?.fill(true, c, right + 1);
      found.push({ top: r + 1, left: c + 1, bottom: bottom + 1, right: right + 1, value });
    });
  });
  return found;
}

function isRowFree<T>(
  isFree: (row: number, column: number, value: T) => boolean,
  row: number,
  left: number,
  right: number,
  value: T,
): boolean {
  for (let column = left; column <= right; column++) if (!isFree(row, column, value)) return false;
  return true;
}
