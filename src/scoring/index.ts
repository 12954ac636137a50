export {
  answeredCell,
  bandCell,
  entryCell,
  entryRow,
  measureCell,
  OVERVIEW_SHEET,
  parameterCell,
  partCell,
  pointsCell,
  requiredCell,
  SCORE_SHEET,
  type Side,
  statusCell,
  testCell,
  totalCell,
} from './cells';
export { entryCells, rowsOf } from './entry-cells';
export { STATUS, type Status } from './clause-formulas';
export { compile, type Formulas } from './compile';
export type { Finding } from './finding';
export { findings } from './findings';
export { nameColumn } from './duplicate-names';
export { type ListLength, listLengths } from './list-lengths';
export { lackOf } from './missing-figures';
export { nextBand, type NextBand } from './next-band';
export { countTasks, isTarget, type SectionProgress, sectionProgress, STATES, type TaskCounts } from './progress';
export { type ClauseScore, createScorer, inputsOf, type Scorecard, type SideScore } from './score';
