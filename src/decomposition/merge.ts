/**
 * Why a spelling counts as a name: a stray space; signs of another width; the level of another name of the cell
 * (`level`) or of the same name elsewhere (`levelElsewhere`); the region's own name before it; the ending of the next
 * name; the set-up whose members are meant; named before in the same cell; the user's word.
 */
export const REASONS = [
  'space',
  'punctuation',
  'level',
  'levelElsewhere',
  'place',
  'ending',
  'owner',
  'repeated',
  'alias',
] as const;
export type Reason = (typeof REASONS)[number];

/** A spelling that counts as a name that is spelt otherwise, and the indicators where it does. */
export type Merge = {
  readonly from: string;
  readonly to: string;
  readonly reason: Reason;
  readonly where: readonly string[];
};
