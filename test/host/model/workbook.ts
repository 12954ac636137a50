import {
  mentionedSheets,
  isWellFormed,
  moveCellsIn,
  normalise,
  removeSheetIn,
  renameSheetIn,
} from '../grid/formula-text';
import { type Area, parseArea, splitSheet } from '../grid/area';
import { accessDenied, HostError, invalidArgument } from '../protocol/errors';
import { Calculation } from './calculation';
import { Events } from './events';
import { Names } from './names';
import { checkSheetName } from './limits';
import { NewWorkbooks } from './new-workbooks';
import { rewriteFormulas } from './rewrite';
import { Sheet, SheetRange, type Visibility } from './sheet';

/** Who acts, as Excel tells it in its events. */
export type Actor = 'ThisLocalAddin' | 'Unknown';

/** The state of a workbook, with what Excel allows and what follows from a change. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names = new Names();
  readonly events = new Events();
  readonly settings = new Map<string, unknown>();
  /** Workbooks beside this one. */
  readonly newWorkbooks = new NewWorkbooks();
  readonly calculation = new Calculation({ sheets: this.sheets, names: this.names });
  active: Sheet;
  actor: Actor = 'ThisLocalAddin';
  /** Sheets can be neither added, deleted, renamed, moved nor hidden. */
  structureProtection: { readonly password: string | undefined } | undefined;
  /** Ranges that events speak of, for `event.getRange()`. */
  readonly eventRanges = new Map<string, SheetRange>();
  /** Ranges that the add-in tracks, by reference id. */
  readonly tracked = new Map<string, SheetRange>();
  private lastId = 0;

  constructor(
    firstSheet = 'Sheet1',
    /** From ExcelApi 1.14 on events tell who caused them. */
    readonly tellsTrigger = true,
  ) {
    checkSheetName(firstSheet);
    this.active = new Sheet(this, this.nextId(), firstSheet);
    this.sheets.push(this.active);
  }

  nextId(): string {
    return `{00000000-0001-0000-0000-${(this.lastId++).toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  rememberForEvent(range: SheetRange): string {
    const id = `event-${this.eventRanges.size}`;
    this.eventRanges.set(id, new SheetRange(range.sheet, range.area));
    return id;
  }

  findSheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((s) => s.name.toLowerCase() === wanted || s.id.toLowerCase() === wanted);
  }

  /** An address, or a defined name that stands for one. */
  resolve(address: string, sheet: Sheet): SheetRange | undefined {
    const [sheetName, reference] = splitSheet(address.replace(/^=/, ''));
    const on = sheetName === undefined ? sheet : this.findSheet(sheetName);
    const area = parseArea(reference);
    if (on && area) return new SheetRange(on, area);
    const name = sheetName === undefined ? this.names.find(reference) : undefined;
    return name && name.formula !== `=${reference}` ? this.resolve(name.formula, sheet) : undefined;
  }

  /** A formula as Excel keeps it; refused where Excel would refuse it. */
  acceptFormula(formula: string): string {
    if (formula.length > 8192 || !isWellFormed(formula)) throw invalidArgument();
    const missing = mentionedSheets(formula).find((name) => !this.findSheet(name));
    if (missing !== undefined) throw invalidArgument(`simulated Excel: there is no sheet ${missing} in ${formula}`);
    return normalise(formula);
  }

  guardStructure(): void {
    if (this.structureProtection) throw accessDenied();
  }

  addSheet(name?: string): Sheet {
    this.guardStructure();
    const sheet = new Sheet(this, this.nextId(), this.newName(name));
    this.sheets.push(sheet);
    this.calculation.invalidate();
    this.events.raise('added', sheet.id, { source: 'Local' });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.guardStructure();
    if (sheet.visibility === 'VeryHidden') throw new HostError('InvalidOperation');
    this.guardLastVisible(sheet);
    if (this.active === sheet) this.activate(this.neighbour(sheet));
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    sheet.isDeleted = true;
    rewriteFormulas(this, (formula) => removeSheetIn(formula, sheet.name));
    for (const { charts } of this.sheets) {
      for (const chart of charts) chart.series = chart.series.filter((s) => s.values?.sheet !== sheet);
    }
    this.events.raise('deleted', sheet.id, { source: 'Local' });
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.guardStructure();
    if (name === sheet.name) return;
    checkSheetName(name);
    const other = this.findSheet(name);
    if (other && other !== sheet) throw new HostError('ItemAlreadyExists');
    const before = sheet.name;
    sheet.name = name;
    rewriteFormulas(this, (formula) => renameSheetIn(formula, before, name));
    this.events.raise('nameChanged', sheet.id, { source: 'Local', nameBefore: before, nameAfter: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.guardStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length) throw invalidArgument();
    const before = this.sheets.indexOf(sheet);
    this.sheets.splice(before, 1);
    this.sheets.splice(position, 0, sheet);
    if (before === position) return;
    this.events.raise('moved', sheet.id, { source: 'Local', positionBefore: before, positionAfter: position });
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.guardStructure();
    if (visibility === sheet.visibility) return;
    if (visibility !== 'Visible') this.guardLastVisible(sheet);
    const before = sheet.visibility;
    if (visibility !== 'Visible' && this.active === sheet) this.activate(this.neighbour(sheet));
    sheet.visibility = visibility;
    const details = { source: 'Local', visibilityBefore: before, visibilityAfter: visibility };
    this.events.raise('visibilityChanged', sheet.id, details);
  }

  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation');
    if (sheet === this.active) return;
    this.events.raise('deactivated', this.active.id);
    this.active = sheet;
    this.events.raise('activated', sheet.id);
  }

  select(sheet: Sheet, area: Area): void {
    this.activate(sheet);
    sheet.selection = area;
    this.events.raise('selectionChanged', sheet.id, { address: new SheetRange(sheet, area).address.split('!').at(-1) });
  }

  /** Formulas anywhere follow cells of a sheet to where `move` puts them. */
  followCells(sheet: Sheet, move: (area: Area) => Area | undefined): void {
    rewriteFormulas(this, (formula, own) => moveCellsIn(formula, own?.name, sheet.name, move));
  }

  private newName(name: string | undefined): string {
    if (name !== undefined) {
      checkSheetName(name);
      if (this.findSheet(name)) throw new HostError('ItemAlreadyExists');
      return name;
    }
    let number = 1;
    while (this.findSheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }

  private guardLastVisible(sheet: Sheet): void {
    if (sheet.visibility === 'Visible' && this.visibleSheets().length === 1) {
      throw new HostError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    }
  }

  private visibleSheets(): readonly Sheet[] {
    return this.sheets.filter((s) => s.visibility === 'Visible');
  }

  private neighbour(sheet: Sheet): Sheet {
    const at = this.sheets.indexOf(sheet);
    const others = this.visibleSheets().filter((s) => s !== sheet);
    return others.find((s) => this.sheets.indexOf(s) > at) ?? others.at(-1) ?? sheet;
  }
}
