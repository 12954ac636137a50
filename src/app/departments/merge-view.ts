import {
  fileNameOf,
  isNothing,
  type MergeReport,
  type Returned,
  type Role,
  type Spot,
  spotKey,
} from '../../decomposition';
import { mergeInto, type OpenWorkbook } from '../../entries';
import { EMPTY_RETURN, type EntryValue, indicatorLabel, type Submission } from '../../model';
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
    /** Where the department says two things, in which file this one. */
    readonly file?: string;
  }[];
  readonly stands?: EntryValue;
};

/**
 * What accepting it does: something gets into the unit's own tables, or what departments have said is merely kept on
 * their sheets, or nothing would change.
 */
export type MergeEffect = 'takes' | 'records' | 'nothing';

/** What would come of taking in what departments have entered. */
export type MergeView = Pick<MergeReport, 'same' | 'materials' | 'people'> & {
  readonly from: readonly string[];
  /** Departments in whose files nothing is filled in. */
  readonly empty: readonly string[];
  /** Remarks that would be written, or changed. */
  readonly notes: number;
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
  readonly effect: MergeEffect;
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
    from: sourcesOf(returned),
    empty: source.kind === 'files' ? emptyOf(returned) : [],
    notes: notesOf(opened.submission, report.submission),
    taken: report.taken.map((one) => ({ ...spotView(one), ...valuesOf(one) })),
    conflicts: conflicts.map(({ given, stands, ...spot }) => ({
      ...spotView(spot),
      given: given.map((one) => {
        const { department, roles, value } = one;
        const file = fileNameOf(given, one);
        const isClear = given.filter((other) => other.department === department).length === 1;
        return { department, roles, value, isClear, ...(file === undefined ? {} : { file }) };
      }),
      ...(stands === undefined ? {} : { stands }),
    })),
    refused: report.refused.map((one) => ({ ...spotView(one), department: one.department, value: one.value })),
    gaps: gapsOf(report),
    silent: report.silent.map(({ name }) => name),
    effect: effectOf(opened.submission, report.submission),
  };
}

/** The files, and the departments on whose sheets in the workbook something stands. */
const sourcesOf = (returned: readonly Returned[]): readonly string[] => [
  ...new Set(returned.flatMap(({ department, file, content }) => file ?? (isNothing(content) ? [] : department))),
];

/** Departments that have sent back files, and nothing in any of them. */
function emptyOf(returned: readonly Returned[]): readonly string[] {
  const filled = new Set(returned.flatMap(({ department, content }) => (isNothing(content) ? [] : department)));
  return [...new Set(returned.map(({ department }) => department))].filter((name) => !filled.has(name));
}

const notesOf = (before: Submission, after: Submission): number =>
  Object.entries(after.notes).filter(([id, note]) => note !== before.notes[id]).length;

/** The unit's own tables; what is in them is what the unit reports. */
const OWN_PARTS = ['entries', 'notes', 'evidence', 'contacts'] as const;

function effectOf(before: Submission, after: Submission): MergeEffect {
  if (OWN_PARTS.some((part) => differs(before[part], after[part]))) return 'takes';
  const had = before.decomposition?.returns ?? {};
  const says = Object.entries(after.decomposition?.returns ?? {});
  // A sheet of its own for a department that has said nothing is no reason to write.
  return says.some(([name, content]) => differs(had[name] ?? EMPTY_RETURN, content)) ? 'records' : 'nothing';
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

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
