import { build, THIS_ROW } from '../formula';
import type { Band } from '../model';
import type { Highlight } from './spec';
import type { HighlightName } from './styles';

/** Colours of the grades, from the best to the worst: the first is good, the last poor, those between are fair. */
export function bandHighlights(bands: readonly Band[], row: string, columns: readonly string[]): Highlight[] {
  return columns.flatMap((column) =>
    bands.map(({ label }, i): Highlight => ({
      area: { rows: [row, row], columns: [column, column] },
      when: build.equal(build.ref({ sheet: '', row: THIS_ROW, column }), label),
      style: colourOf(i, bands.length),
    })),
  );
}

function colourOf(index: number, count: number): HighlightName {
  if (index === 0) return 'good';
  return index === count - 1 ? 'poor' : 'fair';
}
