import type { MergeReport, Returned } from '../decomposition';
import { mergeInto, openDepartments, type OpenWorkbook } from '../entries';
import { readXlsx } from '../hosts/xlsx';
import { hasErrors, type Issue } from '../issues';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { readBytes } from './files';
import { mergeJson } from './merge-json';
import { isTold, mergeText } from './merge-text';
import { withWorkbook } from './open-workbook';
import { findWorkbooks } from './workbook-files';
import { asWritten, writeWorkbook } from './written-anew';

export type MergeWorkOptions = {
  readonly preferLead: boolean;
  /** Where it is absent, what would be taken is only shown. */
  readonly output?: string;
  readonly json: boolean;
  readonly force: boolean;
};

/**
 * kaohe merge: what departments have sent back, entered into the unit's workbook.
 * @param named workbooks of departments, and folders with such
 */
export async function merge(
  file: string,
  named: readonly string[],
  options: MergeWorkOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const { output } = options;
  const action = (opened: OpenWorkbook) => mergeAll(opened, file, named, options, console);
  return withWorkbook(file, catalogue, console, action, output === undefined ? undefined : asWritten);
}

async function mergeAll(
  opened: OpenWorkbook,
  file: string,
  named: readonly string[],
  options: MergeWorkOptions,
  console: Console,
): Promise<ExitCode> {
  const { preferLead, output, json, force } = options;
  const own = [file, ...(output === undefined ? [] : [output])];
  const { files, issues: empty } = await findWorkbooks(named, own);
  console.report(empty);
  const read = await readAll(files, opened, console);
  const unread = [...empty, ...read.issues];
  const report = mergeInto(opened, read.returned, { preferLead });
  // What the text tells at length is not told twice.
  console.report(json ? report.issues : report.issues.filter((one) => !isTold(one)));
  const isNothing = read.returned.length === 0;
  if (!isNothing && output !== undefined) {
    const merged = { template: opened.template, submission: report.submission };
    const origin = { workbook: opened.workbook, file };
    if (!(await writeWorkbook(merged, origin, { output, force }, console))) return 2;
  }
  if (json) console.json(mergeJson(report, [...opened.issues, ...unread, ...report.issues], console));
  else if (!isNothing) console.print(mergeText(opened.template, report, read.returned));
  tell(report, isNothing, options, console);
  if (isNothing && output !== undefined) return 2;
  return isOpen(report) || hasErrors(unread) ? 1 : 0;
}

/** Reads the workbooks one after the other; what is wrong with one is said, and the others go on. */
async function readAll(
  files: readonly string[],
  opened: OpenWorkbook,
  console: Console,
): Promise<{ readonly returned: readonly Returned[]; readonly issues: readonly Issue[] }> {
  const returned: Returned[] = [];
  const issues: Issue[] = [];
  for (const file of files) {
    const found = await readOne(file, opened, console);
    console.report(found.issues);
    returned.push(...found.returned);
    issues.push(...found.issues);
  }
  return { returned, issues };
}

async function readOne(
  file: string,
  opened: OpenWorkbook,
  console: Console,
): Promise<{ readonly returned: readonly Returned[]; readonly issues: readonly Issue[] }> {
  const { bytes, issues: unreadable } = await readBytes(file);
  if (!bytes) return { returned: [], issues: unreadable };
  console.step(`读取 ${file}`, `reading ${file}`, bytes.length);
  const { workbook, issues: refused } = readXlsx(bytes, file);
  return workbook ? openDepartments(workbook, opened, { file }) : { returned: [], issues: refused };
}

/** Whether something is left for a person to settle. */
const isOpen = ({ conflicts, refused, gaps }: MergeReport): boolean =>
  [conflicts, refused, gaps].some((list) => list.length > 0);

function tell({ taken }: MergeReport, isNothing: boolean, { output, json }: MergeWorkOptions, console: Console): void {
  if (isNothing) {
    console.say(
      '没有读到部门分解表，没有写入任何内容。',
      'No sheet of a department could be read; nothing was written.',
    );
  } else if (output !== undefined) {
    console.say(`已写入 ${output}：采用 ${taken.length} 项。`, `Wrote ${output}: ${taken.length} values taken.`);
  } else if (!json) {
    console.say('未写入，确认后加 -o。', 'Nothing was written: add -o to write it.');
  }
}
