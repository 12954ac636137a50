import { Decimal } from '../formula';
import type { Band, Template } from '../model';

/** The next better grade and how many points are missing to its limit, exactly. */
export type NextBand = { readonly label: string; readonly missing: number };

/** @returns undefined where no better grade is left, or the document has no grades */
export function nextBand({ bands }: Pick<Template, 'bands'>, total: number): NextBand | undefined {
  // The highest comes first, so the last limit that lies above the total is the next one.
  const next = bands.findLast((band) => isAbove(band, total));
  const limit = next && limitOf(next);
  if (!next || limit === undefined) return undefined;
  return { label: next.label, missing: new Decimal(limit).minus(total).toNumber() };
}

const limitOf = ({ from, above }: Band): number | undefined => from ?? above;

function isAbove({ from, above }: Band, total: number): boolean {
  if (from !== undefined) return total < from;
  return above !== undefined && total <= above;
}
