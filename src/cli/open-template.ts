import { issue } from '../issues';
import type { Template } from '../model';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';

/** Does something with a template. @returns 2 where there is none of that id, else what `action` returns */
export async function withTemplate(
  id: string,
  catalogue: TemplateCatalogue,
  console: Console,
  action: (template: Template) => ExitCode,
): Promise<ExitCode> {
  const template = await catalogue.load(id);
  if (!template) {
    console.report([issue('K014', {}, { template: id })]);
    return 2;
  }
  return action(template);
}
