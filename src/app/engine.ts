/** The parts of the pane that compute: loaded after it stands, for they are as large as the pane itself. */
export { documentNotes, LONGEST } from '../model';
export { templateSummaries } from '../templates';
export { departmentsView } from './departments/departments-view';
export { mergeView } from './departments/merge-view';
export { findingViews } from './issues/finding-view';
export { formView } from './score/form-view';
export { scoreView } from './score/score-view';
export { taskView } from './score/task-view';
export { Session } from './session';
