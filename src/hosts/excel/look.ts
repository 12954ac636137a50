import { type CellSpec, type SheetSpec, styleOf } from '../../sheets';

/** How a cell looks, property by property, in Excel's words. */
export type Look = {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly vertical: 'Top' | 'Center';
  readonly locked: boolean;
  readonly border: boolean;
  readonly numberFormat: string;
  /** Shows nothing of its own: empty, hidden, or part of a merged area. Only its lock and border matter. */
  readonly covered: boolean;
};

export type LookGrid = readonly (readonly Look[])[];

/** What most cells look like; of an empty sheet they have only that they are locked. */
export const BASE = {
  font: '宋体',
  size: 10.5,
  bold: false,
  color: '#000000',
  fill: '',
  horizontal: 'Left',
  vertical: 'Center',
  locked: true,
  border: false,
  numberFormat: 'General',
  covered: false,
} as const satisfies Look;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

/** The looks of all cells. */
export function looksOf({ rows, columns }: SheetSpec): LookGrid {
  const looks: Look[][] = rows.map(() => columns.map(() => ({ ...BASE, covered: true })));
  rows.forEach((row, r) => {
    columns.forEach(({ key, hidden }, c) => {
      const spec = row.cells[key];
      if (!spec) return;
      const { rows: height, columns: width } = spanOf(spec);
      const look = lookOf(spec);
      for (let y = r; y < r + height; y++) looks[y]?.fill({ ...look, covered: true }, c, c + width);
      if (!hidden && !row.hidden) looks[r]?.fill(look, c, c + 1);
    });
  });
  return looks;
}

function lookOf({ style, unlocked }: CellSpec): Look {
  const { font, size, bold, color, fill, horizontal, vertical, border, format } = styleOf(style);
  return {
    font,
    size,
    bold: bold ?? BASE.bold,
    color: color === undefined ? BASE.color : `#${color}`,
    fill: fill === undefined ? BASE.fill : `#${fill}`,
    horizontal: HORIZONTAL[horizontal],
    vertical: VERTICAL[vertical],
    locked: !unlocked,
    border,
    numberFormat: format ?? BASE.numberFormat,
    covered: false,
  };
}

export const spanOf = ({
  span = { rows: 1, columns: 1 },
}: CellSpec): { readonly rows: number; readonly columns: number } => span;
