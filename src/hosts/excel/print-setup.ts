import { a1 } from '../../formula';
import { PAGE, printEdges, type SheetSpec } from '../../sheets';

/** A4 landscape, as wide as one page, header rows repeated, 第 x 页 共 y 页. */
export function setUpPrint(sheet: SheetSpec, worksheet: Excel.Worksheet): void {
  const { rows, printTitle } = sheet;
  const [first, last] = printEdges(sheet);
  const { pageLayout } = worksheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', PAGE.margins);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页 共 &N 页';
  const corner = (row: number, column: number): string => a1({ row, column: column + 1 });
  pageLayout.setPrintArea(`${corner(2, first)}:${corner(rows.length, last)}`);
  if (printTitle) pageLayout.setPrintTitleRows(`$${printTitle.from}:$${printTitle.to}`);
  rows.forEach(({ breakBefore }, r) => {
    if (breakBefore) worksheet.horizontalPageBreaks.add(a1({ row: r + 1, column: 1 }));
  });
}
