import { foreignContent, type OpenWorkbook } from '../entries';
import { renderXlsx } from '../hosts/xlsx';
import { type Issue, issue } from '../issues';
import { layout } from '../sheets';
import type { Submission, Template } from '../model';
import type { Console } from './console';
import { writeBytes } from './files';

/** What was mended stands mended in the new file, and is right there. */
export const asWritten = (found: Issue): Issue =>
  found.code === 'K107' ? issue('K114', found.at, found.params) : found;

export function sayNothingWritten(console: Console): void {
  console.say('没有写入任何内容。', 'Nothing was written.');
}

/** The workbook that another one is written anew from, and its file. */
export type Origin = { readonly workbook: OpenWorkbook['workbook']; readonly file: string };

/**
 * Draws a submission's workbook and writes it.
 * @param origin what it was read from: what is not carried over from there is told
 * @returns whether it was written
 */
export async function writeWorkbook(
  { template, submission }: { readonly template: Template; readonly submission: Submission },
  origin: Origin | undefined,
  { output, force }: { readonly output: string; readonly force: boolean },
  console: Console,
): Promise<boolean> {
  console.step('生成工作簿', 'drawing the workbook');
  const spec = layout(template, submission);
  if (origin) {
    const { workbook, file } = origin;
    console.report(foreignContent(workbook, spec).map((item): Issue => ({ ...item, at: { file, ...item.at } })));
  }
  const failed = await writeBytes(output, await renderXlsx(spec), force);
  console.report(failed);
  return failed.length === 0;
}
