import { locateCells, type OpenWorkbook } from '../entries';
import { a1, type CellRef } from '../formula';
import { clausesOf, indicatorLabel } from '../model';
import { parameterCell } from '../scoring';
import { type CellPlace, listSheetId } from '../sheets';

/** Where a cell of the workbook stands now. */
export function placeOf({ workbook }: OpenWorkbook, ref: CellRef): CellPlace | undefined {
  const address = locateCells(workbook)(ref);
  return address && { sheet: address.sheet, cell: a1(address) };
}

/** A clause as the user knows it, by its row; a list, or a number that is set, by its title. */
export function nameOf({ template }: OpenWorkbook, { sheet, row }: CellRef): string {
  const [id] = row.split('@');
  const place = clausesOf(template).find(({ clause }) => clause.id === id);
  if (place) return indicatorLabel(place.indicator);
  const list = template.lists.find((one) => listSheetId(one) === sheet);
  const parameter = template.parameters.find((one) => parameterCell(one.id).row === row);
  return list?.title ?? parameter?.title ?? '';
}

/** The first of some cells that stands below another on its sheet; from the last, back to the first. */
export function nextPlace(places: readonly CellPlace[], from: CellPlace | undefined): CellPlace | undefined {
  const isBelow = (place: CellPlace) => place.sheet === from?.sheet && rowOf(place.cell) > rowOf(from.cell);
  return places.find(isBelow) ?? places[0];
}

/** The row of an A1 address. */
const rowOf = (cell: string): number => Number(/\d+/.exec(cell)?.[0] ?? 0);
