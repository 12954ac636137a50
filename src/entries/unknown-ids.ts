import { type Issue, issue } from '../issues';
import { clausesOf, type Template } from '../model';
import { nearestName } from './unknown-name';

/**
 * Keys of an entries file that are neither clauses of the template nor parts. Where no clause is named rightly, the file
 * is probably that of another template: that is said once, not of each.
 * @param keys all keys that are no parts
 * @param parts the names of the parts that a file may have
 */
export function unknownIds(
  keys: readonly string[],
  template: Template,
  parts: readonly string[],
  file: string,
): readonly Issue[] {
  const ids = new Set(clausesOf(template).map(({ clause }) => clause.id));
  const unknown = keys.filter((key) => !ids.has(key));
  const slips = unknown.filter((key) => nearestName(key, parts) !== undefined);
  const foreign = unknown.filter((key) => !slips.includes(key));
  const named = slips.map((found) =>
    issue('K115', { file, path: found }, { found, expected: nearestName(found, parts) ?? '' }),
  );
  const [first] = foreign;
  const isOther = first !== undefined && foreign.length > 1 && unknown.length === keys.length;
  return [
    ...named,
    ...(isOther
      ? [issue('K116', { file }, { count: foreign.length, found: first, template: template.id })]
      : foreign.map((found) => issue('K108', { file, path: found }, { found, template: template.id }))),
  ];
}
