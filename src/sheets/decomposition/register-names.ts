import type { Share } from '../../decomposition';
import type { Shared } from './shared';

/** A name on 部门名录, with what the unit has decided about it. */
export type ListedName = {
  readonly name: string;
  /** Absent for a name that only a decision speaks of. */
  readonly share?: Share;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
};

/** The names that are read from the document, and those that the unit has put on the list itself. */
export type Names = { readonly read: readonly ListedName[]; readonly own: readonly ListedName[] };

/** All names of 部门名录; decisions about names that nobody bears are kept, too, until the user takes them back. */
export function namesOf({ allocation, decomposition: { decisions } }: Shared): Names {
  const aliases = aliasesByName(decisions.aliases ?? {});
  const members = new Map(Object.entries(decisions.members ?? {}).map(([name, some]) => [name.trim(), some]));
  const listed = new Set((decisions.departments ?? []).map((name) => name.trim()));
  const named = new Set(allocation.shares.map(({ name }) => name));
  const strange = [...new Set([...aliases.keys(), ...members.keys()])].filter(
    (name) => name !== '' && !named.has(name),
  );
  const all: readonly ListedName[] = [
    ...allocation.shares.map((share) => ({
      name: share.name,
      share,
      aliases: aliases.get(share.name) ?? [],
      members: share.members,
    })),
    ...strange.map((name) => ({ name, aliases: aliases.get(name) ?? [], members: members.get(name) ?? [] })),
  ];
  return { read: all.filter(({ name }) => !listed.has(name)), own: all.filter(({ name }) => listed.has(name)) };
}

/** The spellings that count as each name. */
function aliasesByName(aliases: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const spelling of Object.keys(aliases)) {
    const name = lastOf(spelling, aliases);
    found.set(name, [...(found.get(name) ?? []), spelling.trim()]);
  }
  return found;
}

/** The name that aliases lead to from a spelling; the next one where they lead in a circle. */
function lastOf(spelling: string, aliases: Readonly<Record<string, string>>): string {
  const targets = new Map(Object.entries(aliases).map(([from, to]) => [from.trim(), to.trim()]));
  const first = targets.get(spelling.trim()) ?? '';
  const seen = new Set([spelling.trim()]);
  let name = first;
  for (let next = targets.get(name); next !== undefined && next !== name; next = targets.get(name)) {
    if (seen.has(name)) return first;
    seen.add(name);
    name = next;
  }
  return name;
}
