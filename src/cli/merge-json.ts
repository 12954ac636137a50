import type { MergeReport, Spot } from '../decomposition';
import type { Issue } from '../issues';
import type { Console } from './console';

/** What came of a merge, as other programs read it. */
export function mergeJson(report: MergeReport, issues: readonly Issue[], console: Console): object {
  const { taken, same, conflicts, refused, gaps, silent, materials, people } = report;
  return {
    taken: taken.map(({ value, from, replaced, ...spot }) => ({
      ...spotJson(spot),
      value,
      from,
      ...(replaced === undefined ? {} : { replaced }),
    })),
    same,
    conflicts: conflicts.map(({ given, stands, ...spot }) => ({
      ...spotJson(spot),
      ...(stands === undefined ? {} : { stands }),
      given,
    })),
    refused: refused.map(({ department, value, ...spot }) => ({ ...spotJson(spot), department, value })),
    gaps: gaps.map(({ department, indicator, clause, fields, givenBy }) => ({
      department,
      indicator: indicator.id,
      clause: clause.id,
      fields: fields.map(({ key }) => key),
      givenBy,
    })),
    silent: silent.map(({ name }) => name),
    materials,
    people,
    issues: issues.map((one) => console.toJson(one)),
  };
}

const spotJson = ({ indicator, clause, field }: Spot): object => ({
  indicator: indicator.id,
  clause: clause.id,
  field: field.key,
});
