import type { CellPlace } from '../../sheets';
import { once } from './context';

/** Brings a cell in sight and selects it. */
export async function select({ sheet, cell }: CellPlace): Promise<void> {
  await once(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/** The active cell. */
export async function selected(): Promise<CellPlace> {
  return once(async (context) => {
    const cell = context.workbook.getActiveCell().load('address');
    const worksheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return { sheet: worksheet.name, cell: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
  });
}
