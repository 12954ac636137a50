import { useMemo, useSyncExternalStore } from 'react';
import { type ViewState, ViewStore } from './view-store';

const UNSEEN: ViewState = { top: 0, width: 0, height: 0 };
const never = (): (() => void) => () => undefined;
const unseen = (): ViewState => UNSEEN;

/** How far an element is scrolled, roughly, and its size. */
export function useView(element: HTMLElement | null): ViewState {
  const store = useMemo(() => (element ? new ViewStore(element) : undefined), [element]);
  return useSyncExternalStore(store?.subscribe ?? never, store?.snapshot ?? unseen);
}
