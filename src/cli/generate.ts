import { renderXlsx, workbookFileName } from '../hosts/xlsx';
import { emptySubmission } from '../model';
import { layout } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { writeBytes } from './files';

export type GenerateOptions = {
  readonly unit: string;
  readonly variant?: string;
  readonly output?: string;
  readonly force: boolean;
};

/** kaohe generate: an empty workbook of a template for one unit. */
export async function generate(
  id: string,
  { unit, variant, output, force }: GenerateOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const { template, issues } = await catalogue.find(id, variant);
  if (!template) {
    console.report(issues);
    return 2;
  }
  const identity = { id: template.id, version: template.version, ...(variant === undefined ? {} : { variant }) };
  console.step('生成工作簿', 'drawing the workbook');
  const bytes = await renderXlsx(layout(template, emptySubmission(identity, unit)));
  const file = output ?? workbookFileName(unit, template.title);
  const failed = await writeBytes(file, bytes, force);
  console.report(failed);
  if (failed.length > 0) return 2;
  console.say(`已生成 ${file}：${template.title}，${unit}。`, `Wrote ${file}: ${template.title}, ${unit}.`);
  return 0;
}
