import { aliasIn, type Allocation, withoutSpaces } from '../decomposition';
import { type Issue, issue } from '../issues';
import {
  clausesOf,
  type Contact,
  type Decisions,
  type Decomposition,
  type DepartmentReturn,
  indicatorLabel,
  type Template,
} from '../model';
import { foldText } from './text';

/** What is decided, with more of it: a name, alias or group that is there is decided anew. */
export function decideAlso(before: Decisions, more: Decisions): Decisions {
  const departments = [
    ...new Set([...(before.departments ?? []), ...(more.departments ?? [])].map(withoutSpaces)),
  ].filter((name) => name !== '');
  const apart = [...(before.apart ?? []), ...(more.apart ?? [])];
  return {
    ...(departments.length > 0 ? { departments } : {}),
    ...(before.aliases || more.aliases ? { aliases: { ...before.aliases, ...more.aliases } } : {}),
    ...(apart.length > 0 ? { apart } : {}),
    ...(before.members || more.members ? { members: { ...before.members, ...more.members } } : {}),
  };
}

/** What a department is called now that aliases, or what else is known of names, may have given it another name. */
export function renamer(decisions: Decisions, { shares }: Allocation): (name: string) => string {
  const byAlias = aliasIn(decisions);
  return (name) => {
    const found = byAlias(name);
    if (shares.some((share) => share.name === found)) return found;
    return shares.find(({ spellings }) => spellings.includes(found))?.name ?? found;
  };
}

export type Renamed = {
  readonly returns: ReadonlyMap<string, DepartmentReturn>;
  readonly issues: readonly Issue[];
};

/**
 * What departments have entered, under the names that they bear now. Of two that became one all is kept, but where both
 * have given a value for the same cell.
 */
export function renameAll(
  returns: Decomposition['returns'],
  renamed: (name: string) => string,
  template: Template,
): Renamed {
  // Whoever has the name already comes first.
  const ordered = Object.entries(returns).toSorted(([a], [b]) => Number(renamed(a) !== a) - Number(renamed(b) !== b));
  const result = new Map<string, DepartmentReturn>();
  const issues: Issue[] = [];
  for (const [from, content] of ordered) {
    const name = renamed(from);
    const own = result.get(name);
    result.set(name, own ? joined(own, content) : content);
    if (own) issues.push(...differences(own, content, { from, name }, template));
  }
  return { returns: result, issues };
}

/** All of both; what both have is that of the first, and texts stand behind each other. */
const joined = (own: DepartmentReturn, other: DepartmentReturn): DepartmentReturn => ({
  entries: {
    ...other.entries,
    ...Object.fromEntries(Object.entries(own.entries).map(([id, entry]) => [id, { ...other.entries[id], ...entry }])),
  },
  notes: joinTexts(own.notes, other.notes, '；'),
  materials: joinTexts(own.materials, other.materials, '\n'),
  person: { ...other.person, ...own.person },
});

function joinTexts(
  own: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
  sign: string,
): Readonly<Record<string, string>> {
  const both = Object.entries(own).map(([id, text]): [string, string] => {
    const parts = text.split(sign);
    const more = (other[id] ?? '').split(sign).filter((part) => part !== '' && !parts.includes(part));
    return [id, [...parts, ...more].join(sign)];
  });
  return { ...other, ...Object.fromEntries(both) };
}

function differences(
  own: DepartmentReturn,
  other: DepartmentReturn,
  names: { readonly from: string; readonly name: string },
  template: Template,
): readonly Issue[] {
  return clausesOf(template).flatMap(({ indicator, clause: { id } }) => {
    const [first, second] = [own.entries[id] ?? {}, other.entries[id] ?? {}];
    return Object.entries(second).flatMap(([field, value]) => {
      const kept = first[field];
      if (kept === undefined || kept === value) return [];
      return [issue('K323', { id }, { ...names, indicator: indicatorLabel(indicator), values: `${kept}、${value}` })];
    });
  });
}

/** The contacts with a row for every body that has a part in something. */
export function withBodies(
  contacts: readonly Contact[],
  { recipients }: Allocation,
  renamed: (name: string) => string,
): readonly Contact[] {
  const now = contacts.map((contact) =>
    contact.department === undefined ? contact : { ...contact, department: renamed(contact.department) },
  );
  const isEmpty = ({ department, ...person }: Contact): boolean =>
    department !== undefined && Object.values(person).every((text) => text === '');
  const named = (contact: Contact): string => foldText(contact.department ?? '');
  // Of two rows that have become one department's, an empty one is not needed.
  const distinct = now.filter(
    (contact, i) =>
      !isEmpty(contact) ||
      !now.some((other, j) => j !== i && named(other) === named(contact) && (j < i || !isEmpty(other))),
  );
  const known = new Set(distinct.map(named));
  return [
    ...distinct,
    ...recipients
      .filter(({ name, kind }) => kind === 'body' && !known.has(foldText(name)))
      .map(({ name }): Contact => ({ department: name })),
  ];
}
