import { type Indicator, indicatorsOf, type Template } from '../../model';

/** A name, with whatever stands in brackets in it; an opening bracket that none closes is a plain sign. */
const NAME = /(?:[（(][^（()）]*[）)]|[^、，,；;\n])+/g;

/** Departments named for a task: those that lead and support it, or else whoever is responsible; each once. */
export function departmentsOf({ lead, support, responsible = '' }: Indicator): readonly string[] {
  const named = [...lead, ...support];
  const names = named.length > 0 ? named : (responsible.match(NAME) ?? []);
  // The full stop at the end of a list is not part of the last name.
  return [...new Set(names.map((name) => name.trim().replace(/。$/, '')))].filter((name) => name !== '');
}

/** The tasks of each department, most tasks first; in the order of the document where there are as many. */
export function tasksByDepartment(
  template: Pick<Template, 'sections'>,
): readonly { readonly department: string; readonly tasks: readonly Indicator[] }[] {
  const found = new Map<string, Indicator[]>();
  for (const task of indicatorsOf(template)) {
    for (const name of departmentsOf(task)) found.set(name, [...(found.get(name) ?? []), task]);
  }
  return [...found]
    .map(([department, tasks]) => ({ department, tasks }))
    .toSorted((a, b) => b.tasks.length - a.tasks.length);
}
