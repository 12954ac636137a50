import { clausesOf, type Entry, type EntryValue, type Submission, type Template } from '../model';
import { definitionOf } from '../rules';
import type { Allocation } from './allocate';
import {
  type Conflict,
  type Given,
  type MergeOptions,
  type MergeReport,
  type Refused,
  type Returned,
  type Spot,
  spotKey,
  type Taken,
} from './merge-report';
import type { Role } from './roles';
import { agreed, filled, isSame } from './returns-values';

export type MergedEntries = Pick<MergeReport, 'taken' | 'same' | 'conflicts'> & {
  readonly entries: Submission['entries'];
  /** With the files that they stand in. */
  readonly refused: readonly (Refused & { readonly file?: string })[];
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
  let same = 0;
  for (const spot of spotsOf(template)) {
    const { clause, field } = spot;
    const offers = offersAt(spot, returned, rolesIn(allocation));
    const wrong = offers.filter(({ value }) => !options.isRight(value, clause, field));
    refused.push(...once(wrong).map(({ department, value, file }) => ({ ...spot, department, value, ...at(file) })));
    const right = once(offers.filter((offer) => !wrong.includes(offer)));
    if (right.length === 0) continue;
    const stands = filled(submission.entries[clause.id]?.[field.key]);
    const isUpdate = (value: EntryValue) => isUpdateOf(stands, value, offers, spot, submission);
    const outcome = settle(spot, right, stands, isUpdate, options);
    if (outcome === 'same') same += 1;
    else if (outcome === 'conflict') conflicts.push({ ...spot, given: right.map(given), ...standing(stands) });
    else if (outcome !== 'kept') {
      const from = right.filter(({ value }) => isSame(value, outcome.value)).map(({ department }) => department);
      taken.push({ ...spot, value: outcome.value, from, ...(stands === undefined ? {} : { replaced: stands }) });
      entries.set(clause.id, { ...entries.get(clause.id), [field.key]: outcome.value });
    }
  }
  return { entries: Object.fromEntries(entries), taken, same, conflicts, refused };
}

const spotsOf = (template: Template): readonly Spot[] =>
  clausesOf(template).flatMap(({ indicator, clause }) =>
    definitionOf(clause.rule)
      .entry(clause.rule)
      .fields.map((field) => ({ indicator, clause, field })),
  );

type Offer = Given & { readonly file?: string };
type RolesOf = (department: string, indicator: string) => readonly Role[];

const rolesIn =
  ({ shares }: Allocation): RolesOf =>
  (department, indicator) =>
    shares.find(({ name }) => name === department)?.parts.find((part) => part.indicator.id === indicator)?.roles ?? [];

/** All that was returned for a spot, also by departments that it is no longer asked of. */
const offersAt = ({ indicator, clause, field }: Spot, returned: readonly Returned[], rolesOf: RolesOf) =>
  returned.flatMap(({ department, file, content }): readonly Offer[] => {
    const value = filled(content.entries[clause.id]?.[field.key]);
    return value === undefined ? [] : [{ department, roles: rolesOf(department, indicator.id), value, ...at(file) }];
  });

/** The same of a department, in whichever of its files, counts once. */
const once = (offers: readonly Offer[]): readonly Offer[] =>
  offers.filter(
    ({ department, value }, i) =>
      i === offers.findIndex((one) => one.department === department && isSame(one.value, value)),
  );

/**
 * Whether what stands is what a department that gives the new value had returned before. One that gives several does not
 * say what it is in place of: its last would be the base next time, and the same files would then be merged otherwise.
 */
function isUpdateOf(
  stands: EntryValue | undefined,
  value: EntryValue,
  offers: readonly Offer[],
  { clause, field }: Spot,
  { decomposition }: Submission,
): boolean {
  const differs = new Set(offers.filter((one) => !isSame(one.value, value)).map(({ department }) => department));
  return offers.some(({ department }) => {
    const before = filled(decomposition?.returns[department]?.entries[clause.id]?.[field.key]);
    return !differs.has(department) && before !== undefined && isSame(before, stands);
  });
}

type Outcome = { readonly value: EntryValue } | 'same' | 'kept' | 'conflict';

function settle(
  spot: Spot,
  offers: readonly Offer[],
  stands: EntryValue | undefined,
  isUpdate: (value: EntryValue) => boolean,
  { preferLead = false, choices = {} }: MergeOptions,
): Outcome {
  const byRule = (value: EntryValue | undefined): Outcome => {
    if (value === undefined) return 'conflict';
    if (isSame(value, stands)) return 'same';
    return stands === undefined || isUpdate(value) ? { value } : 'conflict';
  };
  const valueOf = (some: readonly Offer[]) => agreed(some.map(({ value }) => value));
  const outcome = byRule(valueOf(offers));
  if (outcome !== 'conflict') return outcome;
  const choice = choices[spotKey(spot)];
  if (choice === '') return 'kept';
  const chosen = valueOf(offers.filter(({ department }) => department === choice));
  if (chosen !== undefined) return isSame(chosen, stands) ? 'same' : { value: chosen };
  return preferLead ? byRule(valueOf(offers.filter(({ roles }) => roles.includes('lead')))) : 'conflict';
}

const given = ({ department, roles, value }: Offer): Given => ({ department, roles, value });
const at = (file: string | undefined) => (file === undefined ? {} : { file });
const standing = (stands: EntryValue | undefined) => (stands === undefined ? {} : { stands });
