import type { Contact, Entry, EvidenceItem, Review, Submission } from '../model';

/** What to change in a submission: `null` clears; what is absent stays. Lists are replaced whole. */
export type Changes = {
  readonly unit?: string;
  readonly entries: Readonly<Record<string, Entry | null>>;
  readonly review: Readonly<Record<string, Review | null>>;
  readonly notes: Readonly<Record<string, string | null>>;
  readonly parameters: Readonly<Record<string, number | null>>;
  readonly evidence?: readonly EvidenceItem[];
  readonly contacts?: readonly Contact[];
};

/** The submission with the changes made. */
export function applyChanges(submission: Submission, changes: Changes): Submission {
  return {
    ...submission,
    unit: changes.unit ?? submission.unit,
    entries: merge(submission.entries, changes.entries),
    review: merge(submission.review, changes.review),
    notes: merge(submission.notes, changes.notes),
    parameters: merge(submission.parameters, changes.parameters),
    evidence: changes.evidence ?? submission.evidence,
    contacts: changes.contacts ?? submission.contacts,
  };
}

function merge<T>(old: Readonly<Record<string, T>>, changes: Readonly<Record<string, T | null>>): Record<string, T> {
  const merged = new Map(Object.entries(old));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') merged.delete(key);
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}
