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
      box.left < frozenWidth ? view.scrollLeft : along(box.left, box.width, view.scrollLeft, view.width, frozenWidth),
  };
}

function along(start: number, size: number, scroll: number, view: number, frozen: number): number {
  const least = start + size - view;
  const most = start - frozen;
  if (least >= most) return Math.max(0, most);
  if (scroll > most) return Math.max(0, most - Math.min(MARGIN, most - least));
  return scroll < least ? least + Math.min(MARGIN, most - least) : scroll;
}
