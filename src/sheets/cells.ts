import type { CellValue } from '../formula';
import type { Visibility } from './spec';

/** A workbook as it was read: plain cells, nothing interpreted. Hosts make it; `entries/` finds the entries in it. */
export type WorkbookCells = {
  readonly sheets: readonly SheetCells[];
  /** Dates count from 1904 instead of 1900 (old Excel for Mac). */
  readonly date1904: boolean;
};

export type SheetCells = {
  readonly name: string;
  readonly visibility: Visibility;
  /** By row, then by column, both counted from 1; cells without content are absent. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, CellContent>>;
};

export type CellContent = {
  /** For a formula its last result. */
  readonly value: CellValue;
  /** Without "="; '' where the formula is shared with another cell. */
  readonly formula?: string;
  /** `value` is an error such as #N/A. */
  readonly isError?: boolean;
};
