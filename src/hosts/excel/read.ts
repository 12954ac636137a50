import type { CellValue } from '../../formula';
import type { CellContent, SheetCells, Visibility, WorkbookCells } from '../../sheets';
import { once, whenReady } from './context';
import { markedSheets } from './survey';

/** As far as our sheets are read: lists may grow, but what lies beyond is not ours. */
const READ_AREA = 'A1:AZ5000';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Reads our sheets of the open workbook. Which ones are ours is found out once; while no sheet is added, a reading is a
 * single request.
 */
export class Reader {
  /** The worksheets known so far, by id: ours or not. */
  private known = new Map<string, boolean>();

  read(editing: 'wait' | 'now'): Promise<WorkbookCells> {
    const run = editing === 'wait' ? whenReady : once;
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      const ours = [...this.known].filter(([, isOurs]) => isOurs).map(([id]) => id);
      const areas = new Map(ours.map((id) => [id, loadArea(worksheets.getItemOrNullObject(id))]));
      await context.sync();
      const added = worksheets.items.filter(({ id }) => !this.known.has(id));
      if (added.length > 0) await this.look(context, added, areas);
      const present = new Set(worksheets.items.map(({ id }) => id));
      this.known = new Map([...this.known].filter(([id]) => present.has(id)));
      return {
        date1904: false,
        sheets: worksheets.items.map(({ id, name, visibility }) =>
          toSheet(name, VISIBILITY[visibility], areas.get(id)),
        ),
      };
    });
  }

  /** Finds out which of the sheets that were not seen before are ours, and reads those. */
  private async look(
    context: Excel.RequestContext,
    added: readonly Excel.Worksheet[],
    areas: Map<string, Excel.Range>,
  ): Promise<void> {
    const marked = await markedSheets(context, added);
    for (const worksheet of added) {
      this.known.set(worksheet.id, marked.has(worksheet.id));
      if (marked.has(worksheet.id)) areas.set(worksheet.id, loadArea(worksheet));
    }
    if (marked.size > 0) await context.sync();
  }
}

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
