import type { CellValue, Expression } from '../../formula';
import { across, cell } from '../sheet';
import type { CellSpec, ColumnSpec } from '../spec';
import type { StyleName } from '../styles';

/** A piece of the line between title and table, and how much room it wants, in characters. */
export type CaptionPiece = {
  readonly style: StyleName;
  readonly content: CellValue | Expression;
  readonly width: number;
};

/** Pieces beside each other, each over as many columns as it needs; what finds no room is left out. */
export function captionCells(
  columns: readonly ColumnSpec[],
  pieces: readonly CaptionPiece[],
): Readonly<Record<string, CellSpec>> {
  const cells: [string, CellSpec][] = [];
  let from = 0;
  for (const { style, content, width } of pieces) {
    let to = from;
    let room = 0;
    while (to < columns.length && room < width) room += columns[to++]?.width ?? 0;
    const first = columns[from];
    if (!first || room < width) break;
    cells.push([first.key, cell(style, content, to - from > 1 ? across(to - from) : {})]);
    from = to;
  }
  return Object.fromEntries(cells);
}
