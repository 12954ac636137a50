import { decompose, type Decomposed, type OpenWorkbook } from '../entries';
import { hasErrors, type Issue } from '../issues';
import { emptySubmission } from '../model';
import { type Assignments, parseAssignments } from './assignments';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { decomposeJson, decomposeText, totalsText } from './decompose-text';
import { withWorkbook } from './open-workbook';
import { readJson } from './read-json';
import { requireNoFile } from './usage';
import { isFile, isWorkbook } from './workbook-files';
import { type FilesOf, filesIn, writeDepartments } from './write-departments';
import { asWritten, type Origin, sayNothingWritten, writeWorkbook } from './written-anew';

/** Who gets a sheet. */
export type Departments = 'all' | 'none' | readonly string[];

export type DecomposeOptions = {
  readonly by?: 'department';
  readonly unit?: string;
  readonly variant?: string;
  /** A JSON file with assignments. */
  readonly assign?: string;
  readonly departments?: Departments;
  readonly deadline?: string;
  readonly json: boolean;
  /** A workbook, or the folder of the departments' workbooks; where it is absent nothing is written. */
  readonly output?: string;
  readonly force: boolean;
};

/** What is to be divided: a workbook, or a template for which there is none yet. */
type Whole = Pick<OpenWorkbook, 'template' | 'submission' | 'issues'> & { readonly origin?: Origin };

/** kaohe decompose: a unit's workbook with the work shared out among departments, or a workbook for each of them. */
export async function decomposeWork(
  source: string,
  options: DecomposeOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const { unit = '', variant } = options;
  if (await isFile(source)) {
    requireNoFile(options);
    const action = (opened: OpenWorkbook) =>
      divide({ ...opened, origin: { workbook: opened.workbook, file: source } }, options, console);
    return withWorkbook(source, catalogue, console, action, folderOf(options) === undefined ? asWritten : undefined);
  }
  const { template, issues } = await catalogue.find(source, variant);
  if (!template) {
    console.report(issues);
    return 2;
  }
  const identity = { id: template.id, version: template.version, ...(variant === undefined ? {} : { variant }) };
  return divide({ template, submission: emptySubmission(identity, unit), issues: [] }, options, console);
}

/** The folder for workbooks of departments; undefined where one workbook, or nothing, is to be written. */
const folderOf = ({ by, output }: DecomposeOptions): string | undefined =>
  by !== undefined && output !== undefined && !isWorkbook(output) ? output : undefined;

async function divide(whole: Whole, options: DecomposeOptions, console: Console): Promise<ExitCode> {
  const { template, submission, origin } = whole;
  const { by, deadline, output, force, json } = options;
  const { departments = by ? 'all' : origin ? 'kept' : 'none' } = options;
  const { assignments, issues: faults } = await readAssignments(options.assign, whole, console);
  if (hasErrors(faults)) return refuse(faults, console);
  const decomposed = decompose(template, submission, {
    ...assignments,
    departments,
    ...(deadline === undefined ? {} : { deadline }),
  });
  const issues = [...faults, ...decomposed.issues];
  const { recipients } = decomposed.allocation;
  const names = recipients.map(({ name }) => name);
  if (hasErrors(issues)) return refuse(issues, console);
  console.report(issues);

  const isChosen = (name: string): boolean =>
    typeof departments === 'string' ? departments === 'all' : departments.includes(name);
  const chosen = names.filter(isChosen);
  const folder = folderOf(options);
  const files: FilesOf = folder === undefined ? new Map() : filesIn(folder, chosen);
  if (folder !== undefined && !(await writeDepartments({ ...whole, ...decomposed }, files, folder, force, console)))
    return 2;
  if (folder === undefined && output !== undefined) {
    const drawn = { template, submission: decomposed.submission };
    if (!(await writeWorkbook(drawn, origin, { output, force }, console))) return 2;
  }
  if (json) {
    console.json(decomposeJson(template, decomposed, files, [...whole.issues, ...issues], console));
  } else {
    console.print(decomposeText(template, decomposed, folder === undefined ? names : chosen, files));
  }
  tell(decomposed, files, options, console);
  return folder !== undefined && chosen.length === 0 ? 1 : 0;
}

async function readAssignments(
  file: string | undefined,
  { template }: Whole,
  console: Console,
): Promise<{ readonly assignments: Partial<Assignments>; readonly issues: readonly Issue[] }> {
  if (file === undefined) return { assignments: {}, issues: [] };
  console.step(`读取 ${file}`, `reading ${file}`);
  const { value, issues } = await readJson(file, console.locale);
  return hasErrors(issues) ? { assignments: {}, issues } : parseAssignments(value, template, file);
}

function refuse(issues: readonly Issue[], console: Console): ExitCode {
  console.report(issues);
  sayNothingWritten(console);
  return 2;
}

/** What was done, in one sentence. */
function tell(decomposed: Decomposed, files: FilesOf, options: DecomposeOptions, console: Console): void {
  const { assign, output, json } = options;
  const { zh, en } = totalsText(decomposed);
  const sheets = Object.keys(decomposed.submission.decomposition?.returns ?? {}).length;
  if (output === undefined) {
    if (!json) sayNothingWritten(console);
  } else if (folderOf(options) !== undefined && files.size === 0) {
    console.say(
      '没有部门可分，没有写入任何内容。请先用 --assign 确定责任部门。',
      'No department has a part in it; nothing was written. Name some with --assign.',
    );
  } else if (files.size > 0) {
    console.say(
      `已生成 ${output}：${files.size} 份部门分解表；${zh}。`,
      `Wrote ${files.size} workbooks into ${output}: ${en}.`,
    );
    if (assign !== undefined)
      console.say(
        '分工只写进了这些表；请用同一个 --assign、不加 --by 再运行一次，写进本单位的工作簿，收回时才能核对。',
        'Who does what is written in these only: run it once more with --assign and without --by for the workbook of the unit.',
      );
  } else {
    console.say(
      `已生成 ${output}：${zh}，部门分解表 ${sheets} 张。`,
      `Wrote ${output}: ${en}, ${sheets} sheets of departments.`,
    );
  }
}
