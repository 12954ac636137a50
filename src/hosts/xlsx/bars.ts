import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The earliest date that a zip can state. */
const ZIP_DATE = new Date(1980, 0, 1);

/**
 * Lets data bars run from nothing to the full width of the cell. The library writes them without lengths, and Excel
 * then draws the empty bar a tenth wide: 0 % would look like 10 %.
 */
export function widenBars(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const widened: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const text = name.startsWith('xl/worksheets/') ? strFromU8(content) : '';
    const patched = text.includes('<dataBar>')
      ? strToU8(text.replaceAll('<dataBar>', '<dataBar minLength="0" maxLength="100">'))
      : content;
    widened[name] = [patched, { mtime: ZIP_DATE }];
  }
  return zipSync(widened);
}
