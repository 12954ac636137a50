import { exactSum } from '../formula';
import { type Issue, issue } from '../issues';
import { combinationOf, definitionOf } from '../rules';
import { type Indicator, indicatorsOf, type Section, type Template } from './template';

/**
 * What a reader should know of the document itself: printed totals that do not add up, numbers printed twice, text that
 * the copy lacks; then the template's own remarks. Nothing is mended: the document stands as printed.
 */
export function documentNotes(template: Template): readonly Issue[] {
  return [
    ...template.notes.map((text) => issue('K604', { id: template.id }, { text })),
    ...template.sections.flatMap(sectionNotes),
    ...repeatedNumbers(template),
  ];
}

function sectionNotes(section: Section): readonly Issue[] {
  const printed = section.indicators.flatMap(({ declaredPoints }) => declaredPoints ?? []);
  return [
    ...sumNote(section.id, section.title, section.declaredPoints, exactSum(printed)),
    ...section.notes.map((text) => issue('K604', { id: section.id }, { text })),
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
    ...(most === undefined ? [] : sumNote(id, title, declaredPoints, most)),
    ...indicator.notes.map((text) => issue('K604', { id }, { text })),
  ];
}

function sumNote(id: string, title: string, declared: number | undefined, sum: number): readonly Issue[] {
  return declared === undefined || declared === sum ? [] : [issue('K601', { id }, { title, declared, sum })];
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

function repeatedNumbers(template: Template): readonly Issue[] {
  const byNumber = new Map<string, Indicator[]>();
  for (const indicator of indicatorsOf(template)) {
    if (indicator.number) byNumber.set(indicator.number, [...(byNumber.get(indicator.number) ?? []), indicator]);
  }
  return [...byNumber]
    .filter(([, indicators]) => indicators.length > 1)
    .map(([number, indicators]) =>
      issue(
        'K602',
        { id: template.id },
        { number, count: indicators.length, titles: indicators.map(({ title }) => title).join('；') },
      ),
    );
}
