import { useSyncExternalStore } from 'react';
import type { Book } from '../../hosts/html';

/** Looks again whenever the workbook changes. */
export function useBookRevision(book: Book): number {
  return useSyncExternalStore(book.subscribe, () => book.revision);
}
