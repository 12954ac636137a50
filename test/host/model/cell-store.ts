import { type Area, bounding, cellArea, contains, height, LAST_COLUMN, width } from '../grid/area';
import type { Scalar } from '../grid/value';

/** A constant, or a formula with the value last worked out for it. */
export type Content = { readonly formula?: string; value: Scalar | undefined };

export type PlacedContent = { readonly row: number; readonly column: number; readonly content: Content };

/** The cells of a sheet that have a content. */
export class CellStore {
  private cells = new Map<number, PlacedContent>();

  get(row: number, column: number): Content | undefined {
    return this.cells.get(row * (LAST_COLUMN + 1) + column)?.content;
  }

  set(row: number, column: number, content: Content): void {
    this.cells.set(row * (LAST_COLUMN + 1) + column, { row, column, content });
  }

  delete(row: number, column: number): void {
    this.cells.delete(row * (LAST_COLUMN + 1) + column);
  }

  clear(area: Area, except: (row: number, column: number) => boolean = () => false): void {
    if (height(area) * width(area) < this.cells.size) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) if (!except(row, column)) this.delete(row, column);
      }
      return;
    }
    for (const { row, column } of [...this.cells.values()]) {
      if (contains(area, row, column) && !except(row, column)) this.delete(row, column);
    }
  }

  all(): Iterable<PlacedContent> {
    return this.cells.values();
  }

  /** The smallest rectangle around all contents (within `area`). */
  usedArea(within?: Area): Area | undefined {
    let used: Area | undefined;
    for (const { row, column } of this.cells.values()) {
      if (within && !contains(within, row, column)) continue;
      const cell = cellArea(row, column);
      used = used ? bounding(used, cell) : cell;
    }
    return used;
  }

  move(shift: (area: Area) => Area | undefined): void {
    const before = [...this.cells.values()];
    this.cells = new Map();
    for (const { row, column, content } of before) {
      const moved = shift(cellArea(row, column));
      if (moved) this.set(moved.top, moved.left, content);
    }
  }
}
