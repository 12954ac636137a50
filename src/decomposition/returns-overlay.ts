import { type DepartmentReturn, EMPTY_RETURN, type Entry } from '../model';
import type { Allocation } from './allocate';
import type { Returned } from './merge-report';
import { withoutBlanks } from './returns-values';

type Returns = Readonly<Record<string, DepartmentReturn>>;

/** In the order of the departments, so that the order of the files does not matter; strangers come last. */
export function inOrder<T extends { readonly department: string }>(
  { shares }: Allocation,
  returned: readonly T[],
): readonly T[] {
  const places = new Map(shares.map(({ name }, i) => [name, i]));
  const placeOf = (name: string) => places.get(name) ?? shares.length;
  return returned.toSorted(
    ({ department: a }, { department: b }) => placeOf(a) - placeOf(b) || (a === b ? 0 : a < b ? -1 : 1),
  );
}

/** What each department has returned until now: the new over the old, where a blank erases nothing. */
export function overlaid(before: Returns, returned: readonly Returned[]): Returns {
  const all = new Map(Object.entries(before));
  for (const { department, content } of returned)
    all.set(department, overlay(all.get(department) ?? EMPTY_RETURN, content));
  return Object.fromEntries(all);
}

function overlay(old: DepartmentReturn, { entries, notes, materials, person }: DepartmentReturn): DepartmentReturn {
  const given = Object.entries(entries)
    .map(([id, entry]): [string, Entry] => [id, withoutBlanks(entry)])
    .filter(([, entry]) => Object.keys(entry).length > 0);
  return {
    entries: {
      ...old.entries,
      ...Object.fromEntries(given.map(([id, entry]) => [id, { ...old.entries[id], ...entry }])),
    },
    notes: { ...old.notes, ...withoutBlanks(notes) },
    materials: { ...old.materials, ...withoutBlanks(materials) },
    person: { ...old.person, ...withoutBlanks(person) },
  };
}

/** Whether nothing at all has been returned. */
export const isNothing = ({ entries, notes, materials, person }: DepartmentReturn): boolean =>
  [...Object.values(entries), notes, materials, person].every(
    (record) => Object.keys(withoutBlanks(record)).length === 0,
  );
