import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { optional, text } from './arguments';
import { EVENT_METHODS, eventMethods, worksheetOf } from './worksheet';

const visible = (workbook: Workbook, visibleOnly: unknown): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible');

const atMost = (sheet: Sheet | undefined): HostObject | null => (sheet ? worksheetOf(sheet) : null);

const COLLECTION: ClassDefinition<Workbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(worksheetOf),
  item: (workbook, key) => atMost(workbook.findSheet(key)),
  methods: {
    ...eventMethods<Workbook>(
      { ...EVENT_METHODS, AddedEvent: 'added', DeletedEvent: 'deleted', EventMoved: 'moved' },
      (workbook) => workbook,
      () => undefined,
    ),
    Add: (workbook, name) => worksheetOf(workbook.addSheet(optional(text, name))),
    GetActiveWorksheet: ({ active }) => worksheetOf(active),
    GetCount: (workbook, visibleOnly) => visible(workbook, visibleOnly).length,
    GetFirst: (workbook, visibleOnly) => atMost(visible(workbook, visibleOnly)[0]),
    GetLast: (workbook, visibleOnly) => atMost(visible(workbook, visibleOnly).at(-1)),
  },
};

export const worksheetsOf = (workbook: Workbook): HostObject => expose(COLLECTION, workbook);
