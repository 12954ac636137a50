import { type Issue, issue, type Locale } from '../issues';
import { readBytes } from './files';
import { jsonFault } from './json-fault';

export type Json = { readonly value?: unknown; readonly size: number; readonly issues: readonly Issue[] };

/** Reads a file of JSON; `value` is absent where it cannot be read. */
export async function readJson(file: string, locale: Locale): Promise<Json> {
  const { bytes, issues } = await readBytes(file);
  if (!bytes) return { size: 0, issues };
  // Notepad begins a file with a byte order mark; TextDecoder drops it.
  const text = new TextDecoder().decode(bytes);
  try {
    return { value: JSON.parse(text) as unknown, size: bytes.length, issues: [] };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { size: 0, issues: [issue('K013', { file }, { reason: reasonOf(text, words, locale) })] };
  }
}

/** Where the text stops being JSON; the parser speaks English only. */
function reasonOf(text: string, words: string, locale: Locale): string {
  const at = jsonFault(text) ?? text.length;
  const before = text.slice(0, at).split('\n');
  const line = before.length;
  const column = (before.at(-1)?.length ?? 0) + 1;
  if (locale === 'en') return `line ${line}, character ${column}: ${words}`;
  const [found] = text.slice(at);
  return found === undefined ? `第${line}行：内容不完整` : `第${line}行第${column}个字符“${found}”处`;
}
