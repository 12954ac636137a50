import type { CellRef } from '../../formula';
import { type ClauseInPlace, clausesOf, indicatorLabel, type Template, isRequired } from '../../model';
import { definitionOf } from '../../rules';
import { entryCell, lackOf, type Scorecard, STATUS, type Status } from '../../scoring';

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

export type OpenClause = ClauseLink & {
  readonly status: Status;
  /** What an answered clause still lacks to have a result: 缺分母. */
  readonly lack?: string;
};

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
 * Clauses that have to be answered and are not, and all that are answered wrongly or cannot be computed yet, in printed
 * order.
 * @param template with its variant applied
 */
export function openClauses(template: Pick<Template, 'sections'>, { clauses }: Scorecard): readonly OpenClause[] {
  const scores = new Map(clauses.map((score) => [score.id, score]));
  return clausesOf(template).flatMap((place) => {
    const score = scores.get(place.clause.id);
    const status = score?.status ?? STATUS.unanswered;
    const lack = score && lackOf(score);
    const isOpen = status === STATUS.unanswered ? isRequired(place) : status === STATUS.invalid || lack !== undefined;
    return isOpen ? [{ ...linkTo(place), status, ...(lack === undefined ? {} : { lack }) }] : [];
  });
}
