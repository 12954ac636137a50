import { type LiveCells, rowHeight } from '../../../sheets';
import type { Block, Table } from './table';

/** The rows' heights in points: they grow where what is entered needs it, and shrink back. */
export class RowHeights {
  private readonly seen: number[] = [];
  private heights: readonly number[] = [];
  /** What is drawn, by the row that it begins in. */
  private readonly blocks = new Map<number, Block[]>();

  constructor(
    private readonly table: Table,
    private readonly live: LiveCells,
  ) {
    for (const drawn of table.rows) {
      this.blocksOf(drawn);
      for (const { position, block } of table.cellsIn(drawn)) this.blocksOf(position.row).push(block);
    }
  }

  /** The heights as they are now; the same array as long as none has changed. */
  current(): readonly number[] {
    const { live } = this;
    const { sheet } = this.table;
    const stale = new Set<number>();
    for (const [row, blocks] of this.blocks) {
      const revision = live.revisionOf(sheet, row);
      if (this.seen[row] === revision) continue;
      this.seen[row] = revision;
      stale.add(row);
      // The text of a merged cell counts for all rows that it covers.
      for (const { top, bottom } of blocks) for (let r = top; r <= bottom; r++) stale.add(r);
    }
    if (stale.size > 0) this.fit(stale);
    return this.heights;
  }

  private blocksOf(row: number): Block[] {
    const found = this.blocks.get(row) ?? [];
    this.blocks.set(row, found);
    return found;
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
