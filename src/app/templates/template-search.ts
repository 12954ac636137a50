import type { TemplateSummary } from '../../templates';

/** For finding words however they were typed: full-width or half-width, any case, any spaces. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** Whether each word of a query stands in one of the texts. */
export function holdsWords(texts: readonly string[], query: string): boolean {
  const folded = texts.map(fold);
  return query.split(/\s+/).every((word) => folded.some((text) => text.includes(fold(word))));
}

/** Templates whose title, document, number, issuer or id holds all words of the query. */
export const findTemplates = (summaries: readonly TemplateSummary[], query: string): readonly TemplateSummary[] =>
  summaries.filter(({ id, title, source }) =>
    holdsWords([title, source.document, source.number ?? '', source.issuer ?? '', id], query),
  );

/** The templates of one official document. */
export type DocumentGroup = {
  readonly source: TemplateSummary['source'];
  readonly templates: readonly TemplateSummary[];
};

/** A document with more templates than this is folded away at first. */
const HANDFUL = 6;

/** Whether a document has so many templates that they would push all others out of sight. */
export const isLong = ({ templates }: DocumentGroup): boolean => templates.length > HANDFUL;

/** By document, the latest document first. */
export function groupByDocument(summaries: readonly TemplateSummary[]): readonly DocumentGroup[] {
  const groups = new Map<string, TemplateSummary[]>();
  for (const summary of summaries) {
    const { document } = summary.source;
    groups.set(document, [...(groups.get(document) ?? []), summary]);
  }
  return [...groups.values()]
    .flatMap((templates) => (templates[0] ? [{ source: templates[0].source, templates }] : []))
    .sort((a, b) => (b.source.date ?? '').localeCompare(a.source.date ?? ''));
}
