import type { Template } from '../model';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withTemplate } from './open-template';
import { templateJson } from './template-json';
import { templateText } from './template-text';

const KINDS: Readonly<Record<Template['kind'], string>> = { scorecard: '评分表', form: '报表', 'task-list': '任务表' };

/** kaohe templates: all of them, a line each, under the documents that they are of. */
export async function listTemplates(catalogue: TemplateCatalogue, json: boolean, console: Console): Promise<ExitCode> {
  const templates = await Promise.all(catalogue.ids.map((id) => catalogue.load(id)));
  const rows = templates.flatMap((template) => (template ? [summary(template)] : []));
  if (json) console.json(rows);
  else console.print(groupsOf(rows).join('\n\n'));
  return 0;
}

function groupsOf(rows: readonly ReturnType<typeof summary>[]): readonly string[] {
  const documents = [...new Set(rows.map(({ document }) => document))];
  return documents.map((document) => {
    const own = rows.filter((row) => row.document === document);
    return [document, ...own.map(({ id, kind, title }) => `  ${id}\t${KINDS[kind]}\t${title}`)].join('\n');
  });
}

const summary = ({ id, version, title, kind, source }: Template) => ({
  id,
  version,
  title,
  kind,
  document: source.document + (source.number === undefined ? '' : `（${source.number}）`),
});

/** kaohe templates ID: one of them whole. */
export function showTemplate(
  id: string,
  catalogue: TemplateCatalogue,
  json: boolean,
  console: Console,
): Promise<ExitCode> {
  return withTemplate(id, catalogue, console, (template) => {
    if (json) console.json(templateJson(template, console));
    else console.print(templateText(template, console));
    return 0;
  });
}
