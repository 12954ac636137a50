/** Where a cell stands: the sheet's name, row and column counted from 1. */
export type Address = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** It stays the same wherever the formula is applied: `$C$5`. */
  readonly fixed?: boolean;
};

/** 1 -> A, 27 -> AA, 16384 -> XFD. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A -> 1, XFD -> 16384; of an address (C5) the letters count. */
export function columnNumber(address: string): number {
  let column = 0;
  for (let i = 0; i < address.length; i++) {
    const letter = address.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column;
}

/** A1 notation without the sheet; `$C$5` where `absolute`. */
export function a1(cell: { readonly row: number; readonly column: number }, absolute = false): string {
  const fixed = absolute ? '$' : '';
  return `${fixed}${columnName(cell.column)}${fixed}${cell.row}`;
}

/** The corners of an area, rows and columns counted from 1. */
export type Corners = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** "B2", or "B2:D5". */
export function a1Area({ top, left, bottom, right }: Corners): string {
  const first = a1({ row: top, column: left });
  return top === bottom && left === right ? first : `${first}:${a1({ row: bottom, column: right })}`;
}

/** A sheet name as formulas write it. Quotes are always allowed, so they always stand. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
