import { type Area, isSingleCell, parseArea } from './grid/area';
import type { Content } from './model/cell-store';
import { clearContents, entry, writeContents } from './model/contents';
import { hasLockedCells } from './model/protection';
import { type Sheet, SheetRange } from './model/sheet';
import { deleteRow, insertRow } from './model/structure';
import { acceptsTyped } from './model/validate';
import type { Workbook } from './model/workbook';
import { HostError } from './protocol/errors';

export type Outcome = 'ok' | 'protected' | 'invalid';
type Input = string | number | boolean;

/** Somebody at the screen: what Excel does with what is typed, picked, clicked. Addresses are A1, without a sheet. */
export class Person {
  private editing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;

  constructor(
    private readonly workbook: Workbook,
    /** Called when Excel has dealt with what was done. */
    private readonly settle: () => void,
  ) {}

  /** Types into a cell and presses Enter. */
  type(sheet: string, a1: string, value: Input): Outcome {
    return this.enter(sheet, a1, value, { isValidated: true, isTold: true });
  }

  /** Pastes into cells: validation is not asked. */
  paste(sheet: string, a1: string, value: Input): Outcome {
    return this.enter(sheet, a1, value, { isValidated: false, isTold: true });
  }

  /** Picks from a dropdown: Excel does not tell add-ins of it (a known fault). */
  pick(sheet: string, a1: string, value: Input): Outcome {
    return this.enter(sheet, a1, value, { isValidated: true, isTold: false });
  }

  /** Presses Delete. */
  clear(sheet: string, a1: string): Outcome {
    return this.act(() => {
      const range = this.range(sheet, a1);
      if (range.sheet.protection && hasLockedCells(range.sheet, range.area)) return 'protected';
      clearContents(this.workbook, range);
      return 'ok';
    });
  }

  select(sheet: string, a1: string): void {
    this.act(() => {
      this.workbook.select(this.sheet(sheet), area(a1));
    });
  }

  activate(sheet: string): void {
    this.act(() => {
      this.workbook.activate(this.sheet(sheet));
    });
  }

  addSheet(name?: string): void {
    this.act(() => {
      this.workbook.activate(this.workbook.addSheet(name));
    });
  }

  deleteSheet(name: string): void {
    this.act(() => {
      this.workbook.deleteSheet(this.sheet(name));
    });
  }

  renameSheet(name: string, to: string): void {
    this.act(() => {
      this.workbook.renameSheet(this.sheet(name), to);
    });
  }

  /** Counted from 0. */
  moveSheet(name: string, position: number): void {
    this.act(() => {
      this.workbook.moveSheet(this.sheet(name), position);
    });
  }

  hideSheet(name: string): void {
    this.act(() => {
      this.workbook.setVisibility(this.sheet(name), 'Hidden');
    });
  }

  showSheet(name: string): void {
    this.act(() => {
      this.workbook.setVisibility(this.sheet(name), 'Visible');
    });
  }

  /** Rows are counted from 1, as on the screen. The new row takes its formats from the row above. */
  insertRow(sheet: string, row: number): Outcome {
    return this.changeRows(sheet, row, 'allowInsertRows', insertRow);
  }

  deleteRow(sheet: string, row: number): Outcome {
    return this.changeRows(sheet, row, 'allowDeleteRows', deleteRow);
  }

  protectStructure(password?: string): void {
    this.workbook.structureProtection = { password };
  }

  unprotectStructure(): void {
    this.workbook.structureProtection = undefined;
  }

  unprotectSheet(name: string): void {
    this.act(() => {
      const sheet = this.sheet(name);
      sheet.protection = undefined;
      this.workbook.events.raise('protectionChanged', sheet.id, { isProtected: false, source: 'Local' });
    });
  }

  /** Double-clicks a cell: until the entry ends Excel answers no add-in. */
  beginEdit(): void {
    if (this.editing) return;
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.editing = { ended, end };
  }

  endEdit(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  get isEditing(): boolean {
    return this.editing !== undefined;
  }

  async editEnds(): Promise<void> {
    await this.editing?.ended;
  }

  get selection(): string {
    const { active } = this.workbook;
    return new SheetRange(active, active.selection).address;
  }

  private enter(
    sheetName: string,
    a1: string,
    value: Input,
    how: { readonly isValidated: boolean; readonly isTold: boolean },
  ): Outcome {
    return this.act(() => {
      const { sheet, area: given } = this.range(sheetName, a1);
      const merged = isSingleCell(given) ? sheet.mergedAt(given.top, given.left) : undefined;
      const cells = merged ?? given;
      if (sheet.protection && hasLockedCells(sheet, cells)) return 'protected';
      const { top: row, left: column } = cells;
      const typed = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
      const content = this.read(typed, sheet.properties.at('numberFormat', row, column) === '@');
      if (!content) return 'invalid';
      if (how.isValidated && !acceptsTyped({ workbook: this.workbook, sheet, row, column }, content)) return 'invalid';
      const { events } = this.workbook;
      const wasEnabled = events.isEnabled;
      if (!how.isTold) events.isEnabled = false;
      writeContents(this.workbook, new SheetRange(sheet, cells), typed);
      events.isEnabled = wasEnabled;
      return 'ok';
    });
  }

  /** What Excel makes of the text; undefined where it complains, as about a faulty formula. */
  private read(typed: string, isTextCell: boolean): Content | undefined {
    try {
      return entry(this.workbook, typed, isTextCell).content;
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }

  private changeRows(
    name: string,
    row: number,
    allowance: 'allowInsertRows' | 'allowDeleteRows',
    change: (sheet: Sheet, row: number) => void,
  ): Outcome {
    return this.act(() => {
      const sheet = this.sheet(name);
      if (sheet.protection && !sheet.protection.options[allowance]) return 'protected';
      const cells = area(`${row}:${row}`);
      if (allowance === 'allowDeleteRows' && sheet.protection && hasLockedCells(sheet, cells)) return 'protected';
      change(sheet, row - 1);
      return 'ok';
    });
  }

  private act<R>(what: () => R): R {
    this.workbook.actor = 'Unknown';
    try {
      return what();
    } finally {
      this.workbook.actor = 'ThisLocalAddin';
      this.settle();
    }
  }

  private sheet(name: string): Sheet {
    const found = this.workbook.findSheet(name);
    if (!found) throw new Error(`there is no sheet ${name}`);
    return found;
  }

  private range(sheet: string, a1: string): SheetRange {
    return new SheetRange(this.sheet(sheet), area(a1));
  }
}

function area(a1: string): Area {
  const found = parseArea(a1);
  if (!found) throw new Error(`${a1} is no address`);
  return found;
}
