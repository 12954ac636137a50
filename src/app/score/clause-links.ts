import type { CellRef } from '../../formula';
import { type ClauseInPlace, clausesOf, indicatorLabel, type Template } from '../../model';
import { definitionOf } from '../../rules';
import { entryCell, isRequired, type Scorecard, STATUS, type Status } from '../../scoring';

/** A clause in a list that leads to its cell. */
export type ClauseLink = {
  readonly id: string;
  /** "3. 领导协调机制" */
  readonly indicator: string;
  /** Verbatim; '' where the indicator says it all. */
  readonly text: string;
  /** What is filled in first. */
  readonly cell: CellRef;
};

export type OpenClause = ClauseLink & { readonly status: Status };

export function linkTo({ indicator, clause }: ClauseInPlace): ClauseLink {
  const [field] = definitionOf(clause.rule).entry(clause.rule).fields;
  return {
    id: clause.id,
    indicator: indicatorLabel(indicator),
    text: clause.text,
    cell: entryCell(clause.id, field),
  };
}

/**
 * Clauses that have to be answered and are not, and all that are answered wrongly, in printed order.
 * @param template with its variant applied
 */
export function openClauses(template: Pick<Template, 'sections'>, { clauses }: Scorecard): readonly OpenClause[] {
  const statuses = new Map(clauses.map(({ id, status }) => [id, status]));
  return clausesOf(template).flatMap((place) => {
    const status = statuses.get(place.clause.id) ?? STATUS.unanswered;
    const isOpen = status === STATUS.invalid || (status === STATUS.unanswered && isRequired(place));
    return isOpen ? [{ ...linkTo(place), status }] : [];
  });
}
