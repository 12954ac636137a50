import { boxOf, type Measures } from './measures';
import { scrollTo } from './reveal';
import type { Position } from '../cursor';
import type { Table } from './table';

/** Brings a cell in sight; of a merged cell that is larger than the view, the place where one is. */
export function revealCell(scroller: HTMLElement, table: Table, measures: Measures, at: Position): void {
  const cell = table.at(at);
  if (!cell) return;
  const view = {
    scrollTop: scroller.scrollTop,
    scrollLeft: scroller.scrollLeft,
    width: scroller.clientWidth,
    height: scroller.clientHeight,
  };
  const whole = boxOf(measures, cell.block);
  const isTooHigh = whole.height > view.height - measures.frozenHeight;
  const block = isTooHigh ? { ...cell.block, top: at.row, bottom: at.row } : cell.block;
  const { top, left } = scrollTo(boxOf(measures, block), measures, view);
  if (top !== view.scrollTop) scroller.scrollTop = top;
  if (left !== view.scrollLeft) scroller.scrollLeft = left;
}

/** Lets the keyboard go to the active cell: into its field, all of it selected, or to the cell itself. */
export function focusActive(scroller: HTMLElement): void {
  const cell = scroller.querySelector<HTMLElement>('.ks-active');
  const field = cell?.querySelector<HTMLInputElement | HTMLTextAreaElement>('.ks-input');
  // On its way in, the field selects its text on its own.
  if (field && field === document.activeElement) field.select();
  else (field ?? cell)?.focus({ preventScroll: true });
}
