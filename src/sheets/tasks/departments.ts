import type { Share } from '../../decomposition';
import type { Indicator } from '../../model';

/**
 * The tasks of each department, most tasks first; in the order of the document where there are as many. A department
 * that is spelt in several ways is one; a cell that is no list of departments stands for itself.
 */
export const tasksByDepartment = (
  shares: readonly Share[],
): readonly { readonly department: string; readonly tasks: readonly Indicator[] }[] =>
  shares
    .map(({ name, parts }) => ({ department: name, tasks: parts.map(({ indicator }) => indicator) }))
    .toSorted((a, b) => b.tasks.length - a.tasks.length);
