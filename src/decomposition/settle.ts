import { levelOf, placeOf, withoutLevel } from './levels';
import type { Reason } from './merge';
import type { Named } from './read';

/** What a name counts as, seen with all others of the template. */
export type Settled = { readonly name: string; readonly reasons: readonly Reason[] };

/** Two names with the same key differ by signs that nobody pronounces. */
export const keyOf = (name: string): string => name.replace(/[\s“”"「」『』《》〈〉·.\-—]/g, '');

/** What each name of a template counts as; those that stand for themselves are not in it. */
/** @param context the title of the template and the name of the unit, in which their place is named */
export function settle(context: string, named: readonly Named[]): ReadonlyMap<string, Settled> {
  const names = [...new Set(named.flatMap(({ name, kind }) => (kind === 'body' ? [name] : [])))];
  const all = new Set(names);
  const first = new Map<string, string>();
  for (const name of [...all, ...named.map((one) => one.name)])
    if (!first.has(keyOf(name))) first.set(keyOf(name), name);
  const settled = new Map<string, Settled>();
  for (const name of new Set(named.map((one) => one.name))) {
    const spelt = first.get(keyOf(name)) ?? name;
    const [found, reason] = fuller(spelt, all, context);
    const reasons: Reason[] = [...(spelt === name ? [] : ['punctuation' as const]), ...(reason ? [reason] : [])];
    if (reasons.length > 0) settled.set(name, { name: found, reasons });
  }
  return settled;
}

/** The name under which the template has the same body, if it is another. */
function fuller(name: string, all: ReadonlySet<string>, context: string): readonly [string, Reason?] {
  if (levelOf(name)) return [name];
  const place = placeOf(name);
  if (place) {
    // 广东省林业厅 is 省林业厅 in Guangdong's own list, and in no other.
    const level = /(?:自治区|自治州|自治县|自治旗|兵团|.)$/u.exec(place)?.[0] ?? '';
    const plain = level + name.slice(place.length);
    return context.includes(place) && all.has(plain) ? [plain, 'place'] : [name];
  }
  const levelled = [...all].filter((other) => levelOf(other) && withoutLevel(other) === name);
  // 省知识产权局 and 市知识产权局 in one list: a bare 知识产权局 may be either.
  return levelled.length === 1 && levelled[0] !== undefined ? [levelled[0], 'levelElsewhere'] : [name];
}
