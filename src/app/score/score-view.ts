import { type CellRef, Decimal } from '../../formula';
import { type ClauseInPlace, clausesOf, scoredSections, sectionName, type Section, type Template } from '../../model';
import { definitionOf } from '../../rules';
import { nextBand, type NextBand, parameterCell, type Scorecard, type Side } from '../../scoring';
import { type ClauseLink, linkTo, type OpenClause, openClauses } from './clause-links';

/** Points of a section, or of a part, which is several sections. */
export type PointsView = {
  readonly id: string;
  readonly name: string;
  readonly points: number;
  /** The most that there is to gain; negative for deductions; absent where the document names no limit. */
  readonly limit?: number;
  /** Between 0 and 1, how far the bar reaches. */
  readonly share: number;
};

/** Something that the points must reach: 达到, 未达到, or why that is not known; '' while nothing is answered. */
export type TestView = { readonly id: string; readonly title: string; readonly result: string };

/** All that the pane shows of one side's score. */
export type ScoreView = {
  /** `null` while there is none; then `result` says why. */
  readonly total: number | null;
  readonly result?: string;
  /** Where the weights are set that a weighted total comes from. */
  readonly weights?: CellRef;
  readonly band: string | null;
  readonly next?: NextBand;
  readonly answered: number;
  readonly required: number;
  readonly parts: readonly PointsView[];
  readonly sections: readonly PointsView[];
  readonly tests: readonly TestView[];
  /** Answered clauses that cost points, the dearest first. */
  readonly lost: readonly (ClauseLink & { readonly points: number })[];
  /** Clauses that have to be answered and are not, or wrongly, in printed order. */
  readonly open: readonly OpenClause[];
};

const MOST_LOST = 5;

/** @param template a scorecard, with its variant applied */
export function scoreView(template: Template, scorecard: Scorecard, side: Side): ScoreView {
  const { total, result, band, sections, parts, tests } = scorecard[side];
  const next = total === null ? undefined : nextBand(template, total);
  const [weighted] = template.total?.parts ?? [];
  return {
    total,
    ...(result === undefined ? {} : { result }),
    ...(weighted ? { weights: parameterCell(weighted.weight) } : {}),
    band,
    ...(next ? { next } : {}),
    answered: scorecard.answered,
    required: scorecard.required,
    parts: template.parts.map(({ id, title, declaredPoints }) =>
      pointsView(id, title, pointsOf(parts, id), declaredPoints),
    ),
    sections: scoredSections(template).map((section) => sectionView(section, pointsOf(sections, section.id))),
    tests: template.tests.map(({ id, title }) => ({
      id,
      title,
      result: tests.find((test) => test.id === id)?.result ?? '',
    })),
    lost: lostPoints(template, scorecard, side),
    open: openClauses(template, scorecard),
  };
}

const pointsOf = (items: readonly { readonly id: string; readonly points: number }[], id: string): number =>
  items.find((item) => item.id === id)?.points ?? 0;

function pointsView(id: string, name: string, points: number, limit: number | undefined): PointsView {
  const share = limit === undefined || limit === 0 ? 0 : Math.min(1, Math.max(0, points / limit));
  return { id, name, points, ...(limit === undefined ? {} : { limit }), share };
}

function sectionView(section: Section, points: number): PointsView {
  const { id, role, declaredPoints } = section;
  const limit = declaredPoints !== undefined && role === 'deduction' ? -declaredPoints : declaredPoints;
  return pointsView(id, sectionName(section), points, limit);
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
    case 'data':
    case 'cover':
      return undefined;
  }
}
