import { type Issue, issue } from '../issues';
import type { Decisions } from '../model';

/** Decisions, ready to be asked. */
export class Decided {
  private readonly aliases: ReadonlyMap<string, string>;
  private readonly apart: ReadonlySet<string>;
  private readonly undone: NonNullable<Decisions['apart']>;
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Names that the unit has put on its list. */
  readonly listed: ReadonlySet<string>;

  constructor({ departments = [], aliases = {}, apart = [], members = {} }: Decisions) {
    this.listed = new Set(departments.map(withoutSpaces).filter((name) => name !== ''));
    this.aliases = new Map(Object.entries(aliases).map(([from, to]) => [from.trim(), to.trim()]));
    this.undone = apart;
    this.apart = new Set(apart.map(({ from, to }) => pair(from, to)));
    this.members = new Map(
      Object.entries(members).map(([group, names]) => [this.aliasOf([group.trim()]) ?? group.trim(), names]),
    );
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
      ...this.undone.map(({ from }) => from.trim()).filter((name) => !known(name)),
      ...[...this.members.keys()].filter((name) => !known(name)),
    ];
    const circular = [...this.aliases.keys()].filter((name) => known(name) && this.aliasOf([name]) === undefined);
    return [
      ...[...new Set(strange)].map((found) => issue('K304', {}, { found })),
      ...circular.map((found) => issue('K305', {}, { found, name: this.aliases.get(found) ?? '' })),
    ];
  }
}

/** What a name counts as by the user's aliases alone. */
export function aliasIn(decisions: Decisions): (name: string) => string {
  const decided = new Decided(decisions);
  return (name) => decided.aliasOf([name]) ?? name;
}

/** Spaces inside a name are slips of the pen: 区科技 局. */
export const withoutSpaces = (name: string): string => name.replace(/\s+/g, '');

const pair = (from: string, to: string): string => JSON.stringify([from.trim(), to.trim()]);
