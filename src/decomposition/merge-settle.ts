import type { EntryValue } from '../model';
import type { Offers } from './merge-offers';
import { type Given, type MergeOptions, type Spot, spotKey } from './merge-report';
import { saysSeveral, textLimit, together } from './merge-texts';
import { agreed, isSame } from './returns-values';

/** What becomes of a spot: a value is taken, or it holds that already, or the user keeps what stands, or it is disputed. */
export type Outcome = { readonly value: EntryValue; readonly from: readonly string[] } | 'same' | 'kept' | 'conflict';

/**
 * Settles what departments say of a spot: where they agree, or say in words what can stand side by side, it is taken
 * unless the unit itself has said something else.
 */
export function settle(spot: Spot, offers: Offers, stands: EntryValue | undefined, options: MergeOptions): Outcome {
  const { preferLead = false, choices = {} } = options;
  const byRule = (value: EntryValue | undefined): Outcome => {
    if (value === undefined) return 'conflict';
    if (isSame(value, stands)) return 'same';
    return stands === undefined || isUpdate(value, stands, spot, offers, options) ? taking(value, offers) : 'conflict';
  };
  const outcome = byRule(jointly(spot, offers));
  if (outcome !== 'conflict') return outcome;
  if (stands !== undefined && isNothingNew(offers)) return 'same';
  const choice = choices[spotKey(spot)];
  if (choice === '') return 'kept';
  const chosen = valueOf(offers.all.filter(({ department }) => department === choice));
  if (chosen !== undefined) return isSame(chosen, stands) ? 'same' : taking(chosen, offers);
  return preferLead ? byRule(valueOf(offers.all.filter(({ roles }) => roles.includes('lead')))) : 'conflict';
}

const valueOf = (some: readonly Given[]): EntryValue | undefined => agreed(some.map(({ value }) => value));

/** The one value of all of them, or their texts put together where the cell has room for that. */
function jointly(spot: Spot, { all }: Offers): EntryValue | undefined {
  const limit = textLimit(spot);
  if (limit === undefined) return valueOf(all);
  const text = together(all);
  return text === undefined || String(text).length > limit ? undefined : text;
}

/** With all who have a part in what is taken: in a text that was put together, everybody. */
function taking(value: EntryValue, { all }: Offers): Outcome {
  const givers = all.filter((one) => isSame(one.value, value));
  return { value, from: (givers.length > 0 ? givers : all).map(({ department }) => department) };
}

/**
 * Whether what stands is what a department that gives the new value had returned before; of texts, what all had returned
 * before, put together. One that gives several does not say what it is in place of: its last would be the base next time,
 * and the same files would then be merged otherwise.
 */
function isUpdate(
  value: EntryValue,
  stands: EntryValue,
  spot: Spot,
  { right, wrong, before }: Offers,
  { isRight }: MergeOptions,
): boolean {
  if (textLimit(spot) !== undefined) {
    const old = before.filter((one) => isRight(one.value, spot.clause, spot.field));
    return wrong.length === 0 && !saysSeveral(right) && isSame(together(old), stands);
  }
  const differs = new Set([...right, ...wrong].flatMap((one) => (isSame(one.value, value) ? [] : one.department)));
  return right.some(
    ({ department }) =>
      !differs.has(department) && before.some((one) => one.department === department && isSame(one.value, stands)),
  );
}

/**
 * Whether the files say only what their departments had said before: the unit knows, and has left what stands. What
 * stands on the sheets of the unit's own workbook is what had been said before, and tells nothing of that.
 */
function isNothingNew({ right, wrong, before }: Offers): boolean {
  const isKnown = ({ department, value, file }: Given) =>
    file !== undefined && before.some((one) => one.department === department && isSame(one.value, value));
  // One that says something wrong besides says several things; only the last of them is what it had said next time.
  const besides = wrong.filter(({ department }) => right.some((one) => one.department === department));
  return [...right, ...besides].every(isKnown);
}
