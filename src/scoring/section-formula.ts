import { build, exactSum, type Expression } from '../formula';
import { type Indicator, mostPoints, type Section } from '../model';
import { combinationOf } from '../rules';
import { pointsCell, type Side } from './cells';
import { rowsOf } from './entry-cells';

/** A section's points: its indicators', limited where it is a bonus or a deduction, or repeated. */
export function sectionFormula(section: Section, side: Side, decimals: number): Expression {
  const replacing = section.indicators.flatMap(({ clauses }) =>
    clauses.filter(({ rule }) => rule.kind === 'veto' && rule.mode === 'replaces').map(({ id }) => id),
  );
  const pointsOf = (indicator: Indicator) => indicatorPoints(indicator, section, side, replacing);
  const sum = build.sum(
    ...blocksOf(section).map(({ indicators, limit }) => {
      const points = build.sum(...indicators.map(pointsOf));
      return limit === undefined ? points : limited(points, section, limit);
    }),
  );
  const found = build.min(build.cells(replacing.map((id) => pointsCell(id, side))));
  const points = replacing.length === 0 ? sum : build.when(build.less(found, 0), found, sum);
  const isCapped = section.role !== 'base' || section.repeats !== undefined;
  // The sum of decimals is exact; ROUND frees Excel's binary sum of noise before it is compared with a limit.
  return build.round(isCapped ? limited(points, section, section.declaredPoints) : points, decimals);
}

const limited = (points: Expression, { role }: Section, limit: number | undefined): Expression =>
  limit === undefined ? points : role === 'deduction' ? build.max(-limit, points) : build.min(limit, points);

type Block = { readonly indicators: readonly Indicator[]; readonly limit?: number };

/** Indicators that count together, with the points printed for their group where they could give more. */
function blocksOf({ indicators, groups }: Section): readonly Block[] {
  const blocks: { readonly group: string | undefined; readonly copy: number | undefined; indicators: Indicator[] }[] =
    [];
  for (const indicator of indicators) {
    const { group, copy } = indicator;
    const block = blocks.find((one) => one.group === group && one.copy === copy);
    if (block) block.indicators.push(indicator);
    else blocks.push({ group, copy, indicators: [indicator] });
  }
  return blocks.map(({ group, indicators: members }) => {
    const limit = groups.find(({ id }) => id === group)?.declaredPoints;
    return limit !== undefined && mayExceed(members, limit) ? { indicators: members, limit } : { indicators: members };
  });
}

function mayExceed(indicators: readonly Indicator[], limit: number): boolean {
  const most = indicators.map((indicator) => indicator.declaredPoints ?? mostPoints(indicator));
  return most.some((points) => points === undefined) || exactSum(most.map((points) => points ?? 0)) > limit;
}

function indicatorPoints(indicator: Indicator, section: Section, side: Side, without: readonly string[]): Expression {
  const combined = new Set(indicator.combine.flatMap(({ clauses }) => clauses));
  const cell = (id: string) => build.ref(pointsCell(id, side));
  const sum = build.sum(
    // Rows of an entry's fields have no points; with them the cells are one area, which prints short.
    ...indicator.clauses
      .filter(({ id }) => !combined.has(id) && !without.includes(id))
      .flatMap((clause) => rowsOf(clause).map(cell)),
    ...indicator.combine.map(({ rule, clauses }) => combinationOf(rule).value(rule, clauses.map(cell))),
  );
  const { declaredPoints } = indicator;
  const most = mostPoints(indicator);
  if (declaredPoints === undefined || (most !== undefined && most <= declaredPoints)) return sum;
  return limited(sum, section, declaredPoints);
}
