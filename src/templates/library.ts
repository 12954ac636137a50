import { toLine } from '../issues';
import { normalise, type Template } from '../model';
import xinyang2021 from './xinyang-2021/template.yaml?summary';

/** What a list of templates shows; known without loading them. */
export type TemplateSummary = Pick<Template, 'id' | 'version' | 'title' | 'kind' | 'source'> & {
  readonly variants?: readonly { readonly id: string; readonly title: string }[];
};

type Entry = { readonly summary: TemplateSummary; readonly load: () => Promise<{ readonly default: unknown }> };

/** Every template by id, each loaded when it is asked for. */
const LIBRARY: Readonly<Record<string, Entry>> = {
  'xinyang-2021': { summary: xinyang2021 as TemplateSummary, load: () => import('./xinyang-2021/template.yaml') },
};

export const templateSummaries: readonly TemplateSummary[] = Object.values(LIBRARY).map(({ summary }) => summary);

export const templateIds: readonly string[] = Object.keys(LIBRARY);

const loaded = new Map<string, Template>();

/**
 * Each template is loaded and checked once.
 * @returns undefined where there is no such template
 * @throws Error where a template of ours has a fault: it is a fault of the program
 */
export async function loadTemplate(id: string): Promise<Template | undefined> {
  const entry = Object.hasOwn(LIBRARY, id) ? LIBRARY[id] : undefined;
  const known = loaded.get(id);
  if (known || !entry) return known;
  const { template, issues } = normalise((await entry.load()).default);
  if (!template) throw new Error(`template ${id}: ${issues.map((item) => toLine(item)).join(' ')}`);
  loaded.set(id, template);
  return template;
}
