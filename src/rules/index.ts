export {
  type EntryField,
  type EntryFormat,
  type EntrySpec,
  type EntryType,
  formatOf,
  isEmpty,
  isValid,
  NO,
  SINGLE_FIELD,
  TEXT_LIMIT,
  VALUE_FIELD,
  YES,
} from './entry';
export { describeInterval, fromTop, type Interval, intervalShape, misfits, within } from './interval';
export {
  type CombinationRule,
  combinationOf,
  combinationSchema,
  definitionOf,
  type Rule,
  RULE_KINDS,
  ruleSchema,
} from './registry';
export {
  type Measure,
  type PointsRange,
  pointsSchema,
  type RuleContext,
  type RuleDefinition,
  type RuleFault,
} from './rule';
export { FULFILLED, LACK, RESULT, UNFULFILLED } from './results';
export { TASK_FIELDS, TASK_STATES, type TaskState } from './task';
