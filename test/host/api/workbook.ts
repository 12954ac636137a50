import { cellArea } from '../grid/area';
import { SheetRange } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { itemNotFound, notSimulated } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { boolean, text } from './arguments';
import { namesOf } from './names';
import { createdWorkbook, createWorkbook } from './new-workbooks';
import { workbookProtectionOf } from './protection';
import { exposeRange } from './range';
import { settingsOf } from './settings';
import { worksheetsOf } from './worksheets';

const APPLICATION: ClassDefinition<Workbook> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: () => 'Automatic',
      set: (_, value) => {
        if (value !== 'Automatic') throw notSimulated(`calculation mode ${String(value)}`);
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: ({ calculation }) => {
      calculation.invalidate();
      calculation.run();
    },
    CreateWorkbook: createWorkbook,
    _GetWorkbookCreatedById: createdWorkbook,
    // Results are the same with or without: the simulation has no screen, and calculates when somebody looks.
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
  },
};

const RUNTIME: ClassDefinition<Workbook> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: ({ events }) => events.isEnabled,
      set: ({ events }, value) => {
        events.isEnabled = boolean(value);
      },
    },
  },
};

function eventRange(workbook: Workbook, id: unknown): HostObject | null {
  const range = workbook.eventRanges.get(text(id));
  return range && !range.sheet.isDeleted ? exposeRange(range) : null;
}

const WORKBOOK: ClassDefinition<Workbook> = {
  name: 'Workbook',
  properties: { Name: { get: () => '工作簿1.xlsx' }, ReadOnly: { get: () => false } },
  children: {
    Application: (workbook) => expose(APPLICATION, workbook),
    _Runtime: (workbook) => expose(RUNTIME, workbook),
    Worksheets: (workbook) => worksheetsOf(workbook),
    Names: (workbook) => namesOf(workbook),
    Protection: (workbook) => workbookProtectionOf(workbook),
    Settings: (workbook) => settingsOf(workbook),
  },
  methods: {
    GetActiveCell: ({ active }) =>
      exposeRange(new SheetRange(active, cellArea(active.selection.top, active.selection.left))),
    GetSelectedRange: ({ active }) => exposeRange(new SheetRange(active, active.selection)),
    _RemoveReference: ({ tracked }, id) => {
      const range = tracked.get(text(id));
      if (range) range.referenceId = undefined;
      tracked.delete(text(id));
    },
    _GetRangeForEventByReferenceId: (workbook, id) => {
      const range = eventRange(workbook, id);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
  },
};

export const exposeWorkbook = (workbook: Workbook): HostObject => expose(WORKBOOK, workbook);
