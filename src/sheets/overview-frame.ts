import { across, cell } from './sheet';
import type { UnsizedRow } from './text-fit';

/** A label and five columns beside it, which each block uses in its own way. */
export const OVERVIEW_COLUMNS = [
  { key: 'label', width: 18 },
  { key: 'value', width: 23 },
  { key: 'second', width: 23 },
  { key: 'third', width: 23 },
  { key: 'fourth', width: 23 },
  { key: 'fifth', width: 23 },
] as const;
export const WIDTH = OVERVIEW_COLUMNS.length;

/** The heading of a block; a block is kept on one printed page. */
export const heading = (text: string): UnsizedRow => ({
  key: '',
  begins: 'section',
  height: 26,
  cells: { label: cell('heading', text, across(WIDTH)) },
});

/** Column heads; the last one reaches to the right edge. */
export const header = (...texts: readonly string[]): UnsizedRow => ({
  key: '',
  height: 22,
  cells: Object.fromEntries(
    texts.map((text, i) => [
      OVERVIEW_COLUMNS[i]?.key ?? '',
      cell('header', text, i === texts.length - 1 ? across(WIDTH - i) : {}),
    ]),
  ),
});
