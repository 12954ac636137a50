import type { Offset, Rect } from './placement';

const rectOf = (element: Element): Rect => element.getBoundingClientRect();

/** What is seen of the scrolling part of the sheet: what stands beside a cell may cover frozen columns, not frozen rows. */
function viewOf(cell: Element): Rect | undefined {
  const scroller = cell.closest('.ks-scroll');
  if (!scroller) return undefined;
  const { left, top } = rectOf(scroller);
  const frozen = cell.closest('.ks-frozen') ? 0 : (scroller.querySelector('.ks-frozen')?.clientHeight ?? 0);
  return { left, top: top + frozen, width: scroller.clientWidth, height: scroller.clientHeight - frozen };
}

/** Moves something inside a cell to where it stands beside the cell. */
export function placeBeside(
  element: HTMLElement,
  place: (cell: Rect, size: Pick<Rect, 'width' | 'height'>, view: Rect) => Offset,
): void {
  const cell = element.closest('.ks-cell');
  const view = cell && viewOf(cell);
  if (!view) return;
  const { left, top } = place(rectOf(cell), { width: element.offsetWidth, height: element.offsetHeight }, view);
  element.style.left = `${left - BORDER}px`;
  element.style.top = `${top - BORDER}px`;
  element.style.opacity = '1';
}

/** What is positioned in a cell is counted from inside its border. */
const BORDER = 1;
