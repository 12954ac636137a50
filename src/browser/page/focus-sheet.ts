import { type RefObject, useEffect } from 'react';
import type { Desk } from '../desk/desk';

/** Leads the keyboard to the selected cell, or where there is none to what stands in the place of the sheet. */
export function focusSheet({ book, cursor }: Desk, view: HTMLElement | null): void {
  const { sheet, active, end } = cursor.snapshot();
  if (book.spec) cursor.select(sheet, active, end, true);
  else if (view) focusWithin(view);
}

const FOCUSABLE = 'button:not([disabled]), input:not([disabled]), [tabindex], a[href]';

/** Leads to the first thing in an element that takes the keyboard, as Tab would. */
export function focusWithin(element: HTMLElement): void {
  const found = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  found.find((one) => one.tabIndex >= 0 && isShown(one))?.focus();
}

export const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** What goes away, such as a dialog, takes the keyboard with it, unless what it did leads somewhere: the sheet has it then. */
export function useFocusAfter(desk: Desk, view: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    if (!isThere) return undefined;
    return () => {
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusSheet(desk, view.current);
      });
    };
  }, [desk, view, isThere]);
}
