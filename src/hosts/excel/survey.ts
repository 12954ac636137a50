import { currentSheets, type Mark, readMark } from '../../sheets';

/** A worksheet as found before anything is drawn. */
export type Tab = {
  readonly id: string;
  readonly name: string;
  /** One of the sheets in use; copies of ours, and what an earlier load left, are the user's own. */
  readonly ours: boolean;
  /** Neither hidden nor very hidden. */
  readonly isVisible: boolean;
};

export type Survey = {
  readonly tabs: readonly Tab[];
  /** Defined names and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
  /** The last load that was found, '' where there was none, or none had to be looked for. */
  readonly lastLoad: string;
};

/** Where the mark of a sheet is looked for; rows or columns may have been put before it. */
const MARK_AREA = 'A1:J20';

/**
 * Looks at what a workbook holds. The sheets' contents are looked at only where a wanted name is taken: then it has to
 * be known whose it is.
 */
export async function survey(context: Excel.RequestContext, wanted: readonly string[]): Promise<Survey> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const isTaken = worksheets.items.some(({ name }) => wanted.some((one) => isSameName(one, name)));
  const marked = isTaken ? await markedSheets(context, worksheets.items) : [];
  const ours = new Set([...currentSheets(marked).values()].map(({ id }) => id));
  return {
    tabs: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      ours: ours.has(id),
      isVisible: visibility === 'Visible',
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    isStructureProtected: protection.protected,
    lastLoad:
      marked
        .map(({ mark }) => mark.load)
        .toSorted()
        .at(-1) ?? '',
  };
}

/** The worksheets that bear a mark. */
async function markedSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<{ id: string; name: string; mark: Mark }[]> {
  const areas = worksheets.map((worksheet) => loadMark(worksheet));
  await context.sync();
  return worksheets.flatMap(({ id, name }, i) => {
    const mark = markIn(areas[i]);
    return mark ? [{ id, name, mark }] : [];
  });
}

/** Asks for the part of a worksheet that may hold a mark. */
export const loadMark = (worksheet: Excel.Worksheet): Excel.Range => worksheet.getRange(MARK_AREA).load('values');

/** The mark in what `loadMark` has brought. */
export const markIn = (area: Excel.Range | undefined): Mark | undefined =>
  (area?.values as unknown[][] | undefined)?.flat().map(readMark).find(Boolean);

/** Excel takes tabs whose names differ in case only for the same. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
