import { useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { CursorState } from '../cursor';
import { focusActive, revealCell } from './focus';
import type { Measures } from './measures';
import type { Table } from './table';

/** Brings the cursor in sight, and the keyboard to it, each time it is moved. */
export function useCursorEffects(
  scroller: HTMLElement | null,
  table: Table,
  measures: Measures,
  state: CursorState,
): void {
  const follow = useEffectEvent(({ reveal, active, end, focus }: CursorState) => {
    if (!scroller) return;
    if (reveal !== 'none') revealCell(scroller, table, measures, reveal === 'end' ? end : active);
    if (focus) focusActive(scroller);
  });
  useLayoutEffect(() => {
    follow(state);
  }, [state, scroller]);

  // What is in sight stays in sight when it is enlarged.
  const zoomed = useRef(measures.zoom);
  useLayoutEffect(() => {
    const factor = measures.zoom / zoomed.current;
    zoomed.current = measures.zoom;
    if (!scroller || factor === 1) return;
    scroller.scrollTop *= factor;
    scroller.scrollLeft *= factor;
  }, [scroller, measures.zoom]);
}
