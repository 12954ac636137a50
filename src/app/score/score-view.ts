import { type CellRef, Decimal } from '../../formula';
import { type ClauseInPlace, clausesOf, indicatorLabel, sectionName, type Section, type Template } from '../../model';
import { definitionOf } from '../../rules';
import { entryCell, nextBand, type NextBand, type Scorecard, type Side, STATUS, type Status } from '../../scoring';

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

export type SectionView = {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** The most that the section gives; negative for deductions; absent where the document names no limit. */
  readonly limit?: number;
  /** Between 0 and 1, how far the bar reaches. */
  readonly share: number;
};

/** All that the pane shows of one side's score. */
export type ScoreView = {
  readonly total: number;
  readonly band: string | null;
  readonly next?: NextBand;
  readonly answered: number;
  readonly required: number;
  readonly sections: readonly SectionView[];
  /** Answered clauses that cost points, the dearest first. */
  readonly lost: readonly (ClauseLink & { readonly points: number })[];
  /** Clauses that have to be answered and are not, or wrongly, in printed order. */
  readonly open: readonly (ClauseLink & { readonly status: Status })[];
};

const MOST_LOST = 5;

/** @param template with its variant applied */
export function scoreView(template: Template, scorecard: Scorecard, side: Side): ScoreView {
  const { total, band, sections } = scorecard[side];
  const points = new Map(sections.map((section) => [section.id, section.points]));
  const next = nextBand(template, total);
  return {
    total,
    band,
    ...(next ? { next } : {}),
    answered: scorecard.answered,
    required: scorecard.required,
    sections: template.sections.map((section) => sectionView(section, points.get(section.id) ?? 0)),
    lost: lostPoints(template, scorecard, side),
    open: openClauses(template, scorecard),
  };
}

function sectionView(section: Section, points: number): SectionView {
  const { id, role, declaredPoints } = section;
  const limit = declaredPoints === undefined ? undefined : role === 'deduction' ? -declaredPoints : declaredPoints;
  const share = limit === undefined || limit === 0 ? 0 : Math.min(1, Math.max(0, points / limit));
  return { id, name: sectionName(section), points, ...(limit === undefined ? {} : { limit }), share };
}

function lostPoints(template: Template, { clauses }: Scorecard, side: Side): ScoreView['lost'] {
  const scored = new Map(clauses.map((clause) => [clause.id, side === 'self' ? clause.points : clause.reviewed]));
  return clausesOf(template)
    .flatMap((place) => {
      const points = scored.get(place.clause.id) ?? null;
      const best = bestPoints(place);
      if (points === null || best === undefined) return [];
      const lost = new Decimal(best).minus(points).toNumber();
      return lost > 0 ? [{ ...linkTo(place), points: lost }] : [];
    })
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_LOST);
}

/** The most that a clause can give; a bonus that is not claimed costs nothing. */
function bestPoints({ section, clause }: ClauseInPlace): number | undefined {
  switch (section.role) {
    case 'base':
      return definitionOf(clause.rule).range(clause.rule)?.max;
    case 'deduction':
      return 0;
    case 'bonus':
      return undefined;
  }
}

function openClauses(template: Template, { clauses }: Scorecard): ScoreView['open'] {
  const statuses = new Map(clauses.map(({ id, status }) => [id, status]));
  return clausesOf(template).flatMap((place) => {
    const status = statuses.get(place.clause.id) ?? STATUS.unanswered;
    const optional = place.section.role === 'bonus' && status === STATUS.unanswered;
    return status === STATUS.answered || optional ? [] : [{ ...linkTo(place), status }];
  });
}

function linkTo({ indicator, clause }: ClauseInPlace): ClauseLink {
  const [field] = definitionOf(clause.rule).entry(clause.rule).fields;
  return {
    id: clause.id,
    indicator: indicatorLabel(indicator),
    text: clause.text,
    cell: entryCell(clause.id, field?.key ?? 'value'),
  };
}
