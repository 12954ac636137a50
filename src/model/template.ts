import { type CombinationRule, type EntrySpec, type Interval, type Rule, SINGLE_FIELD } from '../rules';
import type { AuthoredTemplate, COLUMN_FIELDS, CONTACT_FIELDS } from './schema';

/** Ids are unique in a template and say where a thing stands: `xinyang-2021/6/b` is clause b of indicator 6. */
export type Clause = {
  readonly id: string;
  /** Verbatim; '' where the title of the indicator says it all, or the copy lacks it. */
  readonly text: string;
  readonly textMissing: boolean;
  readonly optional: boolean;
  /** The clause of another template that the same figure is reported in. */
  readonly from?: string;
  readonly rule: Rule;
};

export type Combine = { readonly rule: CombinationRule; readonly clauses: readonly string[] };

export type Indicator = {
  readonly id: string;
  /** As printed; may repeat; '' where none is printed. */
  readonly number: string;
  readonly title: string;
  /** The cell of the title is that of the indicator above. */
  readonly continued: boolean;
  /** From 2: a copy of the printed row, for one more piece of work. */
  readonly copy?: number;
  /** The id of its group. */
  readonly group?: string;
  readonly declaredPoints?: number;
  readonly outcome?: string;
  /** The indicator's own, or else the section's. */
  readonly evidence?: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** As printed, where nobody is said to lead. */
  readonly responsible?: string;
  readonly unit?: string;
  readonly remark?: string;
  readonly combine: readonly Combine[];
  readonly notes: readonly string[];
  readonly clauses: readonly Clause[];
};

/** Points, more of them, fewer of them; figures without points; the cover of a form. */
export type SectionRole = 'base' | 'bonus' | 'deduction' | 'data' | 'cover';
export type Group = Readonly<AuthoredTemplate['sections'][number]['groups'][number]>;
export type ColumnField = (typeof COLUMN_FIELDS)[number];
export type PrintedColumn = Readonly<NonNullable<AuthoredTemplate['columns']>[number]>;

export type Section = {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly part?: string;
  readonly role: SectionRole;
  readonly declaredPoints?: number;
  readonly columns?: readonly PrintedColumn[];
  readonly groups: readonly Group[];
  readonly repeats?: number;
  readonly evidence?: string;
  readonly remark?: string;
  readonly footer?: string;
  readonly notes: readonly string[];
  readonly indicators: readonly Indicator[];
};

export type Band = Interval & { readonly label: string; readonly text?: string; readonly result?: string };
export type ContactField = (typeof CONTACT_FIELDS)[number];
export type TemplateKind = AuthoredTemplate['kind'];
export type Part = Readonly<AuthoredTemplate['parts'][number]>;
export type Total = Readonly<NonNullable<AuthoredTemplate['total']>>;
export type Test = Readonly<AuthoredTemplate['tests'][number]>;
/** `of` is the id of a clause. */
export type TemplateList = Readonly<AuthoredTemplate['lists'][number]>;
export type Parameter = Readonly<AuthoredTemplate['parameters'][number]>;
/** What is to be entered for a parameter: a number. */
export const parameterEntry = ({ unit, min, max }: Parameter): EntrySpec => ({
  type: 'number',
  fields: SINGLE_FIELD,
  ...(unit === undefined ? {} : { unit }),
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});

export type DateWindow = Readonly<AuthoredTemplate['windows'][number]>;
export type Deadline = Readonly<AuthoredTemplate['deadlines'][number]>;
export type ContactSheet = Readonly<NonNullable<AuthoredTemplate['contactSheet']>>;
export type Variant = { readonly id: string; readonly title: string; readonly sections: readonly Section[] };

export type Template = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly heading: readonly string[];
  readonly source: Readonly<AuthoredTemplate['source']>;
  readonly order?: number;
  readonly kind: TemplateKind;
  readonly decimals: number;
  readonly period?: string;
  readonly assessed?: string;
  readonly totalLimit?: number;
  readonly columns?: readonly PrintedColumn[];
  readonly added: AuthoredTemplate['added'];
  readonly parts: readonly Part[];
  /** The plain sum where absent. */
  readonly total?: Total;
  readonly tests: readonly Test[];
  readonly lists: readonly TemplateList[];
  readonly sections: readonly Section[];
  /** The highest first. */
  readonly bands: readonly Band[];
  readonly windows: readonly DateWindow[];
  readonly deadlines: readonly Deadline[];
  readonly parameters: readonly Parameter[];
  readonly variants: readonly Variant[];
  readonly contactSheet?: ContactSheet;
  readonly instructions: readonly string[];
  readonly notes: readonly string[];
};
