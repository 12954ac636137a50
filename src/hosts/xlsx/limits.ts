import { type Issue, issue } from '../../issues';

const MEGABYTE = 1024 * 1024;

/** Larger files are not opened at all, bytes. A filled workbook takes some 40 KB. */
export const LARGEST_FILE = 50 * MEGABYTE;
/** What is far larger unpacked than the 200 KB of a filled workbook is read in seconds, and no more than that. */
export const LARGEST_UNPACKED = 80 * MEGABYTE;

/** What is said of a file that is too large to be read. */
export const tooLarge = (file: string, size: number, limit = LARGEST_FILE): Issue =>
  issue('K007', { file }, { size: Math.ceil(size / MEGABYTE), limit: Math.floor(limit / MEGABYTE) });
