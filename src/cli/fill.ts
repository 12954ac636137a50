import { applyChanges, foreignContent, type OpenWorkbook, parseEntries } from '../entries';
import { renderXlsx } from '../hosts/xlsx';
import { hasErrors, type Issue, issue } from '../issues';
import { layout } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { readBytes, writeBytes } from './files';
import { withWorkbook } from './open-workbook';

export type FillOptions = { readonly entries: string; readonly output: string; readonly force: boolean };

/** kaohe fill: the workbook with the entries of a JSON file entered; all of them, or nothing is written. */
export function fill(
  file: string,
  options: FillOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  return withWorkbook(file, catalogue, console, (opened) => enter(opened, file, options, console));
}

async function enter(
  { template, submission, workbook }: OpenWorkbook,
  file: string,
  { entries, output, force }: FillOptions,
  console: Console,
): Promise<ExitCode> {
  const json = await readJson(entries);
  const { changes, issues: faults } = parseEntries(json.value ?? {}, template, entries);
  const issues = [...json.issues, ...faults];
  console.report(issues);
  if (hasErrors(issues)) {
    console.say('没有写入任何内容。', 'Nothing was written.');
    return 2;
  }
  console.step('生成工作簿', 'drawing the workbook', json.size);
  const spec = layout(template, applyChanges(submission, changes));
  console.report(foreignContent(workbook, spec).map((item): Issue => ({ ...item, at: { file, ...item.at } })));
  const failed = await writeBytes(output, await renderXlsx(spec), force);
  console.report(failed);
  if (failed.length > 0) return 2;
  const count = Object.keys(changes.entries).length;
  console.say(`已写入 ${output}：${count} 项填报值。`, `Wrote ${output}: ${count} entries.`);
  return 0;
}

type Json = { readonly value?: unknown; readonly size: number; readonly issues: readonly Issue[] };

async function readJson(file: string): Promise<Json> {
  const { bytes, issues } = await readBytes(file);
  if (!bytes) return { size: 0, issues };
  try {
    // Notepad begins a file with a byte order mark; TextDecoder drops it.
    return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown, size: bytes.length, issues: [] };
  } catch (error) {
    return {
      size: 0,
      issues: [issue('K013', { file }, { reason: error instanceof Error ? error.message : String(error) })],
    };
  }
}
