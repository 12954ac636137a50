import { readXlsx } from '../../hosts/xlsx';
import { type LaidOut, layOutAnew } from './lay-out-anew';

/** Reads a workbook from the bytes of a file, whoever wrote it, and lays it out anew. Loaded when a file is opened. */
export async function readFile(bytes: Uint8Array, file: string): Promise<LaidOut> {
  const { workbook, issues } = readXlsx(bytes, file);
  return workbook ? layOutAnew(workbook, { file }) : { kind: 'refused', issues };
}
