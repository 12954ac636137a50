import { type Issue, issue, type Place } from '../issues';

/** A name that is not one of those that may stand there: with the one that was probably meant, or with all of them. */
export function unknownName(found: string, known: readonly string[], at: Place): Issue {
  const meant = nearestName(found, known);
  return meant === undefined
    ? issue('K111', at, { found, expected: known.join('、') || '无' })
    : issue('K115', at, { found, expected: meant });
}

/** Slips of the keyboard that are forgiven. */
const MOST_SLIPS = 2;
/** In shorter names two slips make another word. */
const SHORTEST = 4;

/** The known name that another one is a slip of: evidences, Evidence, evidance; undefined where none is near. */
export function nearestName(found: string, known: readonly string[]): string | undefined {
  // Of years and the like every other is near.
  if (found.length < SHORTEST || !/^\p{L}/u.test(found)) return undefined;
  const slips = known.map((name) => ({ name, count: distance(found.toLowerCase(), name.toLowerCase()) }));
  const [best] = slips.sort((a, b) => a.count - b.count);
  return best && best.count <= MOST_SLIPS && best.name.length >= SHORTEST ? best.name : undefined;
}

/** How many characters must be put in, left out or exchanged to make one text another. */
function distance(from: string, to: string): number {
  // Far apart in length: no need to count.
  if (Math.abs(from.length - to.length) > MOST_SLIPS) return Infinity;
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const exchanged = (row[j - 1] ?? 0) + (from.charAt(i - 1) === to.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
