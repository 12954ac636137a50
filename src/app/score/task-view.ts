import { type ClauseInPlace, clausesOf, sectionName, type Template } from '../../model';
import { TASK_STATES, type TaskState } from '../../rules';
import type { ClauseScore, Scorecard } from '../../scoring';
import { type ClauseLink, linkTo, type OpenClause, openClauses } from './clause-links';

/** How far tasks are, in the order in which they go on; last, those of which nothing is said. */
export const STATES = [...TASK_STATES, '未填'] as const;
export type StateCounts = Readonly<Record<TaskState | '未填', number>>;

/** How many tasks there are in each state. */
export type TaskCounts = { readonly tasks: number; readonly states: StateCounts };

/** A target with what came of it; the rate is a share (1 = all of it), or says why there is none. */
export type TargetView = ClauseLink & { readonly result: string; readonly rate?: number | string };

/** All that the pane shows of how far a list of tasks is. */
export type TaskView = {
  readonly answered: number;
  readonly required: number;
  /** Absent where the list asks for no states. */
  readonly overall?: TaskCounts;
  readonly sections: readonly (TaskCounts & { readonly id: string; readonly name: string })[];
  readonly targets: readonly TargetView[];
  readonly open: readonly OpenClause[];
};

/** @param template a task list, with its variant applied */
export function taskView(template: Template, scorecard: Scorecard): TaskView {
  const scores = new Map(scorecard.clauses.map((score) => [score.id, score]));
  const hasStates = template.added.includes('status');
  return {
    answered: scorecard.answered,
    required: scorecard.required,
    ...(hasStates ? { overall: countStates(clausesOf(template), scores) } : {}),
    sections: hasStates
      ? template.sections.map((section) => ({
          id: section.id,
          name: sectionName(section),
          ...countStates(clausesOf({ sections: [section] }), scores),
        }))
      : [],
    targets: clausesOf(template).flatMap((place) => targetOf(place, scores) ?? []),
    open: openClauses(template, scorecard),
  };
}

type Scores = ReadonlyMap<string, ClauseScore>;

function countStates(places: readonly ClauseInPlace[], scores: Scores): TaskCounts {
  const tasks = places.filter(({ clause }) => clause.rule.kind === 'task');
  const found = tasks.map(({ clause }) => scores.get(clause.id)?.result);
  const count = (state: TaskState): number => found.filter((one) => one === state).length;
  const known = TASK_STATES.map((state) => [state, count(state)] as const);
  const unknown = tasks.length - known.reduce((sum, [, n]) => sum + n, 0);
  return { tasks: tasks.length, states: Object.fromEntries([...known, ['未填', unknown]]) as StateCounts };
}

/** What is measured, as against what is merely reported. */
function targetOf(place: ClauseInPlace, scores: Scores): TargetView | undefined {
  const { kind } = place.clause.rule;
  if (kind === 'task' || kind === 'record') return undefined;
  const { result = '', measure } = scores.get(place.clause.id) ?? {};
  return { ...linkTo(place), result, ...(measure === undefined ? {} : { rate: measure }) };
}
