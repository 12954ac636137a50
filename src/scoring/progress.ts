import { type Clause, clausesOf, sectionName, type Template, isRequired } from '../model';
import { TASK_STATES, type TaskState } from '../rules';
import { STATUS } from './clause-formulas';
import type { ClauseScore, Scorecard } from './score';

/** How much of a section is filled in; only what has to be is counted. */
export type SectionProgress = {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
  readonly required: number;
};

/** How much of each section is filled in. @param template with its variant applied */
export function sectionProgress(
  template: Pick<Template, 'sections'>,
  scorecard: Pick<Scorecard, 'clauses'>,
): readonly SectionProgress[] {
  const scores = scoresOf(scorecard);
  return template.sections.map((section) => {
    const required = clausesOf({ sections: [section] }).filter(isRequired);
    const answered = required.filter(({ clause }) => scores.get(clause.id)?.status === STATUS.answered);
    return { id: section.id, name: sectionName(section), answered: answered.length, required: required.length };
  });
}

/** How far tasks are, in the order in which they go on; last, those of which nothing is said. */
export const STATES = [...TASK_STATES, STATUS.unanswered] as const;

/** How many tasks there are in each state. */
export type TaskCounts = {
  readonly tasks: number;
  readonly states: Readonly<Record<(typeof STATES)[number], number>>;
};

/** Counts the tasks of some sections by state. */
export function countTasks(template: Pick<Template, 'sections'>, scorecard: Pick<Scorecard, 'clauses'>): TaskCounts {
  const scores = scoresOf(scorecard);
  const tasks = clausesOf(template).filter(({ clause }) => clause.rule.kind === 'task');
  const found = tasks.map(({ clause }) => scores.get(clause.id)?.result);
  const count = (state: TaskState): number => found.filter((one) => one === state).length;
  const known = TASK_STATES.map((state) => [state, count(state)] as const);
  const unknown = tasks.length - known.reduce((sum, [, n]) => sum + n, 0);
  return {
    tasks: tasks.length,
    states: Object.fromEntries([...known, [STATUS.unanswered, unknown]]) as TaskCounts['states'],
  };
}

/** What is measured, as against how far a task is and what is merely reported. */
export const isTarget = ({ rule }: Clause): boolean => rule.kind !== 'task' && rule.kind !== 'record';

const scoresOf = ({ clauses }: Pick<Scorecard, 'clauses'>): ReadonlyMap<string, ClauseScore> =>
  new Map(clauses.map((score) => [score.id, score]));
