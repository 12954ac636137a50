import { LARGEST_FILE, tooLarge } from '../../hosts/xlsx';
import { issue } from '../../issues';
import type { LaidOut } from './lay-out-anew';

/** @param unreadable what is said where the browser cannot read the file */
export async function openFile(file: File, unreadable: string): Promise<LaidOut> {
  const { name, size } = file;
  if (size > LARGEST_FILE) return { kind: 'refused', issues: [tooLarge(name, size)] };
  const [{ readFile }, bytes] = await Promise.all([import('./read-file'), file.arrayBuffer().catch(() => undefined)]);
  if (!bytes) return { kind: 'refused', issues: [issue('K002', { file: name }, { reason: unreadable })] };
  return readFile(new Uint8Array(bytes), name);
}

const isWorkbook = ({ name }: File): boolean => /\.xlsx$/i.test(name);

/** Of several files the first that may be a workbook. */
export const chooseFile = (files: readonly File[]): File | undefined => files.find(isWorkbook) ?? files[0];
