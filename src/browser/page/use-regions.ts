import { type RefObject, useEffect } from 'react';
import type { Desk } from '../desk/desk';
import { focusSheet, focusWithin, isShown } from './focus-sheet';

type Regions = Readonly<Record<'bar' | 'sheet' | 'side', RefObject<HTMLElement | null>>>;

/** F6 leads from one part of the page to the next, Shift+F6 back, as in Office: tool bar, sheet, pane. */
export function usePageRegions({ bar, sheet, side }: Regions, desk: Desk): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      // A cell that is typed into takes all keys for itself, were it asked first.
      event.stopPropagation();
      const shown = [bar, sheet, side].flatMap(({ current }) => (current && isShown(current) ? [current] : []));
      const at = shown.findIndex((element) => element.contains(document.activeElement));
      const step = event.shiftKey ? -1 : 1;
      const next = at < 0 ? shown[0] : shown.at((at + step) % shown.length);
      if (next === sheet.current) focusSheet(desk, next);
      else if (next && desk.cursor.commit()) focusWithin(next);
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [bar, sheet, side, desk]);
}
