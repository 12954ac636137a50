import { type Area, bounding, intersection, LAST_COLUMN, LAST_ROW } from '../grid/area';
import type { Sheet } from './sheet';

/** What Excel counts as used: contents and, unless only values count, formats of cells (not of whole rows or columns). */
export function usedAreaOf(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined {
  let used = sheet.cells.usedArea(within);
  if (valuesOnly) return used;
  const isWhole = (area: Area) => area.bottom === LAST_ROW || area.right === LAST_COLUMN;
  for (const area of [...sheet.properties.formattedAreas(), ...sheet.merged]) {
    const inside = within ? intersection(area, within) : area;
    if (inside && !isWhole(area)) used = used ? bounding(used, inside) : inside;
  }
  return used;
}
