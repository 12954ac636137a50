import { type LiveCells, rowHeight } from '../../../sheets';
import type { Table } from './table';

/** The rows' heights in points: they grow where what is entered needs it, and shrink back. */
export class RowHeights {
  private readonly seen: number[] = [];
  private heights: readonly number[] = [];

  constructor(
    private readonly table: Table,
    private readonly live: LiveCells,
  ) {}

  /** The heights as they are now; the same array as long as none has changed. */
  current(): readonly number[] {
    const { table, live } = this;
    const { sheet } = table;
    const stale = new Set<number>();
    for (const row of table.rows) {
      const revision = live.revisionOf(sheet, row);
      if (this.seen[row] === revision) continue;
      this.seen[row] = revision;
      stale.add(row);
      // The text of a merged cell counts for all rows that it covers.
      for (const { block } of table.cellsIn(row)) for (let r = block.top; r <= block.bottom; r++) stale.add(r);
    }
    if (stale.size > 0) this.fit(stale);
    return this.heights;
  }

  private fit(stale: ReadonlySet<number>): void {
    const { table, live } = this;
    const { sheet } = table;
    const columns = new Map(sheet.columns.map(({ key }, i) => [key, i]));
    const shown = (row: number, column: string) => live.shown(sheet, row, columns.get(column) ?? -1);
    const heights = sheet.rows.map((row, r) =>
      stale.has(r) ? rowHeight(sheet, r, shown) : (this.heights[r] ?? row.height),
    );
    if (heights.some((height, r) => height !== this.heights[r])) this.heights = heights;
  }
}
