import { type Area, eachCell, parseArea, printArea } from './grid/area';
import { formatted } from './grid/number-format';
import { wireValue } from './grid/value';
import type { Chart } from './model/chart';
import type { ConditionalFormat } from './model/conditional-format';
import { valueAt } from './model/contents';
import { type CellProperties, type Edge, EDGES, type PropertyName } from './model/properties';
import type { Sheet } from './model/sheet';
import { usedAreaOf } from './model/used-area';

/** A cell as a test looks at it: plain data. */
function inspectCell(sheet: Sheet, row: number, column: number) {
  const content = sheet.cells.get(row, column);
  const value = valueAt(sheet.workbook, sheet, row, column);
  const of = <K extends PropertyName>(name: K): CellProperties[K] => sheet.properties.at(name, row, column);
  return {
    value: wireValue(value),
    ...(content?.formula === undefined ? {} : { formula: content.formula }),
    text: formatted(value, of('numberFormat')),
    numberFormat: of('numberFormat'),
    locked: of('locked'),
    font: {
      name: of('fontName'),
      size: of('fontSize'),
      bold: of('bold'),
      italic: of('italic'),
      color: of('fontColor'),
    },
    /** '' where there is none. */
    fill: of('fill'),
    horizontal: of('horizontal'),
    vertical: of('vertical'),
    wrapText: of('wrapText'),
    indent: of('indent'),
    borders: borders(of),
    validation: validation(of),
  };
}

type Reader = <K extends PropertyName>(name: K) => CellProperties[K];

function borders(of: Reader): Record<Lowercase<Edge>, { style: string; color: string; weight: string }> {
  const read = (edge: Edge) => ({
    style: of(`border${edge}Style`),
    color: of(`border${edge}Color`),
    weight: of(`border${edge}Weight`),
  });
  const [top, bottom, left, right] = EDGES;
  return { top: read(top), bottom: read(bottom), left: read(left), right: read(right) };
}

function validation(of: Reader) {
  const rule = of('validation');
  const prompt = of('prompt');
  const alert = of('alert');
  if (!rule && !prompt && !alert) return undefined;
  return { rule: rule && { [rule.kind]: rule.detail }, prompt, errorAlert: alert, ignoreBlanks: of('ignoreBlanks') };
}

function inspectFormat(format: ConditionalFormat) {
  return {
    range: printArea(format.area),
    type: format.type,
    stopIfTrue: format.stopIfTrue,
    ...(format.type === 'Custom'
      ? { formula: format.formula, format: { ...format.format } }
      : { bar: { ...format.bar } }),
  };
}

function inspectCharts(sheet: Sheet) {
  return sheet.charts.map((chart: Chart) => ({
    name: chart.name,
    type: chart.type,
    title: { ...chart.title },
    legend: { ...chart.legend },
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    valueAxis: { ...chart.valueAxis },
    categoryAxis: { ...chart.categoryAxis },
    series: chart.series.map((series) => ({
      name: series.name,
      type: series.chartType ?? chart.type,
      color: series.color,
      hasDataLabels: series.hasDataLabels,
      dataLabels: { ...series.dataLabels },
      gapWidth: series.gapWidth,
      values: series.values?.address,
      categories: series.categories?.address,
    })),
  }));
}

const optionalAddress = (area: Area | undefined): string | undefined => (area ? printArea(area) : undefined);

/** A sheet as a test looks at it. Widths and heights are in points; rows and columns of cells count as in A1. */
export function inspectSheet(sheet: Sheet) {
  const { page, properties } = sheet;
  return {
    name: sheet.name,
    position: sheet.workbook.sheets.indexOf(sheet),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    /** Undefined while the sheet is not protected. */
    protection: sheet.protection?.options,
    frozen: { ...sheet.frozen },
    autoFilter: optionalAddress(sheet.filtered),
    usedRange: optionalAddress(usedAreaOf(sheet, false)),
    merged: sheet.merged.map((area) => printArea(area)),
    /** By column letters, such as "B". */
    column: (letters: string) => {
      const { left } = address(`${letters}1`);
      return { width: properties.at('columnWidth', 0, left), hidden: properties.at('columnHidden', 0, left) };
    },
    /** By number, counted from 1. */
    row: (number: number) => ({
      height: properties.at('rowHeight', number - 1, 0),
      hidden: properties.at('rowHidden', number - 1, 0),
    }),
    page: {
      orientation: page.orientation,
      paperSize: page.paperSize,
      zoom: page.zoom,
      margins: { ...page.margins },
      printArea: optionalAddress(page.printArea),
      titleRows: optionalAddress(page.titleRows),
      titleColumns: optionalAddress(page.titleColumns),
      headersFooters: { ...page.headersFooters },
      centerHorizontally: page.centerHorizontally,
      centerVertically: page.centerVertically,
      /** Rows and columns, counted from 1, that begin a page. */
      rowBreaks: sheet.rowBreaks.map((at) => at + 1),
      columnBreaks: sheet.columnBreaks.map((at) => at + 1),
    },
    conditionalFormats: sheet.conditionalFormats.map(inspectFormat),
    charts: inspectCharts(sheet),
    cell: (a1: string) => {
      const { top, left } = address(a1);
      return inspectCell(sheet, top, left);
    },
    /** The values of an area, '' where a cell is empty. */
    values: (a1: string) => {
      const area = address(a1);
      const rows: (string | number | boolean)[][] = [];
      eachCell(area, (row, column) => {
        (rows[row - area.top] ??= []).push(wireValue(valueAt(sheet.workbook, sheet, row, column)));
      });
      return rows;
    },
  };
}

export type InspectedSheet = ReturnType<typeof inspectSheet>;
export type InspectedCell = ReturnType<InspectedSheet['cell']>;

function address(a1: string): Area {
  const area = parseArea(a1);
  if (!area) throw new Error(`${a1} is no address`);
  return area;
}
