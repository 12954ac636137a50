import type { CellWrite } from '../../sheets';
import { once } from './context';
import { entered } from './contents';
import { isExcelError } from './failure';

/** Enters values into cells, all of them or none: where one is refused the others get back what they held. */
export async function write(cells: readonly CellWrite[]): Promise<void> {
  const before = await once(async (context) => {
    const ranges = cells.map((place) => rangeOf(context, place).load('formulas,numberFormat'));
    await context.sync();
    return ranges.map(({ formulas, numberFormat }) => ({
      formulas: formulas as unknown[][],
      format: String((numberFormat as unknown[][])[0]?.[0]),
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
      for (const [i, place] of cells.entries()) rangeOf(context, place).formulas = before[i]?.formulas ?? [['']];
      await context.sync();
    }).catch(() => undefined);
    throw error;
  }
}

const rangeOf = ({ workbook }: Excel.RequestContext, { sheet, cell }: CellWrite): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRange(cell);
