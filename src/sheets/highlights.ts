import { build, type Expression, THIS_ROW } from '../formula';
import type { Band, Section } from '../model';
import { rowsOf, SCORE_SHEET, STATUS } from '../scoring';
import { at } from './sheet';
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

const here = (column: string): Expression => build.ref(at(SCORE_SHEET, THIS_ROW, column));

/** Marks what still wants attention: unanswered or invalid entries, points without materials, reviews without reasons. */
export function sectionHighlights(section: Section): Highlight[] {
  const keys = section.indicators.flatMap(({ clauses }) => clauses.flatMap(rowsOf));
  const [first] = keys;
  const last = keys.at(-1);
  if (first === undefined || last === undefined) return [];
  const area = (from: string, to = from) => ({ rows: [first, last], columns: [from, to] }) as const;
  const differs = build.notEqual(here('reviewed'), here('points'));
  const unanswered = build.equal(build.trim(here('entry')), '');
  return [
    { area: area('status'), when: build.equal(here('status'), STATUS.invalid), style: 'invalid' },
    // A bonus need not be claimed: only what has to be answered is marked.
    ...(section.role === 'bonus' ? [] : [{ area: area('entry'), when: unanswered, style: 'unanswered' } as const]),
    {
      area: area('materials'),
      when: build.when(
        build.isNumber(here('points')),
        build.and(build.greater(here('points'), 0), build.equal(here('materials'), 0)),
        false,
      ),
      style: 'missing',
    },
    { area: area('reviewed'), when: build.equal(here('reviewed'), STATUS.invalid), style: 'invalid' },
    { area: area('reviewed'), when: differs, style: 'changed' },
    {
      area: area('reason'),
      when: build.and(differs, build.equal(build.trim(here('reason')), '')),
      style: 'missing',
    },
  ];
}
