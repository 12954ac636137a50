import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Issue, issue } from '../issues';

/** Whether a name is that of a file: of a workbook, or of whatever is there. */
export const isFile = async (name: string): Promise<boolean> =>
  isWorkbook(name) ||
  stat(name).then(
    (found) => found.isFile(),
    () => false,
  );

export const isWorkbook = (name: string): boolean => /\.xlsx$/i.test(name);

/**
 * The workbooks that are named, each once; a folder stands for those in it. One without any is reported.
 * @param others files that are not meant where they stand in such a folder
 */
export async function findWorkbooks(
  named: readonly string[],
  others: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly issues: readonly Issue[] }> {
  const skipped = new Set(await Promise.all(others.map(resolved)));
  const found = new Map<string, string>();
  const issues: Issue[] = [];
  for (const item of named) {
    const listed = await filesIn(item);
    const resolvedFiles = await Promise.all(
      (listed ?? [item]).map(async (file) => [await resolved(file), file] as const),
    );
    const meant = listed ? resolvedFiles.filter(([target]) => !skipped.has(target)) : resolvedFiles;
    if (meant.length === 0) issues.push(issue('K317', { file: item }));
    for (const [target, file] of meant) if (!found.has(target)) found.set(target, file);
  }
  return { files: [...found.values()], issues };
}

/** The workbooks of a folder, in order, but for what programs leave there; undefined for what is no folder of ours to read. */
const filesIn = (folder: string): Promise<readonly string[] | undefined> =>
  readdir(folder).then(
    (names) =>
      names
        .filter((name) => isWorkbook(name) && !/^(?:~\$|\.)/.test(name))
        .sort()
        .map((name) => path.join(folder, name)),
    () => undefined,
  );

/** One name for each file, whichever way it is named. */
const resolved = (file: string): Promise<string> => realpath(file).catch(() => path.resolve(file));
