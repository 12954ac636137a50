import { build, type Expression, THIS_ROW } from '../formula';
import type { Band, Section } from '../model';
import { rowsOf, SCORE_SHEET, STATUS } from '../scoring';
import { at } from './sheet';
import type { Highlight } from './spec';
import type { HighlightName } from './styles';

/** Colours of the grades, from the best to the worst: the first is good, the last poor, those between are fair. */
export function bandHighlights(
  bands: readonly Band[],
  rows: readonly [first: string, last: string],
  columns: readonly string[],
): Highlight[] {
  return columns.flatMap((column) =>
    bands.map(({ label }, i): Highlight => ({
      area: { rows, columns: [column, column] },
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
export function scoreHighlights(sections: readonly Section[]): Highlight[] {
  const rows = rowsBetween(sections);
  if (!rows) return [];
  const area = (column: string) => ({ rows, columns: [column, column] }) as const;
  // Between the clauses stand headings and subtotals, which have no status.
  const isClause = build.notEqual(here('status'), '');
  const differs = build.and(isClause, build.notEqual(here('reviewed'), here('points')));
  const hasPoints = build.and(build.equal(here('status'), STATUS.answered), build.isNumber(here('points')));
  return [
    { area: area('status'), when: build.equal(here('status'), STATUS.invalid), style: 'invalid' },
    ...sections.flatMap(unansweredHighlight),
    {
      area: area('materials'),
      when: build.when(
        hasPoints,
        build.and(build.greater(here('points'), 0), build.equal(here('materials'), 0)),
        false,
      ),
      style: 'missing',
    },
    { area: area('reviewed'), when: build.equal(here('reviewed'), STATUS.invalid), style: 'invalid' },
    { area: area('reviewed'), when: differs, style: 'changed' },
    { area: area('reason'), when: build.and(differs, build.equal(build.trim(here('reason')), '')), style: 'missing' },
  ];
}

/** A bonus need not be claimed: only what has to be answered is marked. */
function unansweredHighlight(section: Section): Highlight[] {
  const rows = section.role === 'bonus' ? undefined : rowsBetween([section]);
  if (!rows) return [];
  const when = build.equal(build.trim(here('entry')), '');
  return [{ area: { rows, columns: ['entry', 'entry'] }, when, style: 'unanswered' }];
}

/** The first and the last row of the clauses of sections. */
function rowsBetween(sections: readonly Section[]): Highlight['area']['rows'] | undefined {
  const keys = sections.flatMap(({ indicators }) =>
    indicators.flatMap(({ clauses }) => clauses.flatMap((clause) => rowsOf(clause))),
  );
  const [first] = keys;
  const last = keys.at(-1);
  return first === undefined || last === undefined ? undefined : [first, last];
}
