import type { CellRef } from '../../../formula';
import { type CellSpec, type SheetSpec, type Style, styleOf } from '../../../sheets';
import type { Position } from '../cursor';

/** An area of places, both corners included. */
export type Block = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** A cell in sight, with the area that it covers. */
export type TableCell = {
  readonly position: Position;
  readonly block: Block;
  /** The first row in sight that it covers: there it is drawn. */
  readonly drawnRow: number;
  readonly spec: CellSpec;
  readonly style: Style;
  /** Where it is filled in; absent for a locked cell. */
  readonly entry?: CellRef;
};

/** A sheet as it is shown: its visible rows and columns, which cell covers which place, and which may be filled in. */
export class Table {
  /** Rows and columns in sight, in their order. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** The cells that may be filled in, in reading order. */
  readonly entries: readonly TableCell[];
  /** How many of the rows and columns in sight never scroll away. */
  readonly frozenRows: number;
  readonly frozenColumns: number;

  private readonly cover: readonly (readonly (TableCell | undefined)[])[];
  private readonly anchored: readonly (readonly TableCell[])[];

  /** @param filteredOut rows, by their index, that a filter keeps out of sight */
  constructor(
    readonly sheet: SheetSpec,
    readonly filteredOut: ReadonlySet<number> = new Set(),
  ) {
    this.rows = visible(sheet.rows).filter((row) => !filteredOut.has(row));
    this.columns = visible(sheet.columns);
    const { rows = 0, columns = 0 } = sheet.frozen ?? {};
    this.frozenRows = this.rows.filter((row) => row < rows).length;
    this.frozenColumns = this.columns.filter((column) => column < columns).length;

    const cover = sheet.rows.map(() => new Array<TableCell | undefined>(sheet.columns.length));
    const anchored = sheet.rows.map((): TableCell[] => []);
    sheet.rows.forEach((_, row) => {
      for (const cell of this.cellsOf(row)) {
        const { top, left, bottom, right } = cell.block;
        for (let r = top; r <= bottom; r++) cover[r]?.fill(cell, left, right + 1);
        anchored[cell.drawnRow]?.push(cell);
      }
    });
    // What begins in a row filtered out comes before the others of the row that it is drawn in.
    for (const cells of anchored) cells.sort((a, b) => a.position.column - b.position.column);
    this.cover = cover;
    this.anchored = anchored;
    this.entries = this.anchored.flat().filter(({ entry }) => entry !== undefined);
  }

  private cellsOf(row: number): readonly TableCell[] {
    const spec = this.sheet.rows[row];
    if (!spec || spec.hidden) return [];
    return this.columns.flatMap((column): TableCell | readonly TableCell[] => {
      const key = this.sheet.columns[column]?.key ?? '';
      const cell = spec.cells[key];
      if (!cell) return [];
      const { rows, columns } = cell.span ?? { rows: 1, columns: 1 };
      const drawnRow = this.firstInSight(row, row + rows - 1);
      if (drawnRow === undefined) return [];
      // Values are kept by keys: without one a cell cannot be filled in.
      const isEntry = cell.unlocked === true && spec.key !== '';
      return {
        position: { row, column },
        block: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
        drawnRow,
        spec: cell,
        style: styleOf(cell.style),
        ...(isEntry ? { entry: { sheet: this.sheet.id, row: spec.key, column: key } } : {}),
      };
    });
  }

  private firstInSight(top: number, bottom: number): number | undefined {
    for (let row = top; row <= bottom; row++) {
      if (!this.filteredOut.has(row) && !this.sheet.rows[row]?.hidden) return row;
    }
    return undefined;
  }

  /** The cell that covers a place. */
  at({ row, column }: Position): TableCell | undefined {
    return this.cover[row]?.[column];
  }

  /** Whether a position is in a row and a column in sight, even where there is no cell. */
  isInSight({ row, column }: Position): boolean {
    return this.rows.includes(row) && this.columns.includes(column);
  }

  /** The cells that are drawn in a row, from left to right: they begin there, or in rows above that are filtered out. */
  cellsIn(row: number): readonly TableCell[] {
    return this.anchored[row] ?? [];
  }

  /** The first cell that may be filled in, or else the first one of the table. */
  get first(): TableCell | undefined {
    return this.entries[0] ?? this.anchored.find(([cell]) => cell !== undefined)?.[0];
  }

  /** Where a cell stands that is known by its keys. */
  find({ row, column }: CellRef): TableCell | undefined {
    const r = this.sheet.rows.findIndex(({ key }) => key === row);
    const c = this.sheet.columns.findIndex(({ key }) => key === column);
    return this.at({ row: r, column: c });
  }
}

/** The cells that are drawn in a row, and where there is none, nothing: what merged cells cover has no slot. */
export const slotsOf = (table: Table, row: number, within?: Block): readonly (TableCell | undefined)[] =>
  table.columns
    .filter((column) => !within || (column >= within.left && column <= within.right))
    .flatMap((column) => {
      const cell = table.at({ row, column });
      if (!cell) return [undefined];
      return cell.drawnRow === row && cell.position.column === column ? [cell] : [];
    });

const visible = (items: readonly { readonly hidden?: boolean }[]): number[] =>
  items.flatMap(({ hidden }, i) => (hidden ? [] : [i]));

const tables = new WeakMap<SheetSpec, Table>();

/** The table of a sheet; made once. */
export function tableOf(sheet: SheetSpec): Table {
  const known = tables.get(sheet);
  if (known) return known;
  const table = new Table(sheet);
  tables.set(sheet, table);
  return table;
}

/** Whether a cell is the head of a column: of a printed one, or of one that the document does not have. */
export const isHead = ({ spec: { style } }: TableCell): boolean => style === 'header' || style === 'ownHeader';

export const samePosition = (a: Position, b: Position): boolean => a.row === b.row && a.column === b.column;
