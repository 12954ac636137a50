import { Workbook } from 'exceljs';
import type { SimulatedExcel } from '../host';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The workbook of the simulated Excel as the file that Excel would save: values, formulas and hidden sheets. */
export async function excelFile(host: SimulatedExcel): Promise<Uint8Array> {
  const book = new Workbook();
  for (const name of host.sheetNames) {
    const sheet = host.sheet(name);
    const state = sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'veryHidden';
    const copy = book.addWorksheet(name, { state });
    const area = sheet.usedRange;
    if (area === undefined) continue;
    const [, right = '', bottom = ''] = /:([A-Z]+)(\d+)$/.exec(area) ?? [];
    for (let row = 1; row <= Number(bottom); row++) {
      for (const column of LETTERS.slice(0, LETTERS.indexOf(right) + 1)) {
        const { value, formula, numberFormat } = sheet.cell(`${column}${row}`);
        const cell = copy.getCell(`${column}${row}`);
        if (formula !== undefined) cell.value = { formula: formula.replace(/^=/, ''), result: value };
        else if (value !== '') cell.value = value;
        cell.numFmt = numberFormat;
      }
    }
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
