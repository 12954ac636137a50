import { applyChanges, foreignContent, parseEntries } from '../entries';
import { renderXlsx } from '../hosts/xlsx';
import { hasErrors, type Issue, issue } from '../issues';
import { layout } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { readBytes, writeBytes } from './files';
import { openWorkbook } from './open-workbook';

export type FillOptions = { readonly entries: string; readonly output: string; readonly force: boolean };

/** kaohe fill: the workbook with the entries of a JSON file entered; all of them, or nothing is written. */
export async function fill(
  file: string,
  { entries, output, force }: FillOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const { opened, issues } = await openWorkbook(file, catalogue, console);
  console.report(issues);
  if (!opened) return 2;
  const { template, submission, workbook } = opened;
  const json = await readJson(entries);
  if (json.issues.length > 0) {
    console.report(json.issues);
    return 2;
  }
  const { changes, issues: faults } = parseEntries(json.value, template, entries);
  console.report(faults);
  if (hasErrors(faults)) {
    console.say('没有写入任何内容。', 'Nothing was written.');
    return 2;
  }
  console.step('生成工作簿', 'drawing the workbook');
  const spec = layout(template, applyChanges(submission, changes));
  console.report(foreignContent(workbook, spec).map((item): Issue => ({ ...item, at: { file, ...item.at } })));
  const failed = await writeBytes(output, await renderXlsx(spec), force);
  console.report(failed);
  if (failed.length > 0) return 2;
  const count = Object.keys(changes.entries).length;
  console.say(`已写入 ${output}：${count} 项填报值。`, `Wrote ${output}: ${count} entries.`);
  return 0;
}

async function readJson(file: string): Promise<{ readonly value?: unknown; readonly issues: readonly Issue[] }> {
  const { bytes, issues } = await readBytes(file);
  if (!bytes) return { issues };
  try {
    // Notepad begins a file with a byte order mark; TextDecoder drops it.
    return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown, issues: [] };
  } catch (error) {
    return { issues: [issue('K013', { file }, { reason: error instanceof Error ? error.message : String(error) })] };
  }
}
