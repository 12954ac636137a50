import { type Area, bounding, intersection, onSheet, wholeColumns, wholeRows } from '../grid/area';
import { SheetRange } from '../model/sheet';
import { usedAreaOf } from '../model/used-area';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import type { HostObject } from '../protocol/exposed';
import { integer, rangeOn } from './arguments';
import { exposeRange } from './range';

export function exposeArea({ sheet }: SheetRange, area: Area | undefined): HostObject {
  const inside = area && onSheet(area);
  if (!inside) throw invalidArgument();
  return exposeRange(new SheetRange(sheet, inside));
}

type Move = (range: SheetRange, ...args: unknown[]) => HostObject | null;

const within = (range: SheetRange, valuesOnly: unknown): HostObject | null => {
  const used = usedAreaOf(range.sheet, valuesOnly === true, range.area);
  return used ? exposeArea(range, used) : null;
};

const shared = (range: SheetRange, other: unknown): HostObject | null => {
  const area = intersection(range.area, rangeOn(range.sheet, other).area);
  return area ? exposeArea(range, area) : null;
};

function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

/** Methods of a range that lead to another range. */
export const rangeNavigation: Readonly<Record<string, Move>> = {
  GetCell: (range, row, column) => {
    const [top, left] = [range.area.top + integer(row), range.area.left + integer(column)];
    return exposeArea(range, { top, left, bottom: top, right: left });
  },
  GetRow: (range, row) => {
    const top = range.area.top + integer(row);
    return exposeArea(range, { ...range.area, top, bottom: top });
  },
  GetColumn: (range, column) => {
    const left = range.area.left + integer(column);
    return exposeArea(range, { ...range.area, left, right: left });
  },
  GetOffsetRange: (range, rows, columns) => {
    const { top, left, bottom, right } = range.area;
    const [down, across] = [integer(rows), integer(columns)];
    return exposeArea(range, { top: top + down, left: left + across, bottom: bottom + down, right: right + across });
  },
  GetResizedRange: (range, rows, columns) => {
    const { area } = range;
    return exposeArea(range, { ...area, bottom: area.bottom + integer(rows), right: area.right + integer(columns) });
  },
  GetAbsoluteResizedRange: (range, rows, columns) => {
    const { top, left } = range.area;
    return exposeArea(range, { top, left, bottom: top + integer(rows) - 1, right: left + integer(columns) - 1 });
  },
  GetEntireRow: (range) => exposeArea(range, wholeRows(range.area)),
  GetEntireColumn: (range) => exposeArea(range, wholeColumns(range.area)),
  GetLastCell: (range) => exposeArea(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  GetLastRow: (range) => exposeArea(range, { ...range.area, top: range.area.bottom }),
  GetLastColumn: (range) => exposeArea(range, { ...range.area, left: range.area.right }),
  GetBoundingRect: (range, other) => exposeArea(range, bounding(range.area, rangeOn(range.sheet, other).area)),
  GetIntersection: (range, other) => present(shared(range, other)),
  GetIntersectionOrNullObject: shared,
  GetUsedRange: (range, valuesOnly) => present(within(range, valuesOnly)),
  GetUsedRangeOrNullObject: within,
};
