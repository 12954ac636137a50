export {
  type EntryField,
  type EntrySpec,
  type EntryType,
  isEmpty,
  isValid,
  NO,
  SINGLE_FIELD,
  TEXT_LIMIT,
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
export { type PointsRange, pointsSchema, type RuleContext, type RuleDefinition, type RuleFault } from './rule';
