import { a1 } from '../../formula';
import { PAGE, type SheetSpec } from '../../sheets';

/** A4 landscape, as wide as one page, header rows repeated, 第 x 页 共 y 页. */
export function setUpPrint({ rows, columns, printTitle }: SheetSpec, worksheet: Excel.Worksheet): void {
  const { pageLayout } = worksheet;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Inches', PAGE.margins);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页 共 &N 页';
  pageLayout.setPrintArea(`B2:${a1({ row: rows.length, column: columns.length })}`);
  if (printTitle) pageLayout.setPrintTitleRows(`$${printTitle.from}:$${printTitle.to}`);
  rows.forEach(({ breakBefore }, r) => {
    if (breakBefore) worksheet.horizontalPageBreaks.add(a1({ row: r + 1, column: 1 }));
  });
}
