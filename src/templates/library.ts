import { toLine } from '../issues';
import { normalise, type Template } from '../model';
import anjuIndicators from './anju-pilot-city/indicators.yaml?summary';
import anjuTasks from './anju-pilot-city/tasks.yaml?summary';
import cnipaIndicators from './cnipa-2016/indicators.yaml?summary';
import cnipaStatus from './cnipa-2016/status.yaml?summary';
import type { LibraryEntry, TemplateSummary } from './entry';
import fuxinTargets from './fuxin-2017/targets.yaml?summary';
import fuxinTasks from './fuxin-2017/tasks.yaml?summary';
import { workPoints2017 } from './work-points-2017';
import xinyang2021 from './xinyang-2021/template.yaml?summary';

/** Every template, by document; the latest document first. */
const LIBRARY: readonly LibraryEntry[] = [
  { summary: xinyang2021 as TemplateSummary, load: () => import('./xinyang-2021/template.yaml') },
  ...workPoints2017,
  { summary: fuxinTargets as TemplateSummary, load: () => import('./fuxin-2017/targets.yaml') },
  { summary: fuxinTasks as TemplateSummary, load: () => import('./fuxin-2017/tasks.yaml') },
  { summary: cnipaIndicators as TemplateSummary, load: () => import('./cnipa-2016/indicators.yaml') },
  { summary: cnipaStatus as TemplateSummary, load: () => import('./cnipa-2016/status.yaml') },
  { summary: anjuIndicators as TemplateSummary, load: () => import('./anju-pilot-city/indicators.yaml') },
  { summary: anjuTasks as TemplateSummary, load: () => import('./anju-pilot-city/tasks.yaml') },
];

const byId: ReadonlyMap<string, LibraryEntry> = new Map(LIBRARY.map((entry) => [entry.summary.id, entry]));

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
  const { template, issues } = normalise((await entry.load()).default);
  if (!template) throw new Error(`template ${id}: ${issues.map((item) => toLine(item)).join(' ')}`);
  loaded.set(id, template);
  return template;
}
