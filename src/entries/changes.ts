import type { Contact, Entry, EntryValue, EvidenceItem, ListRow, Review, Submission } from '../model';

/** What to change in an entry, by field. */
export type EntryChange = Readonly<Record<string, EntryValue | null>>;
export type ReviewChange = { readonly entry?: EntryChange | null; readonly reason?: string | null };

/** What to change in a submission: `null` clears; what is absent stays. Lists are replaced whole. */
export type Changes = {
  readonly unit?: string;
  readonly entries: Readonly<Record<string, EntryChange | null>>;
  readonly review: Readonly<Record<string, ReviewChange | null>>;
  readonly notes: Readonly<Record<string, string | null>>;
  readonly parameters: Readonly<Record<string, number | null>>;
  readonly evidence?: readonly EvidenceItem[];
  readonly contacts?: readonly Contact[];
  readonly lists?: Submission['lists'];
};

/** The submission with the changes made. */
export function applyChanges(submission: Submission, changes: Changes): Submission {
  return {
    ...submission,
    unit: changes.unit ?? submission.unit,
    entries: merge(submission.entries, changes.entries, mergeEntry),
    review: merge(submission.review, changes.review, mergeReview),
    notes: merge(submission.notes, changes.notes, replace),
    parameters: merge(submission.parameters, changes.parameters, replace),
    evidence: changes.evidence ?? submission.evidence,
    contacts: changes.contacts ?? submission.contacts,
    lists: mergeLists(submission.lists, changes.lists ?? {}),
  };
}

const mergeLists = (old: Submission['lists'], changes: Submission['lists']): Submission['lists'] =>
  Object.fromEntries(Object.entries<readonly ListRow[]>({ ...old, ...changes }).filter(([, rows]) => rows.length > 0));

/** Applies each change to what is there; a change to nothing removes it. */
function merge<T, C>(
  old: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, C | null>>,
  apply: (value: T | undefined, change: C) => T | undefined,
): Record<string, T> {
  const merged = new Map(Object.entries(old));
  for (const [key, change] of Object.entries(changes)) {
    const value = change === null ? undefined : apply(merged.get(key), change);
    if (value === undefined) merged.delete(key);
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

const replace = <T extends string | number>(_old: T | undefined, value: T): T | undefined =>
  value === '' ? undefined : value;

function mergeEntry(old: Entry | undefined, change: EntryChange): Entry | undefined {
  const entry = merge<EntryValue, EntryValue>(old ?? {}, change, replace);
  return Object.keys(entry).length === 0 ? undefined : entry;
}

function mergeReview(old: Review | undefined, { entry, reason }: ReviewChange): Review | undefined {
  const newEntry = entry === undefined ? old?.entry : entry === null ? undefined : mergeEntry(old?.entry, entry);
  const newReason = reason === undefined ? old?.reason : (reason ?? undefined);
  if (newEntry === undefined && newReason === undefined) return undefined;
  return {
    ...(newEntry === undefined ? {} : { entry: newEntry }),
    ...(newReason === undefined ? {} : { reason: newReason }),
  };
}
