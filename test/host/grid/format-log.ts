import { type Area, cellArea, contains, covers, eachCell, intersection, isSingleCell, LAST_COLUMN } from './area';

type Written<V> = { readonly area: Area; readonly value: V; readonly order: number };

const key = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;

/** One property of the cells of a sheet, as the writes that set it: the newest that covers a cell counts. */
export class PropertyLog<V> {
  private cells = new Map<number, Written<V>>();
  private areas: Written<V>[] = [];
  private order = 0;

  constructor(readonly initial: V) {}

  write(area: Area, value: V): void {
    const written = { area, value, order: this.order++ };
    if (isSingleCell(area)) {
      this.cells.set(key(area.top, area.left), written);
      return;
    }
    this.areas = this.areas.filter((older) => !covers(area, older.area));
    this.areas.push(written);
  }

  at(row: number, column: number): V {
    const cell = this.cells.get(key(row, column));
    for (let i = this.areas.length - 1; i >= 0; i--) {
      const older = this.areas[i];
      if (!older || (cell && older.order < cell.order)) break;
      if (contains(older.area, row, column)) return older.value;
    }
    return cell ? cell.value : this.initial;
  }

  /** The different values within an area; whole columns are cheap. */
  values(area: Area): readonly V[] {
    const inside = [...this.areas, ...this.cells.values()].filter((w) => intersection(w.area, area));
    if (inside.length === 0) return [this.initial];
    const rows = new Set([area.top]);
    const columns = new Set([area.left]);
    for (const { area: w } of inside) {
      if (w.top > area.top) rows.add(w.top);
      if (w.bottom < area.bottom) rows.add(w.bottom + 1);
      if (w.left > area.left) columns.add(w.left);
      if (w.right < area.right) columns.add(w.right + 1);
    }
    const found = new Map<string, V>();
    for (const row of rows) {
      for (const column of columns) {
        const value = this.at(row, column);
        found.set(JSON.stringify([value]), value);
      }
    }
    return [...found.values()];
  }

  /** Takes back what was written over these cells. */
  reset(area: Area): void {
    if (this.written().some((w) => intersection(w.area, area))) this.write(area, this.initial);
  }

  written(): readonly { readonly area: Area; readonly value: V }[] {
    return [...this.areas, ...this.cells.values()];
  }

  /** Moves what was written as rows come or go. */
  move(shift: (area: Area) => Area | undefined): void {
    const all = [...this.areas, ...this.cells.values()].sort((a, b) => a.order - b.order);
    this.areas = [];
    this.cells = new Map();
    for (const { area, value } of all) {
      const moved = shift(area);
      if (moved) this.write(moved, value);
    }
  }

  /** Changes every value written. */
  replace(change: (value: V) => V): void {
    this.areas = this.areas.map((w) => ({ ...w, value: change(w.value) }));
    for (const [at, w] of this.cells) this.cells.set(at, { ...w, value: change(w.value) });
  }

  /** Gives the rows of an area (of some columns) what the row above has, or the row below. */
  fillFrom(row: number, area: Area): void {
    eachCell(area, (to, column) => {
      const value = this.at(row, column);
      if (value !== this.at(to, column)) this.write(cellArea(to, column), value);
    });
  }
}
