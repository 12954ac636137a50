import type { Box, Measures } from './measures';

/** What is seen of the table: how far it is scrolled, and the size of the view, pixels. */
export type View = {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly width: number;
  readonly height: number;
};

/** Room kept between a revealed cell and the edge of the view, pixels. */
const MARGIN = 12;
/** So much of a cell that is wider than the view is enough to begin with: what it is called stays beside it, pixels. */
const ENOUGH = 160;

/**
 * How far to scroll so that a box is in sight: as little as possible; of what does not fit, the beginning.
 * The frozen part covers what lies below it, and its own cells are always in sight.
 */
export function scrollTo(box: Box, measures: Measures, view: View): { readonly top: number; readonly left: number } {
  const { frozenWidth, frozenHeight } = measures;
  return {
    top:
      box.top < frozenHeight ? view.scrollTop : along(box.top, box.height, view.scrollTop, view.height, frozenHeight),
    left:
      box.left < frozenWidth || isBegun(box, measures, view)
        ? view.scrollLeft
        : along(box.left, box.width, view.scrollLeft, view.width, frozenWidth),
  };
}

/** Whether enough is seen of the beginning of a box that is too wide. */
function isBegun({ left, width }: Box, { frozenWidth }: Measures, { scrollLeft, width: view }: View): boolean {
  const isTooWide = width > view - frozenWidth;
  return isTooWide && left >= scrollLeft + frozenWidth && scrollLeft + view - left >= ENOUGH;
}

function along(start: number, size: number, scroll: number, view: number, frozen: number): number {
  const least = start + size - view;
  const most = start - frozen;
  if (least >= most) return Math.max(0, most);
  if (scroll > most) return Math.max(0, most - Math.min(MARGIN, most - least));
  return scroll < least ? least + Math.min(MARGIN, most - least) : scroll;
}
