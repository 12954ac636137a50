import { allocate, mayMean, type Part } from '../decomposition';
import { issue } from '../issues';
import { indicatorLabel } from '../model';
import { rolesText } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { withTemplate } from './open-template';

/** kaohe departments ID NAME: what one department has to do, by its name or any spelling of it. */
export function listTasks(
  id: string,
  wanted: string,
  catalogue: TemplateCatalogue,
  json: boolean,
  console: Console,
): Promise<ExitCode> {
  return withTemplate(id, catalogue, console, (template): ExitCode => {
    const { shares } = allocate(template);
    const name = wanted.trim();
    const share = shares.find((one) => one.name === name) ?? shares.find((one) => one.spellings.includes(name));
    if (!share) {
      const names = shares.filter((one) => mayMean(one.name, name)).map((one) => one.name);
      console.report([issue('K321', {}, { found: name, names: names.join('、') || '（无）' })]);
      return 2;
    }
    const { parts, kind, spellings } = share;
    if (json) {
      console.json({ template: id, name: share.name, kind, spellings, items: parts.map(itemOf) });
    } else {
      console.print([`${share.name}  ${parts.length} 项  ${template.title}`, ...parts.map(taskText)].join('\n'));
    }
    return 0;
  });
}

const textOf = ({ indicator }: Part): string =>
  indicator.clauses
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

const itemOf = (part: Part) => {
  const { indicator, roles, groups } = part;
  const { id, number, title } = indicator;
  return { id, number, title, text: textOf(part), roles, groups };
};

function taskText(part: Part): string {
  const { indicator, roles, groups } = part;
  const via = groups.length > 0 ? `，${groups.join('、')}` : '';
  const text = textOf(part).replace(/\s*\n\s*/g, ' ');
  return `  ${indicatorLabel(indicator)}（${rolesText(roles)}${via}）${text === '' ? '' : `\n    ${text}`}`;
}
