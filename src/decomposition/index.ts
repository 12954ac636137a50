export { fileNameOf } from './merge-given';
export { mayMean } from './alike';
export { type Allocation, allocate, dividedSections, type Part, type Share } from './allocate';
export type { Assignment, Department, Register } from './department';
export type { DepartmentKind } from './kinds';
export { type Merge, type Reason, REASONS } from './merge';
export {
  type Conflict,
  type Gap,
  type Given,
  type MergeOptions,
  type MergeReport,
  type Refused,
  type Returned,
  type Spot,
  spotKey,
  type Taken,
} from './merge-report';
export { mergeReturns } from './merge-returns';
export { type Named, namedFor } from './read';
export { isNothing } from './returns-overlay';
export { aliasIn, withoutSpaces } from './decisions';
export { registerOf } from './register';
export { type Role, ROLES } from './roles';
