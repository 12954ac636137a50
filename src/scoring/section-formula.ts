import { build, type Expression } from '../formula';
import { type Group, type Indicator, mostPoints, type Section } from '../model';
import { combinationOf } from '../rules';
import { pointsCell, type Side } from './cells';

/** A section's points: its indicators', limited where it is a bonus or a deduction, or repeated. */
export function sectionFormula(section: Section, side: Side, decimals: number): Expression {
  const replacing = section.indicators.flatMap(({ clauses }) =>
    clauses.filter(({ rule }) => rule.kind === 'veto' && rule.mode === 'replaces').map(({ id }) => id),
  );
  const pointsOf = (indicator: Indicator) => indicatorPoints(indicator, section, side, replacing);
  const limitedGroups = section.groups.filter((group) => isLimited(group, section));
  const sum = build.sum(
    ...section.indicators.filter(({ group }) => !limitedGroups.some(({ id }) => id === group)).map(pointsOf),
    ...limitedGroups.map((group) =>
      limited(build.sum(...membersOf(group, section).map(pointsOf)), section, group.declaredPoints),
    ),
  );
  const found = build.min(build.cells(replacing.map((id) => pointsCell(id, side))));
  const points = replacing.length === 0 ? sum : build.when(build.less(found, 0), found, sum);
  const isCapped = section.role !== 'base' || section.repeats !== undefined;
  // The sum of decimals is exact; ROUND frees Excel's binary sum of noise before it is compared with a limit.
  return build.round(isCapped ? limited(points, section, section.declaredPoints) : points, decimals);
}

const limited = (points: Expression, { role }: Section, limit: number | undefined): Expression =>
  limit === undefined ? points : role === 'deduction' ? build.max(-limit, points) : build.min(limit, points);

const membersOf = ({ id }: Group, { indicators }: Section): readonly Indicator[] =>
  indicators.filter(({ group }) => group === id);

/** Whether the indicators of a group could give more than is printed for the group. */
function isLimited(group: Group, section: Section): boolean {
  const { declaredPoints } = group;
  if (declaredPoints === undefined) return false;
  const most = membersOf(group, section).map((indicator) => indicator.declaredPoints ?? mostPoints(indicator));
  return (
    most.some((points) => points === undefined) || most.reduce((sum: number, p) => sum + (p ?? 0), 0) > declaredPoints
  );
}

function indicatorPoints(indicator: Indicator, section: Section, side: Side, without: readonly string[]): Expression {
  const combined = new Set(indicator.combine.flatMap(({ clauses }) => clauses));
  const cell = (id: string) => build.ref(pointsCell(id, side));
  const sum = build.sum(
    ...indicator.clauses.filter(({ id }) => !combined.has(id) && !without.includes(id)).map(({ id }) => cell(id)),
    ...indicator.combine.map(({ rule, clauses }) => combinationOf(rule).value(rule, clauses.map(cell))),
  );
  const { declaredPoints } = indicator;
  const most = mostPoints(indicator);
  if (declaredPoints === undefined || (most !== undefined && most <= declaredPoints)) return sum;
  return limited(sum, section, declaredPoints);
}
