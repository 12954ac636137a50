import { type MergeReport, type Role, type Spot, spotKey } from '../../decomposition';
import { mergeInto, type OpenWorkbook } from '../../entries';
import { type EntryValue, indicatorLabel } from '../../model';
import { type Choices, returnedFrom, type ReturnSource } from '../decomposing';

/** A cell of an entry, as the user knows it. */
export type SpotView = {
  readonly key: string;
  /** The indicator, and its clause where it has several. */
  readonly indicator: string;
  /** Of an entry with several cells: 2021, 金额. */
  readonly field?: string;
};

export type ConflictView = SpotView & {
  readonly given: readonly {
    readonly department: string;
    readonly roles: readonly Role[];
    readonly value: EntryValue;
    /** A department that says two things cannot be followed. */
    readonly isClear: boolean;
  }[];
  readonly stands?: EntryValue;
};

/** What would come of taking in what departments have entered. */
export type MergeView = Pick<MergeReport, 'same' | 'materials' | 'people'> & {
  readonly from: readonly string[];
  readonly taken: readonly (SpotView & Pick<MergeReport['taken'][number], 'value' | 'from' | 'replaced'>)[];
  /** Whether or not the user has chosen. */
  readonly conflicts: readonly ConflictView[];
  readonly refused: readonly (SpotView & { readonly department: string; readonly value: EntryValue })[];
  /** By department. */
  readonly gaps: readonly {
    readonly department: string;
    readonly items: readonly { readonly id: string; readonly indicator: string; readonly givenBy: readonly string[] }[];
  }[];
  readonly silent: readonly string[];
  /** Whether anything would change. */
  readonly isNew: boolean;
};

/** Shows what would come of it; nothing is written. */
export function mergeView(opened: OpenWorkbook, source: ReturnSource, choices: Choices): MergeView {
  const returned = returnedFrom(source, opened);
  const report = mergeInto(opened, returned, { choices });
  const { conflicts } = mergeInto(opened, returned);
  return {
    same: report.same,
    materials: report.materials,
    people: report.people,
    from: [...new Set(returned.map(({ department, file }) => file ?? department))],
    taken: report.taken.map((one) => ({ ...spotView(one), ...valuesOf(one) })),
    conflicts: conflicts.map(({ given, stands, ...spot }) => ({
      ...spotView(spot),
      given: given.map((one) => ({
        ...one,
        isClear: given.filter(({ department }) => department === one.department).length === 1,
      })),
      ...(stands === undefined ? {} : { stands }),
    })),
    refused: report.refused.map((one) => ({ ...spotView(one), department: one.department, value: one.value })),
    gaps: gapsOf(report),
    silent: report.silent.map(({ name }) => name),
    isNew: JSON.stringify(report.submission) !== JSON.stringify(opened.submission),
  };
}

const valuesOf = ({ value, from, replaced }: MergeReport['taken'][number]) => ({
  value,
  from,
  ...(replaced === undefined ? {} : { replaced }),
});

function spotView(spot: Spot): SpotView {
  const { indicator, clause, field } = spot;
  const label = field.label ?? (field.key === 'value' ? undefined : field.key);
  return {
    key: spotKey(spot),
    indicator: nameOf(indicator, clause),
    ...(label === undefined ? {} : { field: label }),
  };
}

/** Enough to know a clause by; all of it stands in the sheet. */
const LONGEST_TEXT = 30;

function nameOf(indicator: Spot['indicator'], { text }: Spot['clause']): string {
  const label = indicatorLabel(indicator);
  if (indicator.clauses.length < 2) return label;
  return `${label} · ${text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text}`;
}

function gapsOf({ gaps }: MergeReport): MergeView['gaps'] {
  const departments = [...new Set(gaps.map(({ department }) => department))];
  return departments.map((department) => ({
    department,
    items: gaps
      .filter((gap) => gap.department === department)
      .map(({ indicator, clause, givenBy }) => ({ id: clause.id, indicator: nameOf(indicator, clause), givenBy })),
  }));
}
