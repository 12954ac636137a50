import type { Issue } from '../issues';
import type { DepartmentKind } from './kinds';
import type { Merge } from './merge';
import type { Role } from './roles';

/** That a department has a part in an indicator. */
export type Assignment = {
  readonly indicator: string;
  readonly role: Role;
  /** The group through which it has. */
  readonly group?: string;
};

export type Department = {
  readonly name: string;
  readonly kind: DepartmentKind;
  /** As printed; none where only a user names it. */
  readonly spellings: readonly string[];
  readonly assignments: readonly Assignment[];
  /** Of a group, as far as they are decided. */
  readonly members: readonly string[];
};

/** Everybody who is named in a template, in printed order. */
export type Register = {
  readonly departments: readonly Department[];
  readonly merges: readonly Merge[];
  readonly issues: readonly Issue[];
};
