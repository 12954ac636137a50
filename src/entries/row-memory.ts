import type { Issue } from '../issues';
import type { Template } from '../model';
import type { CellContent } from '../sheets';
import { Collector } from './collect';
import { SheetReader } from './sheet-reader';

/** What a row gave, and all that this depended on besides its cells. */
type Remembered<T> = {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly template: Template;
  readonly date1904: boolean;
  readonly value: T;
  readonly issues: readonly Issue[];
};

/**
 * What the rows of a long list gave when they were last read. Where a workbook is read after every entry, all rows but
 * one hold the very same cells again.
 */
export class RowMemory<T> {
  private readonly known = new WeakMap<ReadonlyMap<number, CellContent>, Remembered<T>>();

  /** @param readRow what a row gives, from nothing but its cells */
  constructor(private readonly readRow: (reader: SheetReader, row: number, template: Template) => T) {}

  read({ sheet, collector, date1904 }: SheetReader, row: number, template: Template): T {
    const cells = sheet.cells.rows.get(row);
    const seen = cells && this.known.get(cells);
    const holds =
      seen?.row === row &&
      seen.sheet === sheet.name &&
      seen.columns === sheet.columns &&
      seen.template === template &&
      seen.date1904 === date1904;
    if (holds) {
      collector.take(seen);
      return seen.value;
    }
    const own = new Collector();
    const value = this.readRow(new SheetReader(sheet, own, date1904), row, template);
    const { issues } = collector.take(own);
    const { name, columns } = sheet;
    if (cells) this.known.set(cells, { sheet: name, row, columns, template, date1904, value, issues });
    return value;
  }
}
