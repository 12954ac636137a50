import { columnPoints, type SheetSpec } from '../../sheets';

/** How large the sheet is shown, percent; or so that the columns needed to fill it in are in sight. */
export type Zoom = number | 'fit';

export const ZOOMS = [50, 75, 90, 100, 110, 125, 150, 175, 200] as const;

export function readZoom(stored: string | null): Zoom {
  const zoom = Number(stored);
  return ZOOMS.find((one) => one === zoom) ?? 'fit';
}

/** Pixels of a point. */
const PIXELS = 96 / 72;
/** Beside the table: its margin and the scroll bar. */
const BESIDE = 26;
const STEP = 5;
/** Smaller could not be read. */
const SMALLEST = 70;

/**
 * The zoom at which a sheet can be filled in without moving it sideways: from its left edge to its first entries.
 * @returns also whether that is so, or would be too small to be read
 */
export function fittingZoom(
  sheet: SheetSpec | undefined,
  room: number,
): { readonly percent: number; readonly fits: boolean } {
  if (!sheet || room === 0) return { percent: 100, fits: false };
  const last = sheet.columns.findIndex(({ key }) => sheet.rows.some(({ cells }) => cells[key]?.unlocked));
  const needed = sheet.columns.slice(0, last + 1).filter(({ hidden }) => !hidden);
  const width = needed.reduce((sum, column) => sum + columnPoints(column.width) * PIXELS, 0);
  const percent = Math.floor(((room - BESIDE) / width) * (100 / STEP)) * STEP;
  return { percent: Math.min(100, Math.max(SMALLEST, percent)), fits: percent >= SMALLEST };
}
