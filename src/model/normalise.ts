import { z } from 'zod';
import { hasErrors, type Issue, issue } from '../issues';
import { fromTop, RULE_KINDS } from '../rules';
import { findFaults } from './faults';
import { pathOnly, type PlaceOf } from './place';
import { type AuthoredIndicator, type AuthoredSection, type AuthoredTemplate, templateSchema } from './schema';
import type { Indicator, Section, Template } from './template';

export type Normalised = { readonly template?: Template; readonly issues: readonly Issue[] };

/**
 * Makes a template of what an author wrote: fills in ids, defaults and inherited evidence.
 * Every fault is reported; there is no template while there is one.
 */
export function normalise(authored: unknown, placeOf: PlaceOf = pathOnly): Normalised {
  const parsed = templateSchema.safeParse(authored, { error: z.locales.zhCN().localeError, reportInput: true });
  if (!parsed.success) return { issues: parsed.error.issues.map((found) => schemaFault(found, placeOf)) };
  const template = complete(parsed.data);
  const issues = findFaults(parsed.data, template, placeOf);
  return hasErrors(issues) ? { issues } : { template, issues };
}

function schemaFault(found: z.core.$ZodIssue, placeOf: PlaceOf): Issue {
  const at = placeOf(found.path);
  const isRuleKind = found.code === 'invalid_union' && found.path.at(-1) === 'kind';
  if (isRuleKind) return issue('K702', at, { found: inputAt(found), known: RULE_KINDS.join('、') });
  return issue('K701', at, { reason: found.message });
}

const inputAt = ({ input }: z.core.$ZodIssue): string => {
  const kind: unknown = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : input;
  return typeof kind === 'string' ? kind : '';
};

function complete(authored: AuthoredTemplate): Template {
  const { sections, variants, notes = [], bands, ...rest } = authored;
  return {
    ...defined(rest),
    notes,
    bands: fromTop(bands.map(defined)),
    sections: sections.map((section) => completeSection(section, authored.id)),
    variants: variants.map((variant) => ({
      ...variant,
      sections: variant.sections.map((section) => completeSection(section, authored.id)),
    })),
  };
}

function completeSection(authored: AuthoredSection, templateId: string): Section {
  const { notes = [], indicators, ...rest } = authored;
  return {
    ...defined(rest),
    id: `${templateId}/${authored.id}`,
    notes,
    indicators: indicators.map((indicator) => completeIndicator(indicator, authored, templateId)),
  };
}

function completeIndicator(authored: AuthoredIndicator, section: AuthoredSection, templateId: string): Indicator {
  const { clauses, combine, notes = [], lead = [], support = [], evidence = section.evidence, ...rest } = authored;
  const id = `${templateId}/${indicatorKey(authored)}`;
  const clauseId = (key: string) => `${id}/${key}`;
  return {
    ...defined(rest),
    ...(evidence === undefined ? {} : { evidence }),
    id,
    notes,
    lead,
    support,
    combine: combine.map((rule) => ({ rule, clauses: rule.clauses.map(clauseId) })),
    clauses: clauses.map(({ id: key, text = '', textMissing, rule }, i) => ({
      id: clauseId(key ?? letter(i)),
      text,
      textMissing,
      rule,
    })),
  };
}

const indicatorKey = ({ id, number, title }: AuthoredIndicator): string => id ?? (number || title);

/** 0 -> a, 25 -> z, 26 -> aa. */
const letter = (index: number): string =>
  (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** An object without the properties that are undefined. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Defined<T>;
}
