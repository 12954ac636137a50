import type { locator, SheetSpec } from '../../sheets';
import { contentsOf } from './contents';

/**
 * About as long as a request is made, bytes. Excel on the web takes 5 MB, and what looks take is only estimated; the
 * largest template needs an eighth of that, so nearly all loads are one request.
 */
export const USUAL_LENGTH = 2 * 1024 * 1024;

/** What the look of a cell takes in a request, bytes: more than most do, for some come with a border of their own. */
const LOOK = 250;

/** A sheet with what is written into its cells. */
export type Prepared = { readonly sheet: SheetSpec; readonly contents: ReturnType<typeof contentsOf> };

/**
 * Shares sheets out among requests, in their order.
 * @param longest what a request may come to by estimate, bytes; a sheet that is longer has one for itself
 */
export function batchesOf(
  sheets: readonly SheetSpec[],
  locate: ReturnType<typeof locator>,
  longest: number,
): readonly (readonly Prepared[])[] {
  const batches: Prepared[][] = [];
  let left = 0;
  for (const sheet of sheets) {
    const contents = contentsOf(sheet, locate);
    const length = estimate(sheet, contents);
    const last = batches.at(-1);
    if (last && length <= left) {
      last.push({ sheet, contents });
      left -= length;
    } else {
      batches.push([{ sheet, contents }]);
      left = longest - length;
    }
  }
  return batches;
}

/** About what a sheet takes in a request, bytes. */
function estimate({ rows, visibility }: SheetSpec, contents: Prepared['contents']): number {
  const text = new TextEncoder().encode(JSON.stringify(contents)).length;
  if (visibility === 'veryHidden') return text;
  return text + LOOK * rows.reduce((count, { cells }) => count + Object.keys(cells).length, 0);
}
