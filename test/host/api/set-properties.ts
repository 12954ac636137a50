import { eachCell, height, width } from '../grid/area';
import { SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import type { HostObject } from '../protocol/exposed';
import { record } from './arguments';
import { exposeRange } from './range';

/** Sides as `setCellProperties` names them. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

const GROUPS = new Set(['format', 'fill', 'font', 'protection']);

/** Sets nested settings such as `{ format: { fill: { color } } }` on an object and its children. */
function apply(object: HostObject, settings: unknown): void {
  for (const [name, value] of Object.entries(record(settings))) {
    if (value === undefined || value === null) continue;
    const member = name.charAt(0).toUpperCase() + name.slice(1);
    if (name === 'borders') applyBorders(object, value);
    else if (!GROUPS.has(name)) object.set(member, value);
    else {
      const child = object.child(member);
      if (child) apply(child, value);
    }
  }
}

function applyBorders(format: HostObject, settings: unknown): void {
  const borders = format.child('Borders');
  for (const [side, value] of Object.entries(record(settings))) {
    const index = SIDES[side];
    if (index === undefined) throw invalidArgument();
    if (borders && value !== undefined && value !== null) apply(borders.item(index), value);
  }
}

function rowsOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
}

export function setCellProperties({ sheet, area }: SheetRange, values: unknown): void {
  const rows = rowsOf(values, height(area)).map((row) => rowsOf(row, width(area)));
  eachCell(area, (row, column) => {
    const settings = rows[row - area.top]?.[column - area.left];
    const cell = new SheetRange(sheet, { top: row, left: column, bottom: row, right: column });
    if (settings !== undefined && settings !== null) apply(exposeRange(cell), settings);
  });
}

export function setRowProperties({ sheet, area }: SheetRange, values: unknown): void {
  for (const [i, settings] of rowsOf(values, height(area)).entries()) {
    const row = new SheetRange(sheet, { ...area, top: area.top + i, bottom: area.top + i });
    if (settings !== undefined && settings !== null) apply(exposeRange(row), settings);
  }
}

export function setColumnProperties({ sheet, area }: SheetRange, values: unknown): void {
  for (const [i, settings] of rowsOf(values, width(area)).entries()) {
    const column = new SheetRange(sheet, { ...area, left: area.left + i, right: area.left + i });
    if (settings !== undefined && settings !== null) apply(exposeRange(column), settings);
  }
}
