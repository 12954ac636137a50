import { SHEET_MARK } from '../../sheets';

/** A worksheet as found before anything is drawn. */
export type Tab = {
  readonly id: string;
  readonly name: string;
  readonly ours: boolean;
  /** Neither hidden nor very hidden. */
  readonly isVisible: boolean;
};

export type Survey = {
  readonly tabs: readonly Tab[];
  /** Defined names and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  readonly isStructureProtected: boolean;
};

/** Where the mark of a sheet is looked for; rows or columns may have been put before it. */
export const MARK_AREA = 'A1:J20';

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
  const ours = isTaken ? await markedSheets(context, worksheets.items) : new Set<string>();
  return {
    tabs: worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      ours: ours.has(id),
      isVisible: visibility === 'Visible',
    })),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    isStructureProtected: protection.protected,
  };
}

/** The ids of those worksheets that bear our mark. */
export async function markedSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<ReadonlySet<string>> {
  const areas = worksheets.map((worksheet) => worksheet.getRange(MARK_AREA).load('values'));
  await context.sync();
  return new Set(worksheets.filter((_, i) => hasMark(areas[i]?.values ?? [])).map(({ id }) => id));
}

const hasMark = (values: readonly (readonly unknown[])[]): boolean =>
  values.some((row) => row.some((value) => typeof value === 'string' && value.startsWith(SHEET_MARK)));

/** Excel takes tabs whose names differ in case only for the same. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
