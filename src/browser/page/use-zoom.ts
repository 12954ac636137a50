import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { firstEntry } from '../../sheets';
import type { Desk } from '../desk/desk';
import { useStored } from './use-stored';
import { fittingZoom, readZoom, type Zoom } from './zoom';

/** @param view what the sheet is seen through */
export function useZoom(
  { book, cursor }: Desk,
  view: RefObject<HTMLElement | null>,
): { readonly zoom: Zoom; readonly percent: number; readonly setZoom: (zoom: Zoom) => void } {
  const [zoom, setZoom] = useStored<Zoom>('kaohe.zoom', readZoom);
  const room = useWidth(view);
  const sheets = useSyncExternalStore(book.subscribe, () => book.sheets);
  const shown = useSyncExternalStore(cursor.subscribe, () => cursor.snapshot().sheet);
  // A workbook that has just come is shown from its first entry on.
  const sheet = sheets.find(({ id }) => id === shown) ?? (book.spec && firstEntry(book.spec)?.sheet);
  const fitting = fittingZoom(sheet, room);
  const percent = zoom === 'fit' ? fitting.percent : zoom;
  const fits = zoom === 'fit' && fitting.fits;
  useEffect(() => {
    // What did not fit before may have been moved aside.
    if (fits) view.current?.querySelector('.ks-scroll')?.scrollTo({ left: 0 });
  }, [fits, percent, view]);
  return { zoom, percent, setZoom };
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return undefined;
    const measure = (): void => {
      setWidth(current.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
