export type { Assignment, Department, Register } from './department';
export type { Decisions } from './decisions';
export type { DepartmentKind } from './kinds';
export { type Merge, type Reason, REASONS } from './merge';
export { type Named, namedFor } from './read';
export { registerOf } from './register';
export type { Role } from './roles';
