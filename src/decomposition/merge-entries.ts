import { clausesOf, type Entry, type EntryValue, type Submission, type Template } from '../model';
import { definitionOf } from '../rules';
import type { Allocation } from './allocate';
import { offersIn } from './merge-offers';
import type { Conflict, Given, MergeOptions, MergeReport, Refused, Returned, Spot, Taken } from './merge-report';
import { settle } from './merge-settle';
import { filled } from './returns-values';

export type MergedEntries = Pick<MergeReport, 'taken' | 'same' | 'conflicts'> & {
  readonly entries: Submission['entries'];
  /** With the files that they stand in. */
  readonly refused: readonly (Refused & { readonly file?: string })[];
  /** What is right, for an indicator that is not the department's. */
  readonly foreign: readonly (Spot & Given)[];
};

/** Merges what was returned for each cell of an entry: three ways, with what the departments had returned before. */
export function mergeEntries(
  template: Template,
  submission: Submission,
  returned: readonly Returned[],
  allocation: Allocation,
  options: MergeOptions,
): MergedEntries {
  const entries = new Map<string, Entry>(Object.entries(submission.entries));
  const taken: Taken[] = [];
  const conflicts: Conflict[] = [];
  const refused: MergedEntries['refused'][number][] = [];
  const foreign: MergedEntries['foreign'][number][] = [];
  const offersAt = offersIn(submission, returned, allocation, options.isRight);
  let same = 0;
  for (const spot of spotsOf(template)) {
    const { clause, field } = spot;
    const offers = offersAt(spot);
    refused.push(...offers.wrong.map(({ department, value, file }) => ({ ...spot, department, value, ...at(file) })));
    if (offers.right.length === 0) continue;
    foreign.push(...offers.right.flatMap((one) => (one.roles.length === 0 ? { ...spot, ...one } : [])));
    const stands = filled(submission.entries[clause.id]?.[field.key]);
    const outcome = settle(spot, offers, stands, options);
    if (outcome === 'same') same += 1;
    else if (outcome === 'conflict') conflicts.push({ ...spot, given: offers.all, ...standing(stands) });
    else if (outcome !== 'kept') {
      taken.push({ ...spot, ...outcome, ...(stands === undefined ? {} : { replaced: stands }) });
      entries.set(clause.id, { ...entries.get(clause.id), [field.key]: outcome.value });
    }
  }
  return { entries: Object.fromEntries(entries), taken, same, conflicts, refused, foreign };
}

const spotsOf = (template: Template): readonly Spot[] =>
  clausesOf(template).flatMap(({ indicator, clause }) =>
    definitionOf(clause.rule)
      .entry(clause.rule)
      .fields.map((field) => ({ indicator, clause, field })),
  );

const at = (file: string | undefined) => (file === undefined ? {} : { file });
const standing = (stands: EntryValue | undefined) => (stands === undefined ? {} : { stands });
