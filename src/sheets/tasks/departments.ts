import { registerOf } from '../../decomposition';
import { type Indicator, indicatorsOf, type Template } from '../../model';

/**
 * The tasks of each department, most tasks first; in the order of the document where there are as many. A department
 * that is spelt in several ways is one; a cell that is no list of departments stands for itself.
 */
export function tasksByDepartment(
  template: Pick<Template, 'title' | 'sections'>,
): readonly { readonly department: string; readonly tasks: readonly Indicator[] }[] {
  const all = indicatorsOf(template);
  return registerOf(template)
    .departments.map(({ name, assignments }) => {
      const ids = new Set(assignments.map(({ indicator }) => indicator));
      return { department: name, tasks: all.filter(({ id }) => ids.has(id)) };
    })
    .toSorted((a, b) => b.tasks.length - a.tasks.length);
}
