import { useMemo } from 'react';
import type { LiveCells } from '../../../sheets';
import { RowHeights } from './heights';
import { type Measures, measure } from './measures';
import type { Table } from './table';
import type { ViewState } from './view-store';

/** Where rows and columns lie at the moment; the same object as long as they lie there. */
export function useGeometry(table: Table, live: LiveCells, zoom: number, { width, height }: ViewState): Measures {
  const rowHeights = useMemo(() => new RowHeights(table, live), [table, live]);
  const heights = rowHeights.current();
  return useMemo(() => measure(table, heights, zoom, { width, height }), [table, heights, zoom, width, height]);
}
