import type { Entry } from './submission';
import type { ContactField } from './template';

/**
 * Who has a part in an indicator, in the unit's own words, written as documents write it: 市公安局、司法局. It stands over
 * whatever the document says of that indicator.
 */
export type Allotment = { readonly lead?: string; readonly support?: string };

/** What a user decides about the names of departments; it holds over whatever is read from the document. */
export type Decisions = {
  /** Names that the unit puts on its list; one that is written like this is this one. */
  readonly departments?: readonly string[];
  /** A spelling, as printed or as normalised, and the name that it counts as. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Merges that are undone: `from` is a name of its own. */
  readonly apart?: readonly { readonly from: string; readonly to: string }[];
  /** The members of a group. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
};

/** A person of a department, whom to call. */
export type Person = Readonly<Partial<Record<ContactField, string>>>;

/** What a department has sent back. */
export type DepartmentReturn = {
  /** By the clauses' ids; unanswered ones are absent. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** By the clauses' ids. */
  readonly notes: Readonly<Record<string, string>>;
  /** Names of the materials handed over, a line each, by the indicators' ids. */
  readonly materials: Readonly<Record<string, string>>;
  readonly person: Person;
};

/** How the work is shared out among departments, and what has come back. */
export type Decomposition = {
  readonly decisions: Decisions;
  /** By the indicators' ids. */
  readonly allotments: Readonly<Record<string, Allotment>>;
  /** By when departments are to send back what they are asked for: 2021-05-27, or as written where it is no date. */
  readonly deadline?: string;
  /** The sheets that may be left out. */
  readonly sheets: readonly OptionalSheet[];
  /** By department: those with a sheet of their own, in its order, and what stands on it. */
  readonly returns: Readonly<Record<string, DepartmentReturn>>;
};

/** 分解矩阵, 部门汇总. */
export const OPTIONAL_SHEETS = ['matrix', 'summary'] as const;
export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];

export const EMPTY_RETURN: DepartmentReturn = { entries: {}, notes: {}, materials: {}, person: {} };

/** Nothing decided yet, and no department with a sheet. */
export const EMPTY_DECOMPOSITION: Decomposition = {
  decisions: {},
  allotments: {},
  sheets: OPTIONAL_SHEETS,
  returns: {},
};
