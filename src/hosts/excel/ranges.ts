import { a1Area } from '../../formula';
import type { Rectangle } from '../../sheets';

/** The ranges of a worksheet, each asked for once: every proxy costs an action of the request. */
export type Ranges = (area: Rectangle) => Excel.Range;

export function rangesOf(worksheet: Excel.Worksheet): Ranges {
  const known = new Map<string, Excel.Range>();
  return (area) => {
    const address = a1Area(area);
    const range = known.get(address) ?? worksheet.getRange(address);
    known.set(address, range);
    return range;
  };
}
