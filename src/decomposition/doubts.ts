import { type Issue, issue } from '../issues';
import { areAlike } from './alike';
import type { Decided } from './decisions';
import type { Merge } from './merge';
import type { Department } from './department';

/** What is uncertain about the names of a template, for the user to decide. */
export function doubts(
  departments: readonly Department[],
  merges: readonly Merge[],
  decided: Decided,
): readonly Issue[] {
  const spellings = new Set(departments.flatMap((one) => one.spellings));
  const names = new Set([...departments.map(({ name }) => name), ...merges.map(({ to }) => to)]);
  return [
    ...departments.flatMap((one) => unclear(one)),
    ...merges
      .filter(({ reason }) => reason === 'levelElsewhere')
      .map(({ from, to, where }) => issue('K306', at(where[0]), { found: from, name: to })),
    ...pairsOf(departments.filter(({ kind }) => kind === 'body'))
      .filter(([a, b]) => areAlike(a.name, b.name))
      .filter(([a, b]) => !decided.isApart(a.name, b.name) && !decided.isApart(b.name, a.name))
      .map(([a, b]) => issue('K301', at(b.assignments[0]?.indicator), { first: a.name, second: b.name })),
    ...decided.problems(spellings, names),
  ];
}

function unclear({ name, kind, members, assignments }: Department): readonly Issue[] {
  const where = at(assignments[0]?.indicator);
  if (kind === 'group' && members.length === 0)
    return [issue('K302', where, { name, count: new Set(assignments.map(({ indicator }) => indicator)).size })];
  return kind === 'sentence' ? [issue('K303', where, { found: name })] : [];
}

const at = (id: string | undefined): Issue['at'] => (id === undefined ? {} : { id });

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));
