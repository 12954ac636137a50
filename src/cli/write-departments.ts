import path from 'node:path';
import { renderXlsx } from '../hosts/xlsx';
import type { Submission, Template } from '../model';
import { departmentFileNames, layoutDepartments } from '../sheets';
import type { Console } from './console';
import { findTaken, writeAll } from './department-files';
import { sayNothingWritten } from './written-anew';

/** The files of departments that have one, by their names. */
export type FilesOf = ReadonlyMap<string, string>;

export const filesIn = (folder: string, names: readonly string[]): FilesOf =>
  new Map([...departmentFileNames(names)].map(([name, file]) => [name, path.join(folder, file)]));

/** Writes a workbook for each department, or, where any is there already, none. @returns whether all were written */
export async function writeDepartments(
  { template, submission }: { readonly template: Template; readonly submission: Submission },
  files: FilesOf,
  folder: string,
  force: boolean,
  console: Console,
): Promise<boolean> {
  if (files.size === 0) return true;
  const taken = await findTaken([...files.values()], force);
  if (taken.length > 0) {
    console.report(taken);
    sayNothingWritten(console);
    return false;
  }
  const layout = layoutDepartments(template, submission);
  const drawn = [];
  for (const [name, file] of files) {
    console.step(`生成 ${file}`, `drawing ${file}`);
    drawn.push({ file, bytes: await renderXlsx(layout(name)) });
  }
  const { written, issues } = await writeAll(folder, drawn, force);
  console.report(issues);
  if (written === files.size) return true;
  console.say(`只写入了 ${written} 份，共 ${files.size} 份。`, `Wrote ${written} of ${files.size} files only.`);
  return false;
}
