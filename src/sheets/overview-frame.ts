import { across, cell } from './sheet';
import type { UnsizedRow } from './text-fit';

/** A label and five columns beside it, which each block uses in its own way. */
export const OVERVIEW_COLUMNS = [
  { key: 'label', width: 24 },
  { key: 'value', width: 18 },
  { key: 'second', width: 18 },
  { key: 'third', width: 18 },
  { key: 'fourth', width: 18 },
  { key: 'fifth', width: 18 },
] as const;
export const WIDTH = OVERVIEW_COLUMNS.length;

/** The heading of a block; a block is kept on one printed page. */
export const heading = (text: string): UnsizedRow => ({
  key: '',
  begins: 'section',
  height: 28,
  cells: { label: cell('heading', text, across(WIDTH)) },
});

/** Column heads; the last one reaches to the right edge. */
export const header = (...texts: readonly string[]): UnsizedRow => ({
  key: '',
  height: 24,
  cells: Object.fromEntries(
    texts.map((text, i) => [
      OVERVIEW_COLUMNS[i]?.key ?? '',
      cell('header', text, i === texts.length - 1 ? across(WIDTH - i) : {}),
    ]),
  ),
});
