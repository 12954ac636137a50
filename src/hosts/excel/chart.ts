import { a1 } from '../../formula';
import type { Chart, locator, SheetSpec } from '../../sheets';
import { areaOf } from './highlight';
import type { Ranges } from './ranges';

const TYPES = { bar: 'BarClustered', radar: 'RadarMarkers' } as const;

/** Draws the charts of a sheet, which follow its cells from then on. */
export function drawCharts(
  sheet: SheetSpec,
  worksheet: Excel.Worksheet,
  ranges: Ranges,
  locate: ReturnType<typeof locator>,
): void {
  for (const chart of sheet.charts) drawChart(chart, sheet, worksheet, ranges, locate);
}

function drawChart(
  { kind, name, title, categories, series, place }: Chart,
  sheet: SheetSpec,
  worksheet: Excel.Worksheet,
  ranges: Ranges,
  locate: ReturnType<typeof locator>,
): void {
  const [first, ...others] = series;
  if (!first) return;
  const range = (area: Chart['categories']) => ranges(areaOf(sheet, area, locate));
  const chart = worksheet.charts.add(TYPES[kind], range(first.values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = true;
  chart.legend.position = 'Bottom';
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = 1;
  valueAxis.numberFormat = '0%';
  // Excel draws bars from the bottom up: the first section belongs on top.
  if (kind === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  const drawn = [chart.series.getItemAt(0), ...others.map((one) => chart.series.add(one.name))];
  drawn.forEach((target, i) => {
    const one = series[i] ?? first;
    target.name = one.name;
    if (i > 0) target.setValues(range(one.values));
    target.setXAxisValues(range(categories));
    if (kind === 'bar') target.format.fill.setSolidColor(`#${one.color}`);
    else target.format.line.color = `#${one.color}`;
  });
  const { row } = locate({ sheet: sheet.id, row: place.row, column: categories.columns[0] });
  chart.setPosition(a1({ row, column: place.column }));
  chart.width = place.width;
  chart.height = place.height;
}
