import type { CellValue } from '../../formula';
import type { CellWrite } from '../../sheets';
import { once } from './context';
import { entered } from './contents';
import { isExcelError } from './failure';

/** Enters values into cells, all of them or none: where one is refused the others get back what they held. */
export async function write(cells: readonly CellWrite[]): Promise<void> {
  const before = await once(async (context) => {
    const ranges = cells.map((place) => rangeOf(context, place).load('formulas,values,numberFormat'));
    await context.sync();
    return ranges.map(({ formulas, values, numberFormat }) => ({
      formula: first(formulas),
      value: first(values) as CellValue,
      format: String(first(numberFormat)),
    }));
  });
  try {
    await once(async (context) => {
      for (const [i, place] of cells.entries()) {
        rangeOf(context, place).values = [[entered(place.value, before[i]?.format)]];
      }
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    await once(async (context) => {
      for (const [i, place] of cells.entries()) rangeOf(context, place).formulas = [[restored(before[i])]];
      await context.sync();
    }).catch(() => undefined);
    throw error;
  }
}

type Before = { readonly formula: unknown; readonly value: CellValue; readonly format: string };

const first = (block: unknown): unknown => (block as unknown[][])[0]?.[0];

/** What a cell held, as it has to be entered: of a text Excel gives neither its apostrophe nor that it had one. */
function restored(before: Before | undefined): string | number | boolean {
  if (!before) return '';
  const { formula, value, format } = before;
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : entered(value, format);
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, cell }: CellWrite): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(cell);
