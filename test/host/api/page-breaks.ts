import type { Sheet } from '../model/sheet';
import { SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { rangeOn } from './arguments';
import { exposeRange } from './range';

type Breaks = { readonly sheet: Sheet; readonly of: 'rowBreaks' | 'columnBreaks' };
type Break = Breaks & { readonly at: number };

const BREAK: ClassDefinition<Break> = {
  name: 'PageBreak',
  identity: ({ at }) => ({ _Id: String(at) }),
  properties: {
    RowIndex: { get: ({ of, at }) => (of === 'rowBreaks' ? at : 0) },
    ColumnIndex: { get: ({ of, at }) => (of === 'columnBreaks' ? at : 0) },
  },
  methods: {
    Delete: ({ sheet, of, at }) => {
      sheet[of] = sheet[of].filter((other) => other !== at);
    },
    GetCellAfterBreak: ({ sheet, of, at }) => {
      const [row, column] = of === 'rowBreaks' ? [at, 0] : [0, at];
      return exposeRange(new SheetRange(sheet, { top: row, left: column, bottom: row, right: column }));
    },
  },
};

const BREAKS: ClassDefinition<Breaks> = {
  name: 'PageBreakCollection',
  items: (breaks) => breaks.sheet[breaks.of].map((at) => expose(BREAK, { ...breaks, at })),
  item: (breaks, id) => {
    const at = breaks.sheet[breaks.of].find((each) => String(each) === id);
    return at === undefined ? null : expose(BREAK, { ...breaks, at });
  },
  methods: {
    Add: (breaks, before) => {
      const { sheet, of } = breaks;
      const { area } = rangeOn(sheet, before);
      const at = of === 'rowBreaks' ? area.top : area.left;
      if (at === 0) throw invalidArgument();
      sheet[of] = [...new Set([...sheet[of], at])].sort((a, b) => a - b);
      return expose(BREAK, { ...breaks, at });
    },
    RemovePageBreaks: ({ sheet, of }) => {
      sheet[of] = [];
    },
  },
};

export const horizontalBreaksOf = (sheet: Sheet): HostObject => expose(BREAKS, { sheet, of: 'rowBreaks' });
export const verticalBreaksOf = (sheet: Sheet): HostObject => expose(BREAKS, { sheet, of: 'columnBreaks' });
