export {
  answeredCell,
  bandCell,
  entryCell,
  entryRow,
  OVERVIEW_SHEET,
  parameterCell,
  pointsCell,
  requiredCell,
  SCORE_SHEET,
  type Side,
  statusCell,
  totalCell,
} from './cells';
export { entryCells, rowsOf } from './entry-cells';
export { STATUS, type Status } from './clause-formulas';
export { compile, type Formulas } from './compile';
export { nextBand, type NextBand } from './next-band';
export { type ClauseScore, createScorer, inputsOf, type Scorecard, type SideScore } from './score';
