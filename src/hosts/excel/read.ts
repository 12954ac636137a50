import type { CellValue } from '../../formula';
import type { CellContent, SheetCells, Visibility, WorkbookCells } from '../../sheets';
import { once, whenReady } from './context';
import { loadMark, markIn } from './survey';

/** As far as our sheets are read: lists may grow, but what lies beyond is not ours. */
const READ_AREA = 'A1:AZ5000';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Reads our sheets of the open workbook: in a single request while no sheet becomes ours that was not. */
export class Reader {
  /** The worksheets as last seen, by id: whether they bore our mark. */
  private seen: ReadonlyMap<string, boolean> = new Map();

  read(editing: 'wait' | 'now'): Promise<WorkbookCells> {
    const run = editing === 'wait' ? whenReady : once;
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      const areas = new Map<string, Excel.Range>();
      const marks = new Map<string, Excel.Range>();
      for (const [id, isOurs] of this.seen) {
        const worksheet = worksheets.getItemOrNullObject(id);
        if (isOurs) areas.set(id, loadArea(worksheet));
        else marks.set(id, loadMark(worksheet));
      }
      await context.sync();
      const added = worksheets.items.filter(({ id }) => !this.seen.has(id));
      for (const worksheet of added) marks.set(worksheet.id, loadMark(worksheet));
      if (added.length > 0) await context.sync();
      const found = worksheets.items.filter(({ id }) => hasMark(marks.get(id)));
      for (const worksheet of found) areas.set(worksheet.id, loadArea(worksheet));
      if (found.length > 0) await context.sync();
      this.seen = new Map(worksheets.items.map(({ id }) => [id, areas.has(id)]));
      return {
        date1904: false,
        sheets: worksheets.items.map(({ id, name, visibility }) =>
          toSheet(name, VISIBILITY[visibility], areas.get(id)),
        ),
      };
    });
  }
}

/** A sheet may have been deleted meanwhile. */
const hasMark = (area: Excel.Range | undefined): boolean => area?.isNullObject === false && markIn(area) !== undefined;

const loadArea = (worksheet: Excel.Worksheet): Excel.Range =>
  worksheet.getRange(READ_AREA).getUsedRangeOrNullObject(true).load('values,formulas,valueTypes,rowIndex,columnIndex');

function toSheet(name: string, visibility: Visibility, area: Excel.Range | undefined): SheetCells {
  if (!area || area.isNullObject) return { name, visibility, rows: new Map() };
  const values = area.values as unknown[][];
  const rows = values.map((row, r): [number, ReadonlyMap<number, CellContent>] => [
    area.rowIndex + r + 1,
    new Map(
      row.flatMap((value, c): [number, CellContent][] => {
        const content = toContent(value, area.formulas[r]?.[c], area.valueTypes[r]?.[c]);
        return content ? [[area.columnIndex + c + 1, content]] : [];
      }),
    ),
  ]);
  return { name, visibility, rows: new Map(rows) };
}

function toContent(value: unknown, entered: unknown, type: unknown): CellContent | undefined {
  // A text that begins with "=" is given back as it is in both; a formula's text is not its own result.
  const isFormula = typeof entered === 'string' && entered.startsWith('=') && entered !== value;
  if (value === '' && !isFormula) return undefined;
  return {
    value: value === '' ? null : (value as CellValue),
    ...(isFormula ? { formula: entered.slice(1) } : {}),
    ...(type === 'Error' ? { isError: true } : {}),
  };
}
