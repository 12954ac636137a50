import { isDecimal, type Value } from './value';

type Filled = Exclude<Value, null>;

/** How often each value occurs in a range, so that many counts over one long range go through it once. */
const known = new WeakMap<readonly Value[], ReadonlyMap<string, number>>();

/** How many values of a range equal one, as `areEqual` has it; empty cells are never counted. */
export function countEqual(range: readonly Value[], wanted: Value): number {
  const counts = known.get(range) ?? count(range);
  const occurrences = (value: Filled): number => counts.get(keyOf(value)) ?? 0;
  return wanted === null ? EQUAL_TO_EMPTY.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0) : occurrences(wanted);
}

function count(range: readonly Value[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of range) {
    if (value === null) continue;
    const key = keyOf(value);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  known.set(range, counts);
  return counts;
}

/** Equal values have the same key: numbers by value, texts without regard to case, each type apart. */
function keyOf(value: Filled): string {
  if (isDecimal(value)) return `#${value.eq(0) ? '0' : value.toString()}`;
  return typeof value === 'string' ? `"${value.toLowerCase()}` : String(value);
}

/** What an empty cell equals: 0, an empty text, FALSE. */
const EQUAL_TO_EMPTY = ['#0', '"', 'false'];
