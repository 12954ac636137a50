import { columnPoints } from '../../../sheets';
import type { Block, Table } from './table';

/** Pixels of a point, as CSS counts both. */
const PIXELS = 96 / 72;

/** A length in whole pixels, so that thin lines stay sharp at every zoom. */
const pixels = (points: number, zoom: number): number => Math.round(points * PIXELS * zoom);

/** Where the rows and columns of a table lie, in pixels from its upper left corner; hidden ones take no room. */
export type Measures = {
  readonly zoom: number;
  /** The upper edge of each row, and behind the last one the lower edge of all. */
  readonly tops: readonly number[];
  /** The left edge of each column, and behind the last one the right edge of all. */
  readonly lefts: readonly number[];
  readonly width: number;
  readonly height: number;
  /** How many of the visible rows do not scroll, and the room that the frozen part takes. */
  readonly frozenRows: number;
  readonly frozenWidth: number;
  readonly frozenHeight: number;
};

/**
 * The share of a view that may stand still: on a small screen something must be left to scroll. Beside the pane that is
 * enough for one column of text, and the name of what it belongs to is seen with it.
 */
const MOST_FROZEN = { height: 0.6, width: 0.66 };

/**
 * @param heights of the rows in points, by their index: more than the layout gave them, where a text has grown
 * @param view what the table is seen through; where that is small, less is frozen than the layout wishes
 */
export function measure(
  table: Table,
  heights: readonly number[],
  zoom: number,
  view: { readonly width: number; readonly height: number } = { width: Infinity, height: Infinity },
): Measures {
  const { rows, columns } = table.sheet;
  const isOut = (row: number): boolean => rows[row]?.hidden === true || table.filteredOut.has(row);
  const tops = edges(rows.map(({ height }, i) => (isOut(i) ? 0 : pixels(heights[i] ?? height, zoom))));
  const lefts = edges(columns.map(({ width, hidden }) => (hidden ? 0 : pixels(columnPoints(width), zoom))));
  const frozenRows = fitting(table.rows, table.frozenRows, tops, view.height * MOST_FROZEN.height);
  const frozenColumns = fitting(table.columns, table.frozenColumns, lefts, view.width * MOST_FROZEN.width);
  return {
    zoom,
    tops,
    lefts,
    width: lefts.at(-1) ?? 0,
    height: tops.at(-1) ?? 0,
    frozenRows,
    frozenWidth: startOf(table.columns, frozenColumns, lefts),
    frozenHeight: startOf(table.rows, frozenRows, tops),
  };
}

function edges(sizes: readonly number[]): readonly number[] {
  const found = [0];
  let edge = 0;
  for (const size of sizes) found.push((edge += size));
  return found;
}

/** Where the visible row, or column, of a number begins. */
const startOf = (visible: readonly number[], number: number, edgesOf: readonly number[]): number =>
  edgesOf[visible[number] ?? edgesOf.length - 1] ?? 0;

function fitting(visible: readonly number[], wished: number, edgesOf: readonly number[], most: number): number {
  let count = wished;
  while (count > 0 && startOf(visible, count, edgesOf) > most) count -= 1;
  return count;
}

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** The box of an area of cells. */
export function boxOf({ tops, lefts }: Measures, { top, left, bottom, right }: Block): Box {
  const [x, y] = [lefts[left] ?? 0, tops[top] ?? 0];
  return { left: x, top: y, width: (lefts[right + 1] ?? x) - x, height: (tops[bottom + 1] ?? y) - y };
}

/** The last edge that is not beyond a distance: the row, or column, that lies there. */
export function indexAt(edgesOf: readonly number[], distance: number): number {
  let [low, high] = [0, edgesOf.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((edgesOf[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
