import type { SheetSpec } from './spec';

/** Signs that Excel takes in no sheet's name, nor an apostrophe at its ends. */
const FORBIDDEN = /[\\/?*[\]:]/g;
const AT_ENDS = /^'+|'+$/g;
const LONGEST = 31;

/** A title as the name of a sheet: without the signs that Excel refuses, and not too long. */
export const sheetName = (title: string): string =>
  title.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST).replace(AT_ENDS, '').trim();

/** The sheets, numbered where two have the same name (Excel does not tell a from A): 企业名单 (2). */
export function withDistinctNames(sheets: readonly SheetSpec[]): readonly SheetSpec[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const name = freeName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return name === sheet.name ? sheet : { ...sheet, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let i = 2; taken.has(free.toLowerCase()); i++) {
    const number = ` (${i})`;
    free = name.slice(0, LONGEST - number.length) + number;
  }
  return free;
}
