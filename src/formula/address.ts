/** Where a cell stands: the sheet's name, row and column counted from 1. */
export type Address = { readonly sheet: string; readonly row: number; readonly column: number };

/** 1 -> A, 27 -> AA, 16384 -> XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 1, XFD -> 16384. */
export function columnNumber(name: string): number {
  return [...name].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 notation without the sheet; `$C$5` where `absolute`. */
export function a1(cell: { readonly row: number; readonly column: number }, absolute = false): string {
  const fixed = absolute ? '$' : '';
  return `${fixed}${columnName(cell.column)}${fixed}${cell.row}`;
}

/** A sheet name as formulas write it. Quotes are always allowed, so they always stand. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
