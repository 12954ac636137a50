/** A rectangle on the screen. */
export type Rect = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

export type Offset = { readonly left: number; readonly top: number };

/** Distance between a cell and what is shown beside it. */
const GAP = 5;

/** The first of several starts at which something stays in the view, along one direction. */
const fitting = (starts: readonly number[], size: number, from: number, length: number): number | undefined =>
  starts.find((start) => start >= from && start + size <= from + length);

/**
 * Where a message stands beside a cell: diagonally below, so that it covers neither the row, in which the result shows,
 * nor the column, in which one types next.
 * @returns the offset from the cell's upper left corner
 */
export function besideCell(cell: Rect, size: Pick<Rect, 'width' | 'height'>, view: Rect): Offset {
  const below = cell.top + cell.height + GAP;
  const above = cell.top - GAP - size.height;
  const sides = [cell.left + cell.width + GAP, cell.left - GAP - size.width];
  // Where there is room on neither side it stands below, as far to the right as it may.
  const pushed = Math.max(view.left, Math.min(cell.left, view.left + view.width - size.width));
  return {
    left: (fitting(sides, size.width, view.left, view.width) ?? pushed) - cell.left,
    top: (fitting([below, above], size.height, view.top, view.height) ?? below) - cell.top,
  };
}

/** Where a list stands: below its cell, above it where there is no room; moved to the left where it would stick out. */
export function underCell(cell: Rect, size: Pick<Rect, 'width' | 'height'>, view: Rect): Offset {
  const below = cell.top + cell.height;
  const top = fitting([below, cell.top - size.height], size.height, view.top, view.height) ?? below;
  const left = Math.max(view.left, Math.min(cell.left, view.left + view.width - size.width));
  return { left: left - cell.left, top: top - cell.top };
}
