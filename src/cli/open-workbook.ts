import { openWorkbook, type OpenWorkbook } from '../entries';
import { readXlsx } from '../hosts/xlsx';
import { hasErrors, type Issue } from '../issues';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { readBytes } from './files';

/** Opens a workbook and reads what was filled in; `opened` is absent where it cannot be read. */
export async function openFile(
  file: string,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<{ readonly opened?: OpenWorkbook; readonly issues: readonly Issue[] }> {
  const { bytes, issues: unreadable } = await readBytes(file);
  if (!bytes) return { issues: unreadable };
  console.step(`读取 ${file}`, `reading ${file}`, bytes.length);
  const { workbook, issues: refused } = readXlsx(bytes, file);
  if (!workbook) return { issues: refused };
  return openWorkbook(workbook, (id) => catalogue.load(id), { file });
}

/**
 * Opens a workbook, says what is wrong with it, and goes on with it if it could be read.
 * @param wording says what is wrong in other words
 * @returns 2 where it could not be read, 1 where its contents have errors, else what `action` returns
 */
export async function withWorkbook(
  file: string,
  catalogue: TemplateCatalogue,
  console: Console,
  action: (opened: OpenWorkbook) => ExitCode | Promise<ExitCode>,
  wording: (found: Issue) => Issue = (found) => found,
): Promise<ExitCode> {
  const { opened, issues } = await openFile(file, catalogue, console);
  console.report(issues.map(wording));
  if (!opened) return 2;
  const code = await action(opened);
  return code === 0 && hasErrors(issues) ? 1 : code;
}
