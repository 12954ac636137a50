import { META_SHEET, usualNames } from './ids';

/** What the first cell of each of our sheets begins with; the sheet's id follows. A renamed sheet is known by it. */
const PREFIX = 'kaohe:';

/**
 * Which sheet of ours, and which load drew it: sheets of one load belong together. Later loads have greater names; files
 * have none, so that the same contents give the same bytes.
 */
export type Mark = { readonly id: string; readonly load: string };

export const writeMark = ({ id, load }: Mark): string => PREFIX + id + (load && `#${load}`);

/** @returns undefined for a value that is no mark */
export function readMark(value: unknown): Mark | undefined {
  if (typeof value !== 'string' || !value.startsWith(PREFIX)) return undefined;
  const [id = '', load = ''] = value.slice(PREFIX.length).split('#');
  return { id, load };
}

/**
 * Of all sheets that bear a mark those that count, by id: the ones of the last load. Of a sheet that somebody copied the
 * one with the usual name counts, or else the first.
 */
export function currentSheets<T extends { readonly name: string; readonly mark: Mark }>(
  sheets: readonly T[],
): ReadonlyMap<string, T> {
  // The sheet of facts is very hidden, so nobody brings one along by copying.
  const facts = sheets.filter(({ mark }) => mark.id === META_SHEET);
  const loads = (facts.length > 0 ? facts : sheets).map(({ mark }) => mark.load);
  const last = loads.toSorted().at(-1) ?? '';
  const current = new Map<string, T>();
  for (const sheet of sheets.filter(({ mark }) => mark.load === last)) {
    const { id } = sheet.mark;
    if (!current.has(id) || usualNames(id).includes(sheet.name)) current.set(id, sheet);
  }
  return current;
}
