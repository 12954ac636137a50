import type { Section, Template } from '../../model';
import type { OpenClause } from './clause-links';

export type OpenGroup = { readonly id: string; readonly name: string; readonly clauses: readonly OpenClause[] };

/** Clauses by the section that they stand in; sections without any are left out. */
export function groupBySection(
  open: readonly OpenClause[],
  template: Pick<Template, 'sections'>,
  names: readonly { readonly id: string; readonly name: string }[],
): readonly OpenGroup[] {
  return template.sections.flatMap((section) => {
    const ids = clauseIds([section]);
    const clauses = open.filter(({ id }) => ids.has(id));
    const name = names.find(({ id }) => id === section.id)?.name ?? section.title;
    return clauses.length > 0 ? [{ id: section.id, name, clauses }] : [];
  });
}

/** The ids of all clauses of some sections. */
export const clauseIds = (sections: readonly Section[]): ReadonlySet<string> =>
  new Set(sections.flatMap(({ indicators }) => indicators.flatMap(({ clauses }) => clauses.map(({ id }) => id))));
