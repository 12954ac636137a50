/** Rows of fields, as spreadsheets put them on the clipboard. */
export type Grid = readonly (readonly string[])[];

/** What would otherwise be taken for several fields or rows is quoted, as Excel does, and what would lose its own quotes. */
const quoted = (field: string): string => (/[\t\r\n]|^"/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** Fields between tabs, rows on lines of their own, as Excel, WPS and LibreOffice take them. */
export const writeTabSeparated = (grid: Grid): string =>
  grid.map((row) => row.map(quoted).join('\t')).join('\r\n') + '\r\n';

/**
 * Reads what a spreadsheet put on the clipboard. A field is quoted only if its closing quote ends it: a text that merely
 * begins with a quotation mark stays whole.
 */
export function readTabSeparated(text: string): Grid {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const field = fieldAt(text, at);
    rows.at(-1)?.push(field.value);
    if (field.end >= text.length) break;
    const separator = lineBreakAt(text, field.end);
    at = field.end + (separator || 1);
    if (separator > 0) {
      // What ends with a line break has no further row.
      if (at >= text.length) break;
      rows.push([]);
    }
  }
  return rows;
}

function fieldAt(text: string, from: number): { readonly value: string; readonly end: number } {
  const close = text[from] === '"' ? closingQuote(text, from) : undefined;
  if (close !== undefined && (close + 1 === text.length || isSeparator(text, close + 1))) {
    return {
      value: text
        .slice(from + 1, close)
        .replaceAll('""', '"')
        .replaceAll('\r\n', '\n'),
      end: close + 1,
    };
  }
  let end = from;
  while (end < text.length && !isSeparator(text, end)) end++;
  return { value: text.slice(from, end), end };
}

/** The quote that ends a quoted field: one that is not doubled. */
function closingQuote(text: string, from: number): number | undefined {
  let at = text.indexOf('"', from + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? undefined : at;
}

const isSeparator = (text: string, at: number): boolean => text[at] === '\t' || lineBreakAt(text, at) > 0;

/** The length of a line break; 0 where there is none. */
function lineBreakAt(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
}
