import { toLine } from '../issues';
import { normalise, type Template } from '../model';

/** Every template by id, each loaded when it is asked for. */
const LIBRARY: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'xinyang-2021': () => import('./xinyang-2021/template.yaml'),
};

export const templateIds: readonly string[] = Object.keys(LIBRARY);

/**
 * @returns undefined where there is no such template
 * @throws Error where a template of ours has a fault: it is a fault of the program
 */
export async function loadTemplate(id: string): Promise<Template | undefined> {
  const load = Object.hasOwn(LIBRARY, id) ? LIBRARY[id] : undefined;
  if (!load) return undefined;
  const { template, issues } = normalise((await load()).default);
  if (!template) throw new Error(`template ${id}: ${issues.map((item) => toLine(item)).join(' ')}`);
  return template;
}
