import { type Area, height, width } from '../grid/area';
import { asText } from '../grid/typed-text';
import { ChartSeries } from './chart';
import { valueAt } from './contents';
import { SheetRange } from './sheet';

/** Series as Excel makes them of a range: a first column or row of texts names the categories and the series. */
export function seriesFrom({ sheet, area }: SheetRange, seriesBy: string): ChartSeries[] {
  const value = (row: number, column: number) => valueAt(sheet.workbook, sheet, row, column);
  const isText = (row: number, column: number) => typeof value(row, column) !== 'number';
  const hasHead = height(area) > 1 && isText(area.top, area.right);
  const hasSide = width(area) > 1 && isText(area.bottom, area.left);
  const body: Area = { ...area, top: area.top + (hasHead ? 1 : 0), left: area.left + (hasSide ? 1 : 0) };
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && height(body) >= width(body));
  const at = (part: Area) => new SheetRange(sheet, part);
  const title = (row: number, column: number, isNamed: boolean, number: number) => {
    const named = isNamed ? value(row, column) : undefined;
    return named === undefined ? `系列${number}` : asText(named);
  };
  const side = hasSide ? at({ ...body, left: area.left, right: area.left }) : undefined;
  const head = hasHead ? at({ ...body, top: area.top, bottom: area.top }) : undefined;
  const count = byColumns ? width(body) : height(body);
  return Array.from({ length: count }, (_, i) =>
    byColumns
      ? new ChartSeries(
          title(area.top, body.left + i, hasHead, i + 1),
          at({ ...body, left: body.left + i, right: body.left + i }),
          side,
        )
      : new ChartSeries(
          title(body.top + i, area.left, hasSide, i + 1),
          at({ ...body, top: body.top + i, bottom: body.top + i }),
          head,
        ),
  );
}
