import { identify, readSubmission, type WorkbookIdentity } from '../entries';
import { readXlsx } from '../hosts/xlsx';
import { hasErrors, type Issue, issue } from '../issues';
import type { Submission, Template } from '../model';
import type { WorkbookCells } from '../sheets';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { readBytes } from './files';

export type OpenWorkbook = {
  readonly workbook: WorkbookCells;
  readonly identity: WorkbookIdentity;
  readonly template: Template;
  readonly submission: Submission;
  readonly issues: readonly Issue[];
};

/** Opens a workbook and reads what was filled in; `opened` is absent where it cannot be read. */
async function openWorkbook(
  file: string,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<{ readonly opened?: OpenWorkbook; readonly issues: readonly Issue[] }> {
  const { bytes, issues: unreadable } = await readBytes(file);
  if (!bytes) return { issues: unreadable };
  console.step(`读取 ${file}`, `reading ${file}`, bytes.length);
  const { workbook, issues: refused } = readXlsx(bytes, file);
  if (!workbook) return { issues: refused };
  const { identity, issues: foreign } = identify(workbook, file);
  if (!identity) return { issues: foreign };
  const known = await catalogue.load(identity.template);
  if (!known) return { issues: [issue('K009', { file }, { template: identity.template })] };
  if (known.version !== identity.version) {
    return { issues: [issue('K011', { file }, { found: identity.version, supported: known.version })] };
  }
  const { template, issues } = await catalogue.scorecard(identity.template, identity.variant);
  if (!template) return { issues };
  const { submission, issues: found } = readSubmission(workbook, identity, template);
  const inFile = found.map((item): Issue => ({ ...item, at: { file, ...item.at } }));
  return { opened: { workbook, identity, template, submission, issues: inFile }, issues: inFile };
}

/**
 * Opens a workbook, says what is wrong with it, and goes on with it if it could be read.
 * @returns 2 where it could not be read, 1 where its contents have errors, else what `action` returns
 */
export async function withWorkbook(
  file: string,
  catalogue: TemplateCatalogue,
  console: Console,
  action: (opened: OpenWorkbook) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const { opened, issues } = await openWorkbook(file, catalogue, console);
  console.report(issues);
  if (!opened) return 2;
  const code = await action(opened);
  return code === 0 && hasErrors(issues) ? 1 : code;
}
