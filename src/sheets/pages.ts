import type { ColumnSpec, RowSpec } from './spec';
import type { SizedRow } from './text-fit';

/** The printed page: A4 landscape, points; margins in inches, as Excel keeps them. */
export const PAGE = {
  width: 842,
  height: 595,
  margins: { top: 0.6, right: 0.4, bottom: 0.7, left: 0.4, header: 0.3, footer: 0.3 },
} as const;

const INCH = 72;
/** Points of a column one character wide, and of its margins: 宋体 11 draws a digit 8 pixels wide. */
const CHARACTER = 6;
const COLUMN_MARGIN = 3.75;

/** The width of a column in points, from that in characters. */
export const columnPoints = (characters: number): number => characters * CHARACTER + COLUMN_MARGIN;

/** Share of the page that is counted on: fonts and printers differ a little. */
const SAFE = 0.96;
/** Rows repeated on top of each page, points. */
const REPEATED = 24;

/**
 * Begins new pages where rows that belong together would be torn apart: before a section that no longer fits but would
 * fit on a page of its own, else before an indicator. Sheets are shrunk to the width of the page.
 * @param columns those that are printed
 */
export function breakPages(rows: readonly SizedRow[], columns: readonly ColumnSpec[]): readonly RowSpec[] {
  const available = pageHeight(columns);
  let used = 0;
  return rows.map(({ begins, ...row }, i) => {
    const breakBefore = begins !== undefined && used > 0 && mustBreak(rows, i, begins, available, used);
    used = (breakBefore ? REPEATED : used) + row.height;
    // What does not fit although it may not be torn runs on; the page after it is begun anew.
    while (used > available) used -= available;
    return breakBefore ? { ...row, breakBefore } : row;
  });
}

function mustBreak(
  rows: readonly SizedRow[],
  index: number,
  begins: NonNullable<SizedRow['begins']>,
  available: number,
  used: number,
): boolean {
  const fits = (height: number) => used + height <= available;
  const block = blockHeight(rows, index, begins);
  if (begins === 'indicator') return !fits(block);
  const first = blockHeight(rows, index, 'indicator');
  return !fits(block) && (block + REPEATED <= available || !fits(first));
}

/** Height from a row to where the next block of its kind, or of a higher one, begins. */
function blockHeight(rows: readonly SizedRow[], from: number, kind: NonNullable<SizedRow['begins']>): number {
  const ends = (row: SizedRow, i: number): boolean =>
    i > from + (kind === 'indicator' && rows[from]?.begins === 'section' ? 1 : 0) &&
    (row.begins === 'section' || row.begins === kind);
  const to = rows.findIndex(ends);
  return rows.slice(from, to < 0 ? rows.length : to).reduce((sum, { height }) => sum + height, 0);
}

function pageHeight(columns: readonly ColumnSpec[]): number {
  const { width, height, margins } = PAGE;
  const sheetWidth = columns.reduce((sum, column) => sum + (column.hidden ? 0 : columnPoints(column.width)), 0);
  const scale = Math.min(1, (width - (margins.left + margins.right) * INCH) / sheetWidth);
  return ((height - (margins.top + margins.bottom) * INCH) / scale) * SAFE;
}
