import { type CellRef, type CellValue, refKey } from '../../formula';
import {
  type CellEntry,
  type CellSpec,
  LiveCells,
  type RowSpec,
  type SheetSpec,
  styleOf,
  type WorkbookSpec,
} from '../../sheets';

/** A workbook as it was drawn, with what was entered into it since. */
export class Contents {
  readonly live: LiveCells;
  /** The sheets in sight, in their order. */
  readonly visible: readonly SheetSpec[];
  private readonly rows: ReadonlyMap<string, ReadonlyMap<string, RowSpec>>;
  private readonly entered = new Map<string, CellEntry>();

  /** @param entries those for cells that the workbook does not have, or not to be filled in, are left out */
  constructor(
    readonly spec: WorkbookSpec,
    entries: readonly CellEntry[],
  ) {
    this.live = new LiveCells(spec);
    this.visible = spec.sheets.filter(({ visibility }) => visibility === 'visible');
    this.rows = new Map(spec.sheets.map(({ id, rows }) => [id, new Map(rows.map((row) => [row.key, row]))]));
    this.enter(entries);
  }

  /** Everything entered since it was drawn; of a cell what was entered last. */
  get entries(): readonly CellEntry[] {
    return [...this.entered.values()];
  }

  /**
   * Enters what can be entered; of several values for one cell the last.
   * @returns the cells that hold something else now, before and after
   */
  enter(cells: readonly CellEntry[]): { readonly before: readonly CellEntry[]; readonly after: readonly CellEntry[] } {
    const last = new Map(cells.map((cell) => [refKey(cell.ref), cell]));
    const after = [...last.values()].flatMap(({ ref, value }): CellEntry[] => {
      const cell = this.fillable(ref);
      if (!cell) return [];
      const held = heldIn(cell, value);
      return held === this.live.value(ref) ? [] : [{ ref, value: held }];
    });
    const before = after.map(({ ref }) => ({ ref, value: this.live.value(ref) }));
    this.live.enter(after);
    for (const entry of after) this.entered.set(refKey(entry.ref), entry);
    return { before, after };
  }

  /** A cell that may be filled in; nothing for any other. */
  fillable({ sheet, row, column }: CellRef): CellSpec | undefined {
    const cell = row === '' ? undefined : this.rows.get(sheet)?.get(row)?.cells[column];
    return cell?.unlocked ? cell : undefined;
  }
}

/** What a cell holds of a value, as in Excel: in a cell for texts everything is a text, and an empty text is nothing. */
function heldIn({ style }: CellSpec, value: CellValue): CellValue {
  if (value === null || value === '') return null;
  if (styleOf(style).format !== '@' || typeof value === 'string') return value;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
