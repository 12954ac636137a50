import { applyChanges, carryFigures, type Changes, decompose, type OpenWorkbook, parseEntries } from '../entries';
import { hasErrors, type Issue } from '../issues';
import type { TemplateCatalogue } from './catalogue';
import type { Console, ExitCode } from './console';
import { openFile, withWorkbook } from './open-workbook';
import { readJson } from './read-json';
import { asWritten, sayNothingWritten, writeWorkbook } from './written-anew';

export type FillOptions = {
  /** A JSON file with entries. */
  readonly entries?: string;
  /** A workbook that figures are taken from. */
  readonly from?: string;
  readonly output: string;
  readonly force: boolean;
};

/** kaohe fill: the workbook with what a JSON file, or another workbook, says entered; all of it, or nothing is written. */
export function fill(
  file: string,
  options: FillOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const action = (opened: OpenWorkbook) => enter(opened, file, options, catalogue, console);
  return withWorkbook(file, catalogue, console, action, asWritten);
}

async function enter(
  opened: OpenWorkbook,
  file: string,
  { entries, from, output, force }: FillOptions,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<ExitCode> {
  const carried = from === undefined ? NOTHING : await carriedFrom(from, opened, catalogue, console);
  const written = entries === undefined ? NOTHING : await writtenIn(entries, opened, console);
  const issues = [...carried.issues, ...written.issues].map(asWritten);
  console.report(issues);
  const isNothing = entries === undefined && Object.keys(carried.changes.entries).length === 0;
  if (hasErrors(issues) || isNothing) {
    sayNothingWritten(console);
    return hasErrors(issues) ? 2 : 1;
  }
  // What is written in the JSON file was said for this very workbook.
  const filled = applyChanges(applyChanges(opened.submission, carried.changes), written.changes);
  // Contacts are replaced whole: whoever has a part in the work has a row among them again.
  const submission = filled.decomposition
    ? decompose(opened.template, filled, { departments: 'kept' }).submission
    : filled;
  const { template, workbook } = opened;
  const isWritten = await writeWorkbook({ template, submission }, { workbook, file }, { output, force }, console);
  if (!isWritten) return 2;
  const count = new Set([carried, written].flatMap(({ changes }) => Object.keys(changes.entries))).size;
  console.say(`已写入 ${output}：${count} 项填报值。`, `Wrote ${output}: ${count} entries.`);
  return 0;
}

type Given = { readonly changes: Changes; readonly issues: readonly Issue[] };

const NO_CHANGES: Changes = { entries: {}, review: {}, notes: {}, parameters: {} };
const NOTHING: Given = { changes: NO_CHANGES, issues: [] };

async function writtenIn(file: string, { template }: OpenWorkbook, console: Console): Promise<Given> {
  console.step(`读取 ${file}`, `reading ${file}`);
  const { value, issues } = await readJson(file, console.locale);
  const parsed = parseEntries(value ?? {}, template, file);
  return { changes: parsed.changes, issues: [...issues, ...parsed.issues] };
}

/** Figures out of another workbook; whatever else is wrong with that one is said, and is no hindrance. */
async function carriedFrom(
  file: string,
  { template, submission }: OpenWorkbook,
  catalogue: TemplateCatalogue,
  console: Console,
): Promise<Given> {
  const { opened, issues } = await openFile(file, catalogue, console);
  if (!opened) return { ...NOTHING, issues };
  console.report(issues);
  const carried = carryFigures(template, submission.unit, opened, { file });
  return { changes: { ...NO_CHANGES, entries: carried.entries }, issues: carried.issues };
}
