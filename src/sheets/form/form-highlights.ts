import { build, type Expression, THIS_ROW } from '../../formula';
import { type Clause, clausesOf, type Template } from '../../model';
import { rowsOf, SCORE_SHEET, STATUS } from '../../scoring';
import { AGREES } from './check';
import { at } from '../sheet';
import type { Highlight, RowSpec } from '../spec';

const here = (column: string): Expression => build.ref(at(SCORE_SHEET, THIS_ROW, column));

/** Marks what still wants attention: unanswered or faulty entries, and what does not agree with its list. */
export function formHighlights(template: Template, rows: readonly Pick<RowSpec, 'key'>[]): Highlight[] {
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const marks = (among: readonly Clause[], column: string, when: Expression, style: Highlight['style']): Highlight[] =>
    runsOf(among, rows).map((run) => ({ area: { rows: run, columns: [column, column] }, when, style }));
  const check = here('check');
  const differs = build.and(build.notEqual(check, ''), build.notEqual(check, AGREES));
  return [
    ...marks(clauses, 'answer', build.equal(here('answer'), STATUS.invalid), 'invalid'),
    ...marks(
      clauses.filter(({ optional }) => !optional),
      'entry',
      build.equal(build.trim(here('entry')), ''),
      'unanswered',
    ),
    ...marks(clauses, 'check', differs, 'missing'),
  ];
}

/** Rows of clauses that stand together, each time the first and the last of them: between lie titles and heads. */
function runsOf(
  clauses: readonly Clause[],
  rows: readonly Pick<RowSpec, 'key'>[],
): readonly (readonly [first: string, last: string])[] {
  const keys = new Set(clauses.flatMap((clause) => rowsOf(clause)));
  const runs: [string, string][] = [];
  rows.forEach(({ key }, i) => {
    if (!keys.has(key)) return;
    const run = runs.at(-1);
    if (run && run[1] === rows[i - 1]?.key) run[1] = key;
    else runs.push([key, key]);
  });
  return runs;
}
