import { dateOfSerial } from '../formula';
import { issue } from '../issues';
import { type EntryValue, LONGEST } from '../model';
import type { EntryFormat } from '../rules';
import type { CellContent } from '../sheets';
import type { Collector } from './collect';
import { COLUMN_NAMES } from './column-names';
import { cellAt, type KeyedSheet, placeOf } from './keyed-sheet';
import { parseDate, trimText } from './text';
import { DAYS_TO_1904, readValue } from './value';

/** Reads cells of one sheet by row number and column key; what is in the way of reading one is reported. */
export class SheetReader {
  constructor(
    readonly sheet: KeyedSheet,
    readonly collector: Collector,
    readonly date1904 = false,
  ) {}

  /** Reports the columns that the sheet has lost. */
  requireColumns(columns: readonly string[]): void {
    for (const found of columns) {
      if (!this.sheet.columns.has(found))
        this.collector.add(issue('K504', { sheet: this.sheet.name }, { found: COLUMN_NAMES[found] ?? found }));
    }
  }

  row(key: string): number | undefined {
    return this.sheet.rows.get(key);
  }

  /** What an entry asks for; a formula is read by its result, and said to be one. */
  entry(row: number | undefined, column: string, spec: EntryFormat, id: string): EntryValue | undefined {
    const { isError, ...content } = this.content(row, column, id);
    if (content.value === null) return undefined;
    // An error value is a faulty entry, not an empty one: the sheet gives no points for what stands beside it, either.
    if (isError) return spec.type === 'text' ? undefined : String(content.value);
    const at = placeOf(this.sheet, row, column, id);
    if (content.formula !== undefined) this.collector.add(issue('K109', at, { found: String(content.value) }));
    return this.collector.take(readValue(content.value, spec, at, this.date1904)).value;
  }

  /** The text of a cell, '' for an empty one; one that is too long is reported, and read. */
  text(row: number | undefined, column: string, longest: number = LONGEST.text): string {
    const text = trimText(String(this.known(row, column) ?? ''));
    if (text.length > longest) {
      const at = placeOf(this.sheet, row, column);
      this.collector.add(issue('K106', at, { found: text.length, expected: longest }));
    }
    return text;
  }

  /** A date as 2021-05-27, or as it was written where it is none. */
  date(row: number | undefined, column: string): string {
    const value = this.known(row, column);
    const text = trimText(String(value ?? ''));
    if (typeof value !== 'number') return parseDate(text) ?? text;
    return dateOfSerial(value + (this.date1904 ? DAYS_TO_1904 : 0)) ?? parseDate(text) ?? text;
  }

  private content(row: number | undefined, column: string, id?: string): CellContent {
    const content = cellAt(this.sheet, row, column) ?? { value: null };
    if (content.formula !== undefined && content.value === null) {
      this.collector.add(issue('K112', placeOf(this.sheet, row, column, id), { found: content.formula }));
    }
    if (content.isError) {
      this.collector.add(issue('K110', placeOf(this.sheet, row, column, id), { found: String(content.value) }));
    }
    return content;
  }

  /** What a cell holds; nothing for an error value. */
  private known(row: number | undefined, column: string): CellContent['value'] {
    const { value, isError } = this.content(row, column);
    return isError ? null : value;
  }
}
