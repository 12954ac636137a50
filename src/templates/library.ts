import { toLine } from '../issues';
import { normalise, type Template } from '../model';
import type { TemplateSummary } from './entry';
import { templateFiles } from './template-files';

/** The latest document first, its templates in its own order. */
function byDocument(one: TemplateSummary, other: TemplateSummary): number {
  const date = ({ source }: TemplateSummary) => source.date ?? '';
  const place = ({ order = Infinity }: TemplateSummary) => order;
  return (
    date(other).localeCompare(date(one)) ||
    one.source.document.localeCompare(other.source.document) ||
    (place(one) === place(other) ? one.id.localeCompare(other.id) : place(one) - place(other))
  );
}

const LIBRARY = [...templateFiles].sort((one, other) => byDocument(one.summary, other.summary));

const byId = new Map(LIBRARY.map((entry) => [entry.summary.id, entry]));

export const templateSummaries: readonly TemplateSummary[] = LIBRARY.map(({ summary }) => summary);

export const templateIds: readonly string[] = [...byId.keys()];

const loaded = new Map<string, Template>();

/**
 * Each template is loaded and checked once.
 * @returns undefined where there is no such template
 * @throws Error where a template of ours has a fault: it is a fault of the program
 */
export async function loadTemplate(id: string): Promise<Template | undefined> {
  const entry = byId.get(id);
  const known = loaded.get(id);
  if (known || !entry) return known;
  const { template, issues } = normalise(await entry.load());
  if (!template) throw new Error(`template ${id}: ${issues.map((item) => toLine(item)).join(' ')}`);
  loaded.set(id, template);
  return template;
}
