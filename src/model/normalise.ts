import { z } from 'zod';
import { hasErrors, type Issue, issue } from '../issues';
import { fromTop, RULE_KINDS } from '../rules';
import { findFaults } from './faults';
import { pathOnly, type PlaceOf } from './place';
import { type AuthoredIndicator, type AuthoredSection, type AuthoredTemplate, templateSchema } from './schema';
import type { Clause, Indicator, Section, Template } from './template';

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
  const { sections, variants, notes = [], bands, lists, ...rest } = authored;
  return {
    ...defined(rest),
    notes,
    bands: fromTop(bands.map(defined)),
    lists: lists.map((list) => ({ ...list, of: `${authored.id}/${list.of}` })),
    sections: sections.map((section) => completeSection(section, authored)),
    variants: variants.map((variant) => ({
      ...variant,
      sections: variant.sections.map((section) => completeSection(section, authored)),
    })),
  };
}

function completeSection(authored: AuthoredSection, template: AuthoredTemplate): Section {
  const { notes = [], indicators, ...rest } = authored;
  let title = '';
  const completed = indicators.map((indicator, i): Indicator => {
    title = indicator.title ?? title;
    return completeIndicator({ ...indicator, title }, indicator.title === undefined, i, authored, template);
  });
  return {
    ...defined(rest),
    id: `${template.id}/${authored.id}`,
    notes,
    indicators: [...completed, ...copiesOf(completed, authored.repeats ?? 1)],
  };
}

/** The same rows for more pieces of work; none of them need be filled in. */
const copiesOf = (indicators: readonly Indicator[], times: number): readonly Indicator[] =>
  Array.from({ length: times - 1 }, (_, i) => i + 2).flatMap((copy) =>
    indicators.map((indicator) => ({
      ...indicator,
      id: `${indicator.id}.${copy}`,
      copy,
      notes: [],
      clauses: indicator.clauses.map((clause) => ({
        ...clause,
        id: `${indicator.id}.${copy}${clause.id.slice(indicator.id.length)}`,
        optional: true,
      })),
      combine: indicator.combine.map(({ rule, clauses }) => ({
        rule,
        clauses: clauses.map((id) => `${indicator.id}.${copy}${id.slice(indicator.id.length)}`),
      })),
    })),
  );

function completeIndicator(
  authored: AuthoredIndicator & { readonly title: string },
  continued: boolean,
  index: number,
  section: AuthoredSection,
  template: AuthoredTemplate,
): Indicator {
  const {
    clauses,
    combine,
    task,
    notes = [],
    lead = [],
    support = [],
    evidence = section.evidence,
    ...rest
  } = authored;
  const id = `${template.id}/${indicatorKey(authored, index, section, template)}`;
  const clauseId = (key: string) => `${id}/${key}`;
  return {
    ...defined(rest),
    ...(evidence === undefined ? {} : { evidence }),
    id,
    continued,
    notes,
    lead,
    support,
    combine: combine.map((rule) => ({ rule, clauses: rule.clauses.map(clauseId) })),
    clauses: [
      ...(template.kind === 'task-list' ? [taskClause(clauseId('task'), task ?? '', template)] : []),
      ...clauses.map(({ id: key, text = '', ...clause }, i) => ({
        ...defined(clause),
        id: clauseId(key ?? letter(i)),
        text,
      })),
    ],
  };
}

/** How far a task is: asked of every indicator of a task list. */
const taskClause = (id: string, text: string, { added }: AuthoredTemplate): Clause => ({
  id,
  text,
  textMissing: false,
  optional: !added.includes('status'),
  rule: { kind: 'task', fields: added.filter((field) => field !== 'note') },
});

const indicatorKey = (
  { id, number, title }: AuthoredIndicator & { readonly title: string },
  index: number,
  section: AuthoredSection,
  { kind }: AuthoredTemplate,
): string => id ?? (number || (kind === 'task-list' ? `${section.id}.${index + 1}` : title));

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
