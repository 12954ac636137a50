import { LAST_COLUMN, LAST_ROW, onSheet, WHOLE_SHEET } from '../grid/area';
import type { EventName } from '../model/events';
import { checkBetween } from '../model/limits';
import { type Sheet, SheetRange, VISIBILITIES } from '../model/sheet';
import { usedAreaOf } from '../model/used-area';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { autoFilterOf } from './auto-filter';
import { boolean, color, field, integer, oneOf, optional, text } from './arguments';
import { chartsOf } from './charts';
import { freezePanesOf } from './freeze-panes';
import { horizontalBreaksOf, verticalBreaksOf } from './page-breaks';
import { pageLayoutOf } from './page-layout';
import { sheetProtectionOf } from './protection';
import { exposeRange } from './range';

/** Events by the runtime's names for registering them. */
export const EVENT_METHODS: Readonly<Record<string, EventName>> = {
  ActivatedEvent: 'activated',
  DeactivatedEvent: 'deactivated',
  CalculatedEvent: 'calculated',
  DataChangedEvent: 'changed',
  SelectionChangedEvent: 'selectionChanged',
  ProtectionChangedEvent: 'protectionChanged',
  EventNameChanged: 'nameChanged',
  EventVisibilityChanged: 'visibilityChanged',
};

export function eventMethods<T>(
  methods: Readonly<Record<string, EventName>>,
  workbookOf: (target: T) => Workbook,
  sheetIdOf: (target: T) => string | undefined,
): Record<string, (target: T) => void> {
  return Object.fromEntries(
    Object.entries(methods).flatMap(([method, event]) => [
      [
        `_Register${method}`,
        (target: T) => {
          workbookOf(target).events.register(event, sheetIdOf(target), 1);
        },
      ],
      [
        `_Unregister${method}`,
        (target: T) => {
          workbookOf(target).events.register(event, sheetIdOf(target), -1);
        },
      ],
    ]),
  );
}

const area = (sheet: Sheet, top: number, left: number, rows: number, columns: number): HostObject => {
  const inside = onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 });
  if (!inside) throw invalidArgument();
  return exposeRange(new SheetRange(sheet, inside));
};

function rangeAt(sheet: Sheet, address: string | undefined): HostObject {
  if (address === undefined || address === '') return exposeRange(new SheetRange(sheet, WHOLE_SHEET));
  const range = sheet.workbook.resolve(address, sheet);
  if (!range) throw invalidArgument();
  return exposeRange(range);
}

function used(sheet: Sheet, valuesOnly: unknown): HostObject | null {
  const found = usedAreaOf(sheet, valuesOnly === true);
  return found ? exposeRange(new SheetRange(sheet, found)) : null;
}

const structural = (get: (sheet: Sheet) => unknown, set: (sheet: Sheet, value: unknown) => void): Property<Sheet> => ({
  get,
  set,
});

const WORKSHEET: ClassDefinition<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: structural(
      ({ name }) => name,
      (sheet, value) => {
        sheet.workbook.renameSheet(sheet, text(value));
      },
    ),
    Position: structural(
      (sheet) => sheet.workbook.sheets.indexOf(sheet),
      (sheet, value) => {
        sheet.workbook.moveSheet(sheet, integer(value));
      },
    ),
    Visibility: structural(
      ({ visibility }) => visibility,
      (sheet, value) => {
        sheet.workbook.setVisibility(sheet, oneOf(VISIBILITIES, value));
      },
    ),
    TabColor: field('tabColor', color),
    ShowGridlines: field('showGridlines', boolean),
    // The runtime sets it under a name of its own.
    Gridlines: field('showGridlines', boolean),
    ShowHeadings: field('showHeadings', boolean),
  },
  children: {
    AutoFilter: (sheet) => autoFilterOf(sheet),
    Charts: (sheet) => chartsOf(sheet),
    FreezePanes: (sheet) => freezePanesOf(sheet),
    PageLayout: (sheet) => pageLayoutOf(sheet),
    Protection: (sheet) => sheetProtectionOf(sheet),
    HorizontalPageBreaks: (sheet) => horizontalBreaksOf(sheet),
    VerticalPageBreaks: (sheet) => verticalBreaksOf(sheet),
  },
  methods: {
    ...eventMethods<Sheet>(
      EVENT_METHODS,
      ({ workbook }) => workbook,
      ({ id }) => id,
    ),
    Activate: (sheet) => {
      sheet.workbook.activate(sheet);
    },
    Delete: (sheet) => {
      sheet.workbook.deleteSheet(sheet);
    },
    Calculate: ({ workbook }) => {
      workbook.calculation.run();
    },
    GetRange: (sheet, address) => rangeAt(sheet, optional(text, address)),
    GetRangeByIndexes: (sheet, row, column, rows, columns) => {
      checkBetween(integer(rows), 1, LAST_ROW + 1);
      checkBetween(integer(columns), 1, LAST_COLUMN + 1);
      return area(sheet, integer(row), integer(column), integer(rows), integer(columns));
    },
    GetCell: (sheet, row, column) => area(sheet, integer(row), integer(column), 1, 1),
    GetUsedRange: (sheet, valuesOnly) => used(sheet, valuesOnly) ?? area(sheet, 0, 0, 1, 1),
    GetUsedRangeOrNullObject: used,
  },
};

export const worksheetOf = (sheet: Sheet): HostObject => expose(WORKSHEET, sheet);
