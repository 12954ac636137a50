import { build, decimalPlaces, type Expression } from '../formula';

export const YES = '是';
export const NO = '否';

/** Longest text that an entry takes, in characters. */
export const TEXT_LIMIT = 500;

export type EntryType = 'yesno' | 'count' | 'number' | 'points' | 'choice' | 'date' | 'text' | 'list';

/** One cell of an entry; most entries have a single one, keyed `value`. */
export type EntryField = {
  readonly key: string;
  readonly label?: string;
  /** What is to be filled in here, where it is not the same in all fields. */
  readonly asks?: EntryFormat;
  /** The entry is complete without it. */
  readonly optional?: boolean;
  /** The key of a field that does as well: who fills in the one does not take over the other from somebody else. */
  readonly instead?: string;
  /** Stands in a column of its own, named by its key; the fields of other entries stand in rows of their own. */
  readonly beside?: boolean;
};

/** What a cell takes. */
export type EntryFormat = {
  readonly type: EntryType;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  /** The entry is a whole multiple of this. */
  readonly step?: number;
  readonly options?: readonly string[];
  /** In characters. */
  readonly maxLength?: number;
};

/** What is to be filled in for a clause. */
export type EntrySpec = EntryFormat & { readonly fields: readonly EntryField[]; readonly years?: readonly number[] };

/** The field of an entry of one cell. */
export const VALUE_FIELD: EntryField = { key: 'value' };
export const SINGLE_FIELD: readonly EntryField[] = [VALUE_FIELD];

/** An entry of one cell. */
export const single = (format: EntryFormat): EntrySpec => ({ ...format, fields: SINGLE_FIELD });

/** Years below this are counted from the beginning of a term. */
const FIRST_CALENDAR_YEAR = 100;

/** 2019、2020年; 第1、2年 of a term, for a document that says "every year" and names none. */
export const yearsLabel = (...years: readonly number[]): string =>
  `${years.every((year) => year < FIRST_CALENDAR_YEAR) ? '第' : ''}${years.join('、')}年`;

/** An entry of one cell per year. */
export const yearly = (years: readonly number[], format: EntryFormat): EntrySpec => ({
  ...format,
  years,
  fields: years.map((year) => ({ key: String(year), label: yearsLabel(year) })),
});

/** What one field of an entry takes. */
export const formatOf = (entry: EntrySpec, { asks }: EntryField): EntryFormat => asks ?? entry;

/** Whether a cell is left empty; spaces are nothing. */
export const isEmpty = (cell: Expression): Expression => build.equal(build.trim(cell), '');

/** Whether a filled cell is what the entry asks for: type, range, whole number, step, option. */
export function isValid(spec: EntryFormat, cell: Expression): Expression {
  switch (spec.type) {
    case 'yesno':
      return isOneOf(cell, [YES, NO]);
    case 'choice':
      return isOneOf(cell, spec.options ?? []);
    case 'count':
      return isNumberWith(cell, [...bounds(cell, spec), build.equal(build.round(cell, 0), cell)]);
    case 'number':
    case 'points':
      return isNumberWith(cell, [...bounds(cell, spec), ...steps(cell, spec.step)]);
    case 'date':
    case 'list':
      return build.isNumber(cell);
    case 'text':
      return build.and(build.not(isEmpty(cell)), build.atMost(build.length(cell), spec.maxLength ?? TEXT_LIMIT));
  }
}

const isOneOf = (cell: Expression, options: readonly string[]): Expression =>
  build.or(...options.map((option) => build.equal(build.trim(cell), option)));

/** Nested, not AND: a formula computes all arguments of AND, and ROUND of a text is an error. */
const isNumberWith = (cell: Expression, conditions: readonly Expression[]): Expression =>
  conditions.length === 0 ? build.isNumber(cell) : build.when(build.isNumber(cell), build.and(...conditions), false);

function bounds(cell: Expression, { min, max }: EntryFormat): Expression[] {
  return [
    ...(min === undefined ? [] : [build.atLeast(cell, min)]),
    ...(max === undefined ? [] : [build.atMost(cell, max)]),
  ];
}

function steps(cell: Expression, step: number | undefined): Expression[] {
  if (step === undefined) return [];
  const places = decimalPlaces(step);
  if (step === Number(`1e-${places}`)) return [build.equal(build.round(cell, places), cell)];
  const multiples = build.divide(cell, step);
  return [build.equal(build.round(multiples, 0), build.round(multiples, 9))];
}
