import { type Area, contains, eachCell, height, isSingleCell, printArea, width } from '../grid/area';
import { asText, type Entry, readTyped } from '../grid/typed-text';
import { type Scalar, valueType, wireValue } from '../grid/value';
import { invalidArgument, notSimulated } from '../protocol/errors';
import type { Content } from './cell-store';
import { checkText } from './limits';
import { guardContents } from './protection';
import type { Sheet, SheetRange } from './sheet';
import type { Workbook } from './workbook';

export type Input = string | number | boolean;
type Change = { readonly row: number; readonly column: number; readonly content: Content; readonly format?: string };

/** More cells than any sheet under test fills; a slip that writes a whole column shows at once. */
const MOST_CELLS = 1_000_000;

/** Writes values or formulas as Excel takes them: all of them, or none where one is refused. */
export function writeContents(workbook: Workbook, range: SheetRange, input: unknown): void {
  const { sheet, area } = range;
  guardContents(sheet, area);
  const changes: Change[] = [];
  eachInput(area, input, (row, column, value) => {
    changes.push({ row, column, ...entry(workbook, value, sheet.properties.at('numberFormat', row, column) === '@') });
  });
  const before = isSingleCell(area) ? valueAt(workbook, sheet, area.top, area.left) : undefined;
  for (const change of changes) put(sheet, change);
  workbook.calculation.invalidate();
  announce(workbook, range, before);
}

/** Visits the value meant for each cell: one for all, or one each, where null leaves the cell as it is. */
export function eachInput(
  area: Area,
  input: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (height(area) * width(area) > MOST_CELLS) throw notSimulated(`writing to all of ${printArea(area)}`);
  if (!Array.isArray(input)) {
    eachCell(area, (row, column) => {
      visit(row, column, input);
    });
    return;
  }
  const rows: readonly unknown[] = input;
  const fits = rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width(area));
  if (rows.length !== height(area) || !fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  eachCell(area, (row, column) => {
    const value = rows[row - area.top]?.[column - area.left];
    if (value !== null && value !== undefined) visit(row, column, value);
  });
}

/** What a written or typed value becomes in a cell. */
export function entry(workbook: Workbook, input: unknown, isTextCell: boolean): { content: Content; format?: string } {
  if (typeof input !== 'string' && typeof input !== 'number' && typeof input !== 'boolean') throw invalidArgument();
  if (isTextCell) return { content: { value: input === '' ? undefined : asText(input) } };
  if (typeof input !== 'string') return { content: { value: input } };
  if (input.startsWith('=') && input.length > 1) {
    return { content: { formula: workbook.acceptFormula(input), value: undefined } };
  }
  checkText(input);
  const read: Entry = readTyped(input);
  return { content: { value: read.value }, ...(read.format === undefined ? {} : { format: read.format }) };
}

function put(sheet: Sheet, { row, column, content, format }: Change): void {
  if (sheet.isCovered(row, column)) return;
  if (content.formula === undefined && content.value === undefined) sheet.cells.delete(row, column);
  else sheet.cells.set(row, column, content);
  if (format !== undefined && sheet.properties.at('numberFormat', row, column) === 'General') {
    sheet.properties.write('numberFormat', { top: row, left: column, bottom: row, right: column }, format);
  }
}

export function clearContents(workbook: Workbook, range: SheetRange): void {
  guardContents(range.sheet, range.area);
  const before = range.isCell ? valueAt(workbook, range.sheet, range.area.top, range.area.left) : undefined;
  range.sheet.cells.clear(range.area);
  workbook.calculation.invalidate();
  announce(workbook, range, before);
}

export function valueAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Scalar | undefined {
  return workbook.calculation.valueOf(sheet.cells.get(row, column));
}

/** Tells that contents changed; Excel gives the values before and after for a single cell. */
function announce(workbook: Workbook, range: SheetRange, before: Scalar | undefined): void {
  const { sheet, area } = range;
  if (!workbook.events.isListening('changed', sheet.id)) return;
  const after = range.isCell ? valueAt(workbook, sheet, area.top, area.left) : undefined;
  const details = range.isCell
    ? {
        valueBefore: wireValue(before),
        valueAfter: wireValue(after),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }
    : {};
  raiseChanged(workbook, range, 'RangeEdited', details);
}

export function raiseChanged(
  workbook: Workbook,
  range: SheetRange,
  changeType: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  if (!workbook.events.isListening('changed', range.sheet.id)) return;
  workbook.events.raise('changed', range.sheet.id, {
    changeType,
    source: 'Local',
    address: printArea(range.area),
    ...(workbook.tellsTrigger ? { triggerSource: workbook.actor } : {}),
    shiftDirection: 'None',
    referenceId: workbook.rememberForEvent(range),
    ...details,
  });
}

/** A merged area keeps only what its first cell holds. */
export function merge(sheet: Sheet, area: Area): void {
  sheet.merged = sheet.merged.filter(
    (other) => !contains(area, other.top, other.left) || !contains(area, other.bottom, other.right),
  );
  sheet.merged.push(area);
  sheet.cells.clear(area, (row, column) => row === area.top && column === area.left);
}
