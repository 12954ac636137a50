import { locateCells, type OpenWorkbook } from '../entries';
import { a1, type CellRef } from '../formula';
import { clausesOf, indicatorLabel } from '../model';
import type { CellPlace } from '../sheets';

/** Where a cell of the scorecard stands now. */
export function placeOf({ workbook }: OpenWorkbook, ref: CellRef): CellPlace | undefined {
  const address = locateCells(workbook)(ref);
  return address && { sheet: address.sheet, cell: a1(address) };
}

/** A clause as the user knows it, by its row. */
export function nameOf({ template }: OpenWorkbook, { row }: CellRef): string {
  const [id] = row.split('@');
  const place = clausesOf(template).find(({ clause }) => clause.id === id);
  return place ? indicatorLabel(place.indicator) : '';
}

/** The first of some cells that stands below another on its sheet; from the last, back to the first. */
export function nextPlace(places: readonly CellPlace[], from: CellPlace | undefined): CellPlace | undefined {
  const isBelow = (place: CellPlace) => place.sheet === from?.sheet && rowOf(place.cell) > rowOf(from.cell);
  return places.find(isBelow) ?? places[0];
}

/** The row of an A1 address. */
const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 0);
