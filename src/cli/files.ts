import { lstat, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { LARGEST_FILE, tooLarge } from '../hosts/xlsx';
import { type Issue, issue } from '../issues';

/** Reads a file; one that is missing, unreadable or far too large is reported. */
export async function readBytes(file: string): Promise<{ bytes?: Uint8Array; issues: readonly Issue[] }> {
  try {
    const { size } = await stat(file);
    if (size > LARGEST_FILE) return { issues: [tooLarge(file, size)] };
    return { bytes: await readFile(file), issues: [] };
  } catch (error) {
    const code = codeOf(error);
    return {
      issues: [
        code === 'ENOENT' ? issue('K001', { file }) : issue('K002', { file }, { reason: REASONS[code] ?? code }),
      ],
    };
  }
}

/** Writes a file; one that exists is only replaced with `force`, and then whole or not at all. */
export async function writeBytes(file: string, bytes: Uint8Array | string, force: boolean): Promise<readonly Issue[]> {
  try {
    if (force && (await exists(file))) return await replaceFile(file, bytes);
    await writeFile(file, bytes, { flag: 'wx' });
    return [];
  } catch (error) {
    const code = codeOf(error);
    return [code === 'EEXIST' ? issue('K012', { file }) : issue('K015', { file }, { reason: REASONS[code] ?? code })];
  }
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** Puts a new file in the place of an old one, in one step; a link is followed, and nothing but a file is replaced. */
async function replaceFile(file: string, bytes: Uint8Array | string): Promise<readonly Issue[]> {
  const target = await realpath(file);
  const found = await stat(target);
  if (!found.isFile()) return [issue('K015', { file }, { reason: '不是普通文件' })];
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  try {
    await writeFile(temporary, bytes, { mode: found.mode });
    await rename(temporary, target);
    return [];
  } finally {
    await rm(temporary, { force: true });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EISDIR: '是文件夹',
  ENAMETOOLONG: '文件名过长',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EBUSY: '正被其他程序使用',
  ENOENT: '文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  ENOSPC: '磁盘已满',
  EROFS: '磁盘只读',
};

function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
