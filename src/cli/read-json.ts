import { type Issue, issue } from '../issues';
import { readBytes } from './files';

export type Json = { readonly value?: unknown; readonly size: number; readonly issues: readonly Issue[] };

/** Reads a file of JSON; `value` is absent where it cannot be read. */
export async function readJson(file: string): Promise<Json> {
  const { bytes, issues } = await readBytes(file);
  if (!bytes) return { size: 0, issues };
  try {
    // Notepad begins a file with a byte order mark; TextDecoder drops it.
    return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown, size: bytes.length, issues: [] };
  } catch (error) {
    return {
      size: 0,
      issues: [issue('K013', { file }, { reason: error instanceof Error ? error.message : String(error) })],
    };
  }
}
