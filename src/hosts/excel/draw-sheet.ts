import { a1 } from '../../formula';
import type { locator, SheetSpec } from '../../sheets';
import type { Prepared } from './batches';
import { drawCharts } from './chart';
import { areaOf, highlight } from './highlight';
import { spanOf } from './look';
import { paint } from './paint';
import { setUpPrint } from './print-setup';
import { type Ranges, rangesOf } from './ranges';
import { validate } from './validate';

/**
 * Fills an empty worksheet. Everything is queued; nothing is sent.
 * @param decorated with charts, filter and print set-up
 */
export function drawSheet(
  { sheet, contents }: Prepared,
  worksheet: Excel.Worksheet,
  locate: ReturnType<typeof locator>,
  decorated: boolean,
): void {
  const ranges = rangesOf(worksheet);
  const whole = ranges({ top: 1, left: 1, bottom: sheet.rows.length, right: sheet.columns.length });
  // While the cells are unformatted an apostrophe marks a text; formats come after.
  whole.formulas = contents;
  // Nobody ever sees it.
  if (sheet.visibility === 'veryHidden') return;
  paint(sheet, ranges);
  merge(sheet, ranges);
  validate(sheet, ranges, locate);
  highlight(sheet, ranges, locate);
  if (sheet.tabColor !== undefined) worksheet.tabColor = `#${sheet.tabColor}`;
  worksheet.showGridlines = false;
  freeze(sheet, worksheet);
  if (!decorated) return;
  if (sheet.filter) worksheet.autoFilter.apply(ranges(areaOf(sheet, sheet.filter, locate)));
  drawCharts(sheet, worksheet, ranges, locate);
  setUpPrint(sheet, worksheet);
}

/** Locks what is not to be filled in, without a password; done last, for nothing can be drawn afterwards. */
export function finishSheet({ visibility, growable, filter }: SheetSpec, worksheet: Excel.Worksheet): void {
  worksheet.protection.protect({
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: growable ?? false,
    ...(filter ? { allowAutoFilter: true } : {}),
  });
  if (visibility !== 'visible') worksheet.visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
}

/** Merged areas of one shape below one another are merged in one go, row by row. */
function merge(sheet: SheetSpec, ranges: Ranges): void {
  const spans = sheet.rows.map((row) =>
    sheet.columns.map(({ key }) => {
      const spec = row.cells[key];
      return spec && spanOf(spec);
    }),
  );
  const isWide = (r: number, c: number, width: number): boolean => {
    const span = spans[r]?.[c];
    return span?.rows === 1 && span.columns === width;
  };
  spans.forEach((row, r) => {
    row.forEach((span, c) => {
      if (!span || (span.rows === 1 && span.columns === 1)) return;
      if (span.rows > 1) ranges({ top: r + 1, left: c + 1, bottom: r + span.rows, right: c + span.columns }).merge();
      else if (!isWide(r - 1, c, span.columns)) {
        let last = r;
        while (isWide(last + 1, c, span.columns)) last++;
        ranges({ top: r + 1, left: c + 1, bottom: last + 1, right: c + span.columns }).merge(last > r);
      }
    });
  });
}

function freeze({ frozen }: SheetSpec, worksheet: Excel.Worksheet): void {
  if (!frozen) return;
  const { rows, columns } = frozen;
  if (columns === 0) worksheet.freezePanes.freezeRows(rows);
  else worksheet.freezePanes.freezeAt(`A1:${a1({ row: rows, column: columns })}`);
}
