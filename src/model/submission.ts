import type { Decomposition, Person } from './decomposition';

/** Longest texts, characters: the sheets allow no more, and neither do readers. */
export const LONGEST = { unit: 60, name: 200, contact: 60, text: 500 } as const;

/** What one cell of an entry holds: a number, or text (是/否, an option, a date as 2021-05-27). */
export type EntryValue = number | string;

/** The cells of a clause's entry by field key; most entries have the single field `value`. */
export type Entry = Readonly<Record<string, EntryValue>>;

export type EvidenceItem = {
  readonly number?: number;
  /** Id of the indicator that it supports; absent while none is chosen. */
  readonly indicator?: string;
  readonly title: string;
  readonly documentNumber?: string;
  /** 2021-05-27, or as written where it is no date. */
  readonly date?: string;
  readonly issuer?: string;
  readonly file?: string;
  readonly note?: string;
};

/** A person to call; without a department, the unit's own contact; with '', one of a department not named yet. */
export type Contact = { readonly department?: string } & Person;

/** The city's view of a clause: an entry of its own where it differs, and why. */
export type Review = { readonly entry?: Entry; readonly reason?: string };

/** A row of a form's list, by column; cells without content are absent. */
export type ListRow = Readonly<Record<string, EntryValue>>;

/** Everything that a unit fills in; unanswered clauses are absent. */
export type Submission = {
  readonly template: { readonly id: string; readonly version: string; readonly variant?: string };
  readonly unit: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly entries: Readonly<Record<string, Entry>>;
  readonly review: Readonly<Record<string, Review>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly evidence: readonly EvidenceItem[];
  readonly contacts: readonly Contact[];
  /** The rows of a form's lists, by the list's id; empty lists are absent. */
  readonly lists: Readonly<Record<string, readonly ListRow[]>>;
  /** Absent until the work is shared out. */
  readonly decomposition?: Decomposition;
};

/** Nothing filled in yet. */
export function emptySubmission(template: Submission['template'], unit: string): Submission {
  return { template, unit, parameters: {}, entries: {}, review: {}, notes: {}, evidence: [], contacts: [], lists: {} };
}
