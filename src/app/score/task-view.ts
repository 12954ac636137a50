import { type ClauseInPlace, clausesOf, sectionName, type Template } from '../../model';
import { type ClauseScore, countTasks, isTarget, type Scorecard, type TaskCounts } from '../../scoring';
import { type ClauseLink, linkTo, type OpenClause, openClauses } from './clause-links';

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
    ...(hasStates ? { overall: countTasks(template, scorecard) } : {}),
    sections: hasStates
      ? template.sections.map((section) => ({
          id: section.id,
          name: sectionName(section),
          ...countTasks({ sections: [section] }, scorecard),
        }))
      : [],
    targets: clausesOf(template)
      .filter(({ clause }) => isTarget(clause))
      .map((place) => targetOf(place, scores)),
    open: openClauses(template, scorecard),
  };
}

function targetOf(place: ClauseInPlace, scores: ReadonlyMap<string, ClauseScore>): TargetView {
  const { result = '', measure } = scores.get(place.clause.id) ?? {};
  return { ...linkTo(place), result, ...(measure === undefined ? {} : { rate: measure }) };
}
