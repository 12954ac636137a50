/** A rectangle of cells, counted from 0, both corners included. */
export type Area = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const cellArea = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
export const wholeRows = (area: Area): Area => ({ ...area, left: 0, right: LAST_COLUMN });
export const wholeColumns = (area: Area): Area => ({ ...area, top: 0, bottom: LAST_ROW });
export const height = (area: Area): number => area.bottom - area.top + 1;
export const width = (area: Area): number => area.right - area.left + 1;
export const isSingleCell = (area: Area): boolean => area.top === area.bottom && area.left === area.right;

export const contains = (area: Area, row: number, column: number): boolean =>
  area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.top, inner.left) && contains(outer, inner.bottom, inner.right);

export function intersection(a: Area, b: Area): Area | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

export const bounding = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The area itself where it lies on the sheet, otherwise nothing. */
export const onSheet = (area: Area): Area | undefined =>
  area.top >= 0 && area.left >= 0 && area.top <= area.bottom && area.left <= area.right && covers(WHOLE_SHEET, area)
    ? area
    : undefined;

/** 0 -> A. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A -> 0. */
export const columnIndex = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const ADDRESS = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/;

/** "B2", "B2:C4", "B:C", "2:4", with or without $; undefined where it is no address. */
export function parseArea(text: string): Area | undefined {
  const match = ADDRESS.exec(text.trim());
  if (!match) return undefined;
  const isArea = text.includes(':');
  const first = { column: match[1], row: match[2] };
  const last = isArea ? { column: match[3], row: match[4] } : first;
  const whole = (part: string | undefined) => part === undefined;
  if (whole(first.column) !== whole(last.column) || whole(first.row) !== whole(last.row)) return undefined;
  if (whole(first.column) && whole(first.row)) return undefined;
  if (!isArea && (whole(first.column) || whole(first.row))) return undefined;
  const columns = [first.column, last.column].map((c, i) => (c ? columnIndex(c) : [0, LAST_COLUMN][i]));
  const rows = [first.row, last.row].map((r, i) => (r ? Number(r) - 1 : [0, LAST_ROW][i]));
  const [left = 0, right = 0] = columns.sort((a = 0, b = 0) => a - b);
  const [top = 0, bottom = 0] = rows.sort((a = 0, b = 0) => a - b);
  return onSheet({ top, left, bottom, right });
}

/** As Excel writes it: B2, B2:C4, B:C, 2:4; with `$` where absolute. */
export function printArea(area: Area, absolute = false): string {
  const fixed = absolute ? '$' : '';
  const column = (index: number) => fixed + columnLetters(index);
  const row = (index: number) => `${fixed}${index + 1}`;
  if (area.top === 0 && area.bottom === LAST_ROW) return `${column(area.left)}:${column(area.right)}`;
  if (area.left === 0 && area.right === LAST_COLUMN) return `${row(area.top)}:${row(area.bottom)}`;
  const first = column(area.left) + row(area.top);
  return isSingleCell(area) ? first : `${first}:${column(area.right)}${row(area.bottom)}`;
}

/** "'a b'!A1" -> ["a b", "A1"]; without a sheet the first is undefined. */
export function splitSheet(address: string): readonly [string | undefined, string] {
  const at = address.lastIndexOf('!');
  return at < 0 ? [undefined, address] : [unquoteSheet(address.slice(0, at)), address.slice(at + 1)];
}

export const unquoteSheet = (text: string): string => text.replace(/^'([\s\S]*)'$/, '$1').replaceAll("''", "'");

/** Excel leaves the quotes away where the name cannot be taken for anything else. */
export const quoteSheet = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[rc]\d*|true|false)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;

/** Calls `visit` for each cell, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) visit(row, column);
  }
}

/** Where an area ends up when `count` rows are inserted (or, negative, deleted) at `row`; undefined where it is gone. */
export function shiftRows(area: Area, row: number, count: number): Area | undefined {
  if (area.top === 0 && area.bottom === LAST_ROW) return area;
  if (count >= 0) {
    const top = area.top >= row ? area.top + count : area.top;
    const bottom = area.bottom >= row ? area.bottom + count : area.bottom;
    return onSheet({ ...area, top, bottom: Math.min(bottom, LAST_ROW) });
  }
  const end = row - count;
  const moved = (r: number, ifGone: number) => (r < row ? r : r >= end ? r + count : ifGone);
  return onSheet({ ...area, top: moved(area.top, row), bottom: moved(area.bottom, row - 1) });
}
