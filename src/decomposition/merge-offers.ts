import type { Submission } from '../model';
import type { Allocation } from './allocate';
import type { Given, MergeOptions, Returned, Spot } from './merge-report';
import { inOrder } from './returns-overlay';
import { filled, isSame } from './returns-values';

/** What departments say of a spot, in the order of the document. */
export type Offers = {
  /** What is given now and is right; the same of a department, in whichever of its files, only once. */
  readonly right: readonly Given[];
  /** What is given now and is not what the cell asks for. */
  readonly wrong: readonly Given[];
  /** What had been returned before, right or wrong. */
  readonly before: readonly Given[];
  /** What counts: what is given now, and what those had returned before who say nothing now. */
  readonly all: readonly Given[];
};

/** All that has been returned for each spot, also by departments that it is no longer asked of. */
export function offersIn(
  { decomposition }: Submission,
  returned: readonly Returned[],
  allocation: Allocation,
  isRight: MergeOptions['isRight'],
): (spot: Spot) => Offers {
  const rolesOf = rolesIn(allocation);
  const stored = inOrder(
    allocation,
    Object.entries(decomposition?.returns ?? {}).map(([department, content]) => ({ department, content })),
  );
  const saidAt = ({ indicator, clause, field }: Spot, some: readonly Returned[]) =>
    some.flatMap(({ department, file, content }): readonly Given[] => {
      const value = filled(content.entries[clause.id]?.[field.key]);
      const from = { department, roles: rolesOf(department, indicator.id), ...(file === undefined ? {} : { file }) };
      return value === undefined ? [] : [{ ...from, value }];
    });
  return (spot) => {
    const isRightHere = ({ value }: Given) => isRight(value, spot.clause, spot.field);
    const now = once(saidAt(spot, returned));
    const before = saidAt(spot, stored);
    const right = now.filter(isRightHere);
    // Whoever says something wrong now does not stand by what it said before.
    const speak = new Set(now.map(({ department }) => department));
    const others = before.filter((one) => !speak.has(one.department) && isRightHere(one));
    return {
      right,
      wrong: now.filter((one) => !right.includes(one)),
      before,
      all: inOrder(allocation, [...right, ...others]),
    };
  };
}

const rolesIn =
  ({ shares }: Allocation) =>
  (department: string, indicator: string): Given['roles'] =>
    shares.find(({ name }) => name === department)?.parts.find((part) => part.indicator.id === indicator)?.roles ?? [];

const once = (given: readonly Given[]): readonly Given[] =>
  given.filter(
    ({ department, value }, i) =>
      i === given.findIndex((one) => one.department === department && isSame(one.value, value)),
  );
