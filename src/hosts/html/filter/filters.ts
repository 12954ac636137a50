import type { SheetSpec } from '../../../sheets';
import type { Position } from '../cursor';
import { Table, tableOf } from '../grid/table';
import type { Accepted } from './choices';

/** What of a sheet is in sight: what its columns let through, and the table of the rows that did when that was applied. */
export type SheetFilter = { readonly sheet: SheetSpec; readonly accepted: Accepted; readonly table: Table };

export type FilterState = {
  /** By the sheets' ids. */
  readonly sheets: ReadonlyMap<string, SheetFilter>;
  /** The column whose menu is open. */
  readonly menu?: { readonly sheet: SheetSpec; readonly column: number };
};

export const UNFILTERED: FilterState = { sheets: new Map() };

/** The filter of a sheet; one of a workbook that is gone has ended. */
export function filterOn({ sheets }: FilterState, sheet: SheetSpec): SheetFilter | undefined {
  const found = sheets.get(sheet.id);
  return found?.sheet === sheet ? found : undefined;
}

/** Which rows are looked at: part of the view, not of the workbook, and kept nowhere. */
export class Filters {
  private state = UNFILTERED;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly snapshot = (): FilterState => this.state;

  /** Keeps rows of a sheet out of sight, until the next time. @param accepted why; nothing ends the filter */
  apply(sheet: SheetSpec, accepted: Accepted, out: ReadonlySet<number>): void {
    const sheets = new Map(this.state.sheets);
    if (accepted.size === 0) sheets.delete(sheet.id);
    else sheets.set(sheet.id, { sheet, accepted, table: new Table(sheet, out) });
    this.update({ ...this.state, sheets });
  }

  /** Shows a row that is out of sight, for somebody goes there; all others stay as they are. */
  reveal(sheetId: string, position: Position): void {
    const filter = this.state.sheets.get(sheetId);
    if (!filter || filter.table.at(position)) return;
    const cell = tableOf(filter.sheet).at(position);
    if (!cell) return;
    const out = new Set(filter.table.filteredOut);
    out.delete(cell.position.row);
    this.apply(filter.sheet, filter.accepted, out);
  }

  openMenu(sheet: SheetSpec, column: number): void {
    this.update({ ...this.state, menu: { sheet, column } });
  }

  closeMenu(): void {
    const { sheets, menu } = this.state;
    if (menu) this.update({ sheets });
  }

  private update(state: FilterState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
