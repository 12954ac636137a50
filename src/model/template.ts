import { type CombinationRule, type EntrySpec, type Interval, type Rule, SINGLE_FIELD } from '../rules';
import type { AuthoredTemplate, CONTACT_FIELDS } from './schema';

/** Ids are unique in a template and say where a thing stands: `xinyang-2021/6/b` is clause b of indicator 6. */
export type Clause = {
  readonly id: string;
  /** Verbatim; '' where the title of the indicator says it all, or the copy lacks it. */
  readonly text: string;
  readonly textMissing: boolean;
  readonly rule: Rule;
};

export type Combine = { readonly rule: CombinationRule; readonly clauses: readonly string[] };

export type Indicator = {
  readonly id: string;
  /** As printed; may repeat; '' where none is printed. */
  readonly number: string;
  readonly title: string;
  readonly declaredPoints?: number;
  /** The indicator's own, or else the section's. */
  readonly evidence?: string;
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly combine: readonly Combine[];
  readonly notes: readonly string[];
  readonly clauses: readonly Clause[];
};

export type SectionRole = 'base' | 'bonus' | 'deduction';

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly part?: string;
  readonly role: SectionRole;
  readonly declaredPoints?: number;
  readonly evidence?: string;
  readonly notes: readonly string[];
  readonly indicators: readonly Indicator[];
};

export type Band = Interval & { readonly label: string; readonly text?: string; readonly result?: string };
export type ContactField = (typeof CONTACT_FIELDS)[number];
export type TemplateKind = AuthoredTemplate['kind'];
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
  readonly source: Readonly<AuthoredTemplate['source']>;
  readonly kind: TemplateKind;
  readonly decimals: number;
  readonly period?: string;
  readonly assessed?: string;
  readonly totalLimit?: number;
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

export type ClauseInPlace = { readonly section: Section; readonly indicator: Indicator; readonly clause: Clause };

/** All clauses in printed order, each with where it stands. */
export function clausesOf(template: Pick<Template, 'sections'>): readonly ClauseInPlace[] {
  return template.sections.flatMap((section) =>
    section.indicators.flatMap((indicator) => indicator.clauses.map((clause) => ({ section, indicator, clause }))),
  );
}

/** All indicators in printed order. */
export const indicatorsOf = (template: Pick<Template, 'sections'>): readonly Indicator[] =>
  template.sections.flatMap(({ indicators }) => indicators);

/** 研究部署, 加分项: how a section is named in summaries; titles of bonuses and deductions may be whole sentences. */
export function sectionName({ role, title }: Section): string {
  switch (role) {
    case 'base':
      return title;
    case 'bonus':
      return '加分项';
    case 'deduction':
      return '扣分项';
  }
}

/** Longest title in a list of indicators; some titles are whole paragraphs. */
const LABEL_TITLE_LENGTH = 30;

/** "3. 知识产权工作领导协调机制建设及运行情况": how an indicator is named in lists. */
export function indicatorLabel({ number, title }: Indicator): string {
  // COUNTIF takes these signs for patterns and comparisons; their full-width twins are plain text.
  const plain = title.replace(/[*?~<>=]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  const short = plain.length > LABEL_TITLE_LENGTH ? `${plain.slice(0, LABEL_TITLE_LENGTH)}…` : plain;
  return number ? `${number}. ${short}` : short;
}
