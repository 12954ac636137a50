import { build, type Expression, THIS_ROW } from '../../formula';
import { type Clause, clausesOf, type Template } from '../../model';
import { FULFILLED, LACK, TASK_STATES, type TaskState, UNFULFILLED } from '../../rules';
import { rowsOf, SCORE_SHEET, STATUS } from '../../scoring';
import { at } from '../sheet';
import type { Area, Highlight } from '../spec';
import type { HighlightName } from '../styles';
import { isTask, measuresOf } from './measures';

const STATE_COLOURS: Readonly<Partial<Record<TaskState, HighlightName>>> = {
  已完成: 'good',
  // Not the yellow of what is unanswered.
  推进中: 'ongoing',
  滞后: 'poor',
};

/** What stands in the place of points, by what it means. */
const RESULT_COLOURS: readonly (readonly [string, HighlightName])[] = [
  ...FULFILLED.map((result) => [result, 'good'] as const),
  ...UNFULFILLED.map((result) => [result, 'poor'] as const),
  [LACK.parameter, 'missing'],
  [LACK.target, 'missing'],
];

const here = (column: string): Expression => build.ref(at(SCORE_SHEET, THIS_ROW, column));
const isHere = (column: string, text: string): Expression => build.equal(here(column), text);

/** How far tasks are, which targets are reached, and what still wants attention: entries unanswered or invalid. */
export function taskHighlights(template: Template): readonly Highlight[] {
  const clauses = clausesOf(template).map(({ clause }) => clause);
  const keys = clauses.flatMap((clause) => rowsOf(clause));
  const [first, last] = [keys[0], keys.at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows = [first, last] as const;
  const area = (column: string, within: Area['rows'] = rows): Area => ({ rows: within, columns: [column, column] });
  const hasMeasures = measuresOf(template).length > 0;
  const isEmpty = (column: string) => build.equal(build.trim(here(column)), '');
  return [
    { area: area('answer'), when: isHere('answer', STATUS.invalid), style: 'invalid' },
    ...(template.added.includes('status')
      ? [
          ...TASK_STATES.flatMap((state): Highlight[] => {
            const style = STATE_COLOURS[state];
            return style ? [{ area: area('status'), when: isHere('status', state), style }] : [];
          }),
          { area: area('status'), when: isEmpty('status'), style: 'unanswered' } as const,
        ]
      : []),
    ...(hasMeasures
      ? RESULT_COLOURS.map(([text, style]): Highlight => ({
          area: area('points'),
          when: isHere('points', text),
          style,
        }))
      : []),
    ...requiredRuns(clauses).map((run): Highlight => ({
      area: area('entry', run),
      when: isEmpty('entry'),
      style: 'unanswered',
    })),
  ];
}

/** Neighbouring rows with values that have to be filled in; the tasks' own rows between them have no such cells. */
function requiredRuns(clauses: readonly Clause[]): readonly Area['rows'][] {
  const runs: [string, string][] = [];
  let isOpen = false;
  for (const clause of clauses.filter((one) => !isTask(one))) {
    const keys = rowsOf(clause);
    const [first, last] = [keys[0] ?? clause.id, keys.at(-1) ?? clause.id];
    const run = runs.at(-1);
    if (clause.optional) isOpen = false;
    else if (isOpen && run) run[1] = last;
    else {
      runs.push([first, last]);
      isOpen = true;
    }
  }
  return runs;
}
