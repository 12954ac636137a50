import { exactSum } from '../formula';
import { type Issue, issue } from '../issues';
import { combinationOf, definitionOf } from '../rules';
import { indicatorLabel, indicatorsOf, scoredSections, sectionName } from './clauses';
import type { Group, Indicator, Section, Template } from './template';

/**
 * What a reader should know of the document itself: printed totals that do not add up, numbers printed twice, text that
 * the copy lacks; then the template's own remarks. Nothing is mended: the document stands as printed.
 */
export function documentNotes(template: Template): readonly Issue[] {
  return [
    ...template.notes.map((text) => issue('K604', { id: template.id }, { text })),
    ...template.parts.flatMap(({ id, title, declaredPoints }) => {
      const sections = scoredSections(template).filter(({ part }) => part === id);
      return sumNote(template.id, title, declaredPoints, printedPoints(sections));
    }),
    ...template.sections.flatMap(sectionNotes),
    ...repeatedNumbers(template),
  ];
}

function sectionNotes(section: Section): readonly Issue[] {
  const printed = section.indicators.filter(({ copy }) => copy === undefined);
  const groupSum = ({ id }: Group) => printedPoints(printed.filter(({ group }) => group === id));
  return [
    ...sumNote(
      section.id,
      section.title,
      section.declaredPoints,
      printedPoints(printed) ?? printedPoints(section.groups),
    ),
    ...section.groups.flatMap((group) => sumNote(section.id, group.title, group.declaredPoints, groupSum(group))),
    ...section.notes.map((text) => issue('K604', { id: section.id }, { text: about(sectionName(section), text) })),
    ...section.indicators.flatMap(indicatorNotes),
  ];
}

function indicatorNotes(indicator: Indicator): readonly Issue[] {
  const { id, number, title, declaredPoints, clauses } = indicator;
  const most = mostPoints(indicator);
  return [
    ...clauses
      .filter(({ textMissing }) => textMissing)
      .map((clause) => issue('K603', { id: clause.id }, { number, title, points: declaredPoints ?? '' })),
    ...sumNote(id, title, declaredPoints, most),
    ...indicator.notes.map((text) => issue('K604', { id }, { text: about(indicatorLabel(indicator), text) })),
  ];
}

/** A remark on a part of the document, with the name of that part: it is read in one list with all others. */
const about = (name: string, text: string): string => `“${name}”：${text}`;

/** The sum of the points that are printed; undefined where none are. */
function printedPoints(items: readonly { readonly declaredPoints?: number | undefined }[]): number | undefined {
  const printed = items.flatMap(({ declaredPoints }) => declaredPoints ?? []);
  return printed.length === 0 ? undefined : exactSum(printed);
}

function sumNote(id: string, title: string, declared: number | undefined, sum: number | undefined): readonly Issue[] {
  return declared === undefined || sum === undefined || declared === sum
    ? []
    : [issue('K601', { id }, { title, declared, sum })];
}

/** The most points (for deductions: the most taken away) that the clauses give; undefined where one has no limit. */
export function mostPoints({ clauses, combine }: Indicator): number | undefined {
  const most = new Map(
    clauses.map(({ id, rule }) => {
      const range = definitionOf(rule).range(rule);
      return [id, range && (range.max === 0 ? range.min && -range.min : range.max)];
    }),
  );
  const combined = new Set(combine.flatMap((item) => item.clauses));
  const parts = [
    ...clauses.filter(({ id }) => !combined.has(id)).map(({ id }) => most.get(id)),
    ...combine.map(({ rule, clauses: ids }) => {
      const points = ids.map((id) => most.get(id));
      return points.every((p) => p !== undefined) ? combinationOf(rule).max(rule, points) : undefined;
    }),
  ];
  return parts.every((p) => p !== undefined) ? exactSum(parts) : undefined;
}

/** Each table of a form, and each part of a system of indicators, counts from 1. */
function repeatedNumbers(template: Template): readonly Issue[] {
  const scopeOf = ({ id, part }: Section): string =>
    template.kind === 'form' ? id : template.parts.length > 0 ? (part ?? id) : '';
  const scopes = new Map<string, Section[]>();
  for (const section of template.sections) {
    scopes.set(scopeOf(section), [...(scopes.get(scopeOf(section)) ?? []), section]);
  }
  return [...scopes.values()].flatMap((sections) => repeatedIn(indicatorsOf({ sections }), template.id));
}

function repeatedIn(all: readonly Indicator[], templateId: string): readonly Issue[] {
  const byNumber = new Map<string, Indicator[]>();
  for (const indicator of all) {
    if (indicator.number && indicator.copy === undefined)
      byNumber.set(indicator.number, [...(byNumber.get(indicator.number) ?? []), indicator]);
  }
  return [...byNumber]
    .filter(([, indicators]) => indicators.length > 1)
    .map(([number, indicators]) =>
      issue(
        'K602',
        { id: templateId },
        { number, count: indicators.length, titles: indicators.map(({ title }) => title).join('；') },
      ),
    );
}
