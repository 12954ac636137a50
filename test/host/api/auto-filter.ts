import { guardUnprotected } from '../model/protection';
import { type Sheet, SheetRange } from '../model/sheet';
import { usedAreaOf } from '../model/used-area';
import { invalidArgument, notSimulated } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { rangeOn } from './arguments';
import { exposeRange } from './range';

const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const AUTO_FILTER: ClassDefinition<Sheet> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { get: ({ filtered }) => filtered !== undefined },
    // Nothing is filtered out before somebody chooses what to see.
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: (sheet, range, column, criteria) => {
      // A protected sheet lets users choose in a filter that is there; it lets nobody set one up.
      guardUnprotected(sheet);
      if (!isAbsent(column) || !isAbsent(criteria)) throw notSimulated('AutoFilter.apply() with criteria');
      const given = rangeOn(sheet, range);
      if (given.sheet !== sheet || !usedAreaOf(sheet, false)) throw invalidArgument();
      sheet.filtered = given.area;
    },
    Remove: (sheet) => {
      guardUnprotected(sheet);
      sheet.filtered = undefined;
    },
    GetRangeOrNullObject: (sheet) => (sheet.filtered ? exposeRange(new SheetRange(sheet, sheet.filtered)) : null),
  },
};

export const autoFilterOf = (sheet: Sheet): HostObject => expose(AUTO_FILTER, sheet);
