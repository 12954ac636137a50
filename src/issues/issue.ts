import type { IssueCode } from './catalogue';
import type { Severity } from './families/definition';

/** Where something was found: what is known of it, from the outside in. */
export type Place = {
  readonly file?: string;
  /** Path inside a data file: `sections[0].indicators[2]`. */
  readonly path?: string;
  /** Line of a text file, from 1. */
  readonly line?: number;
  readonly sheet?: string;
  /** A1 address. */
  readonly cell?: string;
  /** Clause, indicator or section id. */
  readonly id?: string;
};

/** A problem that a user can cause or should know of: data, collected, never thrown. */
export type Issue = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly at: Place;
  readonly params: Readonly<Record<string, string | number>>;
};
