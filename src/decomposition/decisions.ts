import { type Issue, issue } from '../issues';

/** What a user decides about the names of a template; it holds over whatever is read from the document. */
export type Decisions = {
  /** A spelling, as printed or as normalised, and the name that it counts as. */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Merges that are undone: `from` is a name of its own. */
  readonly apart?: readonly { readonly from: string; readonly to: string }[];
  /** The members of a group. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
};

/** Decisions, ready to be asked. */
export class Decided {
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly apart: ReadonlySet<string>;
  readonly members: ReadonlyMap<string, readonly string[]>;

  constructor({ aliases = {}, apart = [], members = {} }: Decisions) {
    this.aliases = new Map(Object.entries(aliases).map(([from, to]) => [from.trim(), to.trim()]));
    this.apart = new Set(apart.map(({ from, to }) => pair(from, to)));
    this.members = new Map(Object.entries(members));
  }

  /** Whether a spelling is not to count as a name. */
  isApart(from: string, to: string): boolean {
    return this.apart.has(pair(from, to));
  }

  /** The last name that aliases lead to from one of the spellings, the first that has any. */
  aliasOf(spellings: readonly string[]): string | undefined {
    const start = spellings.find((spelling) => this.aliases.has(spelling));
    if (start === undefined) return undefined;
    const seen = new Set([start]);
    let name = start;
    for (let next = this.aliases.get(name); next !== undefined; next = this.aliases.get(name)) {
      // A circle leads nowhere: none of its aliases counts.
      if (next === '' || (next !== name && seen.has(next))) return undefined;
      if (next === name) return name;
      seen.add(next);
      name = next;
    }
    return name;
  }

  /** What is decided about names that are not there, or leads in a circle. */
  problems(spellings: ReadonlySet<string>, names: ReadonlySet<string>): readonly Issue[] {
    const known = (name: string) => spellings.has(name) || names.has(name);
    const strange = [
      ...[...this.aliases.keys()].filter((name) => !known(name)),
      ...[...this.apart].map((text) => text.split('\n')[0] ?? '').filter((name) => !known(name)),
      ...[...this.members.keys()].filter((name) => !known(name)),
    ];
    const circular = [...this.aliases.keys()].filter((name) => known(name) && this.aliasOf([name]) === undefined);
    return [
      ...[...new Set(strange)].map((found) => issue('K304', {}, { found })),
      ...circular.map((found) => issue('K305', {}, { found, name: this.aliases.get(found) ?? '' })),
    ];
  }
}

// No name has a line break.
const pair = (from: string, to: string): string => `${from.trim()}\n${to.trim()}`;
