import { build, type Expression, THIS_ROW } from '../../formula';
import type { Band, Clause, Section } from '../../model';
import { definitionOf } from '../../rules';
import { rowsOf, SCORE_SHEET, STATUS, statusCell } from '../../scoring';
import { at } from '../sheet';
import type { Highlight } from '../spec';
import type { HighlightName } from '../styles';

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
  const isClause = build.notEqual(here('answer'), '');
  const differs = build.and(isClause, build.notEqual(here('reviewed'), here('points')));
  const hasPoints = build.and(build.equal(here('answer'), STATUS.answered), build.isNumber(here('points')));
  return [
    { area: area('answer'), when: build.equal(here('answer'), STATUS.invalid), style: 'invalid' },
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

/** Only what has to be answered is marked: a bonus need not be claimed, and of some entries either part will do. */
function unansweredHighlight(section: Section): Highlight[] {
  if (section.role === 'bonus') return [];
  return runsOf(section).map(({ clauses, isEither }) => {
    const [first] = clauses;
    const rows = clauses.flatMap((clause) => rowsOf(clause));
    const isOpen = build.equal(build.trim(here('entry')), '');
    const isUnanswered = first && build.equal(build.ref(statusCell(first.id)), STATUS.unanswered);
    return {
      area: { rows: [rows[0] ?? '', rows.at(-1) ?? ''], columns: ['entry', 'entry'] },
      when: isEither && isUnanswered ? build.and(isOpen, isUnanswered) : isOpen,
      style: 'unanswered',
    };
  });
}

type Run = { readonly clauses: Clause[]; readonly isEither: boolean };

/** Neighbouring clauses that have to be answered, cell by cell; one by one those of which not every cell is needed. */
function runsOf({ indicators }: Section): readonly Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const clause of indicators.flatMap(({ clauses }) => clauses)) {
    const isEither = definitionOf(clause.rule).complete !== undefined;
    if (clause.optional) open = undefined;
    else if (open && !isEither && !open.isEither) open.clauses.push(clause);
    else runs.push((open = { clauses: [clause], isEither }));
  }
  return runs;
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
