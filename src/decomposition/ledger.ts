import { isGroup } from './kinds';
import type { Merge, Reason } from './merge';
import type { Named } from './read';
import type { Assignment, Department } from './department';

type Entry = { -readonly [K in keyof Department]: Department[K] };

/** Collects who is named where; everything keeps the order in which it is first entered. */
export class Ledger {
  private readonly entries = new Map<string, Entry>();
  private readonly merged = new Map<string, { readonly merge: Omit<Merge, 'where'>; readonly where: Set<string> }>();

  /** A name that stands at an indicator. */
  enter(indicator: string, { name, printed, role, kind, reasons }: Named): void {
    const entry = this.entryOf(name, kind);
    if (!entry.spellings.includes(printed)) entry.spellings = [...entry.spellings, printed];
    if (!assign(entry, { indicator, role })) this.merge(indicator, printed, name, 'repeated');
    for (const reason of reasons) this.merge(indicator, printed, name, reason);
  }

  /** A name that the unit has put on its list, whether or not it stands anywhere. */
  list(name: string): void {
    this.entryOf(name, isGroup(name) ? 'group' : 'body');
  }

  /**
   * Those who belong to a group in the end have a part in whatever the group has. A group that nobody names is not there
   * to be joined; one without bodies keeps what it has.
   */
  join(group: string, members: readonly string[], bodies: readonly string[]): void {
    const entry = this.entries.get(group);
    if (!entry || bodies.length === 0) return;
    entry.kind = 'group';
    entry.members = [...new Set(members)].filter((member) => member !== '' && member !== group);
    for (const member of bodies) {
      const own = this.entryOf(member, isGroup(member) ? 'group' : 'body');
      for (const { indicator, role } of entry.assignments) assign(own, { indicator, role, group });
    }
  }

  get departments(): readonly Department[] {
    return [...this.entries.values()];
  }

  get merges(): readonly Merge[] {
    return [...this.merged.values()].map(({ merge, where }) => ({ ...merge, where: [...where] }));
  }

  private entryOf(name: string, kind: Department['kind']): Entry {
    const found = this.entries.get(name) ?? { name, kind, spellings: [], assignments: [], members: [] };
    this.entries.set(name, found);
    return found;
  }

  private merge(indicator: string, from: string, to: string, reason: Reason): void {
    const key = [from, to, reason].join('\n');
    const found = this.merged.get(key) ?? { merge: { from, to, reason }, where: new Set() };
    this.merged.set(key, { ...found, where: found.where.add(indicator) });
  }
}

/** Adds a part that a department has not yet in that role; tells whether it has not. */
function assign(entry: Entry, assignment: Assignment): boolean {
  const isNew = !entry.assignments.some(
    ({ indicator, role }) => indicator === assignment.indicator && role === assignment.role,
  );
  if (isNew) entry.assignments = [...entry.assignments, assignment];
  return isNew;
}
