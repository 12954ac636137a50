import { lstat, mkdir } from 'node:fs/promises';
import { type Issue, issue } from '../issues';
import { writeBytes } from './files';

export type OutputFile = { readonly file: string; readonly bytes: Uint8Array };

/** What keeps files from being written: those that exist, unless they may be replaced. */
export async function findTaken(files: readonly string[], force: boolean): Promise<readonly Issue[]> {
  if (force) return [];
  const found = await Promise.all(files.map(exists));
  return files.filter((_, i) => found[i]).map((file) => issue('K012', { file }));
}

/**
 * Writes files into a folder, which is made where it is missing.
 * @returns how many were written before the first that could not be, and why not
 */
export async function writeAll(
  folder: string,
  files: readonly OutputFile[],
  force: boolean,
): Promise<{ readonly written: number; readonly issues: readonly Issue[] }> {
  // What is wrong with the folder shows when the first file is written into it.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  for (const [written, { file, bytes }] of files.entries()) {
    const issues = await writeBytes(file, bytes, force);
    if (issues.length > 0) return { written, issues };
  }
  return { written: files.length, issues: [] };
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );
