import type { Submission, Template } from '../../model';
import { type Scorecard, type SectionProgress, sectionProgress } from '../../scoring';
import { type OpenClause, openClauses } from './clause-links';
import { type ListView, listViews } from './list-view';

/** All that the pane shows of how far a form is filled in. */
export type FormView = {
  readonly answered: number;
  readonly required: number;
  readonly sections: readonly SectionProgress[];
  readonly open: readonly OpenClause[];
  /** Lists that have another length than the form states. */
  readonly differing: readonly ListView[];
};

/** @param template a form, with its variant applied */
export const formView = (template: Template, scorecard: Scorecard, submission: Submission): FormView => ({
  answered: scorecard.answered,
  required: scorecard.required,
  sections: sectionProgress(template, scorecard),
  open: openClauses(template, scorecard),
  differing: listViews(template, submission).filter(({ differs }) => differs),
});
