import { LAST_COLUMN, LAST_ROW } from '../grid/area';
import { type Sheet, SheetRange } from '../model/sheet';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { integer, rangeOn } from './arguments';
import { exposeRange } from './range';

function location(sheet: Sheet): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { top: 0, left: 0, bottom: rows ? rows - 1 : LAST_ROW, right: columns ? columns - 1 : LAST_COLUMN };
  return exposeRange(new SheetRange(sheet, area));
}

const FREEZE_PANES: ClassDefinition<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, count) => {
      sheet.frozen = { rows: integer(count ?? 1), columns: 0 };
    },
    FreezeColumns: (sheet, count) => {
      sheet.frozen = { rows: 0, columns: integer(count ?? 1) };
    },
    FreezeAt: (sheet, range) => {
      const { bottom, right } = rangeOn(sheet, range).area;
      sheet.frozen = { rows: bottom === LAST_ROW ? 0 : bottom + 1, columns: right === LAST_COLUMN ? 0 : right + 1 };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: location,
  },
};

export const freezePanesOf = (sheet: Sheet): HostObject => expose(FREEZE_PANES, sheet);
