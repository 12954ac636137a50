import type { CellValue } from '../formula';
import type { CellSpec, ColumnSpec, RowSpec } from './spec';
import { type StyleName, styleOf } from './styles';

/** A row as a layout writes it: without a height it gets one that its text fits into. */
export type UnsizedRow = Omit<RowSpec, 'height' | 'breakBefore'> & {
  readonly height?: number;
  /** Rows from here to the next such row are kept on one printed page; sections rather than indicators. */
  readonly begins?: 'section' | 'indicator';
};

export type SizedRow = UnsizedRow & { readonly height: number };

/** Height of a line over the font size: enough for 宋体 as well as for fonts that stand in for it. */
const LINE = 1.35;
/** Space above and below the text of a row, points. */
const PADDING = 6;
/** Width that a cell's margins take, characters. */
const MARGIN = 1;
/** Font size for which the widths of characters are given, points. */
const NOMINAL_SIZE = 10.5;
/** Widths of a Chinese and of a Latin character, in characters of the column width. */
const FULL_WIDTH = 1.9;
const HALF_WIDTH = 1.1;
const LEAST_HEIGHT = 20;
/** Excel's limit, points. */
const MOST_HEIGHT = 409;

/** Gives every row a height that fits its wrapped text; a merged cell's text may use all the rows that it covers. */
export function fitRows(rows: readonly UnsizedRow[], columns: readonly ColumnSpec[]): readonly SizedRow[] {
  const heights = rows.map((row) => row.height ?? Math.max(LEAST_HEIGHT, ...heightsOf(row, columns, 1)));
  rows.forEach((row, i) => {
    for (const [key, cell] of Object.entries(row.cells)) {
      const covered = cell.span?.rows ?? 1;
      if (covered === 1) continue;
      const last = i + covered - 1;
      const needed = contentHeight(cell, widthOf(key, cell, columns));
      const available = heights.slice(i, last + 1).reduce((sum, height) => sum + height, 0);
      if (needed > available) {
        const more = (needed - available) / covered;
        for (let r = i; r <= last; r++) heights[r] = (heights[r] ?? 0) + more;
      }
    }
  });
  return rows.map((row, i) => ({ ...row, height: asRowHeight(heights[i] ?? LEAST_HEIGHT) }));
}

const heightsOf = (row: UnsizedRow, columns: readonly ColumnSpec[], rows: number): number[] =>
  Object.entries(row.cells)
    .filter(([, cell]) => (cell.span?.rows ?? 1) === rows)
    .map(([key, cell]) => contentHeight(cell, widthOf(key, cell, columns)));

/** The width that a cell's text has, in characters: that of all columns that it covers. */
export function widthOf(key: string, cell: CellSpec, columns: readonly ColumnSpec[]): number {
  const first = columns.findIndex((column) => column.key === key);
  return columns
    .slice(first, first + (cell.span?.columns ?? 1))
    .reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
}

const contentHeight = ({ content, style }: CellSpec, width: number): number =>
  content?.kind === 'value' ? textHeight(content.value, style, width) : 0;

/** The height that a value takes in a width given in characters of the column width; nothing for an empty cell. */
export function textHeight(value: CellValue, style: StyleName, width: number): number {
  if (value === null) return 0;
  const { size } = styleOf(style);
  return linesOf(String(value), ((width - MARGIN) * NOMINAL_SIZE) / size) * size * LINE + PADDING;
}

/** A height that Excel takes. */
export const asRowHeight = (points: number): number => Math.min(MOST_HEIGHT, Math.ceil(points));

/** Lines that a text takes in a width given in characters of the column width. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((paragraph) => {
      const wide = Array.from(paragraph).reduce(
        (sum, character) => sum + (isFullWidth(character) ? FULL_WIDTH : HALF_WIDTH),
        0,
      );
      return Math.max(1, Math.ceil(wide / Math.max(FULL_WIDTH, Math.floor(width / FULL_WIDTH) * FULL_WIDTH)));
    })
    .reduce((sum, lines) => sum + lines, 0);
}

/** Chinese characters, Chinese punctuation and full-width forms, and quotation marks, which Chinese fonts draw wide. */
const isFullWidth = (character: string): boolean =>
  /[\u2014-\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffef]/u.test(character);
