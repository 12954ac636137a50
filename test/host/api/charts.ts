import { Chart } from '../model/chart';
import { seriesFrom } from '../model/chart-source';
import { checkBetween } from '../model/limits';
import { guardAllowance } from '../model/protection';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, number, oneOf, optional, rangeOf, rangeOn, text } from './arguments';
import { axisOf } from './chart-axis';
import { seriesOf } from './chart-series';
import { worksheetOf } from './worksheet';

type Placed = { readonly sheet: Sheet; readonly chart: Chart };

const part = <P, K extends keyof P>(
  of: (chart: Chart) => P,
  name: K,
  check: (value: unknown) => P[K],
): Property<Placed> => ({
  get: ({ chart }) => of(chart)[name],
  set: ({ sheet, chart }, value) => {
    guardAllowance(sheet, 'allowEditObjects');
    of(chart)[name] = check(value);
  },
});

const own = (chart: Chart) => chart;
const title = (chart: Chart) => chart.title;
const legend = (chart: Chart) => chart.legend;

function size(value: unknown): number {
  checkBetween(number(value), 0, 100_000);
  return number(value);
}

const TITLE: ClassDefinition<Placed> = {
  name: 'ChartTitle',
  properties: { Text: part(title, 'text', text), Visible: part(title, 'visible', boolean) },
};

const LEGEND: ClassDefinition<Placed> = {
  name: 'ChartLegend',
  properties: {
    Visible: part(legend, 'visible', boolean),
    Position: part(legend, 'position', (v) => oneOf(['Top', 'Bottom', 'Left', 'Right', 'Corner'], v)),
  },
};

const AXES: ClassDefinition<Placed> = {
  name: 'ChartAxes',
  children: {
    ValueAxis: ({ chart }) => axisOf(chart.valueAxis),
    CategoryAxis: ({ chart }) => axisOf(chart.categoryAxis),
  },
};

const CHART: ClassDefinition<Placed> = {
  name: 'Chart',
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: part(own, 'name', text),
    ChartType: part(own, 'type', text),
    Left: part(own, 'left', size),
    Top: part(own, 'top', size),
    Width: part(own, 'width', size),
    Height: part(own, 'height', size),
  },
  children: {
    Title: (placed) => expose(TITLE, placed),
    Legend: (placed) => expose(LEGEND, placed),
    Axes: (placed) => expose(AXES, placed),
    Series: ({ sheet, chart }) => seriesOf(sheet, chart),
    Worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  methods: {
    Delete: ({ sheet, chart }) => {
      guardAllowance(sheet, 'allowEditObjects');
      sheet.charts = sheet.charts.filter((other) => other !== chart);
    },
    SetPosition: ({ sheet, chart }, start, end) => {
      guardAllowance(sheet, 'allowEditObjects');
      const first = rangeOn(sheet, start).area;
      const last = optional((cell) => rangeOn(sheet, cell).area, end);
      chart.left = span(sheet, 'columnWidth', 0, first.left - 1);
      chart.top = span(sheet, 'rowHeight', 0, first.top - 1);
      if (!last) return;
      chart.width = span(sheet, 'columnWidth', first.left, last.right);
      chart.height = span(sheet, 'rowHeight', first.top, last.bottom);
    },
  },
};

/** Points from one row or column to another, hidden ones left out. */
function span(sheet: Sheet, name: 'columnWidth' | 'rowHeight', from: number, to: number): number {
  let points = 0;
  for (let i = from; i <= to; i++) {
    const [row, column] = name === 'rowHeight' ? [i, 0] : [0, i];
    const isHidden = sheet.properties.at(name === 'rowHeight' ? 'rowHidden' : 'columnHidden', row, column);
    if (!isHidden) points += sheet.properties.at(name, row, column);
  }
  return points;
}

const COLLECTION: ClassDefinition<Sheet> = {
  name: 'ChartCollection',
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => expose(CHART, { sheet, chart })),
  item: (sheet, key) => {
    const chart = sheet.charts.find((c) => c.id === key || c.name.toLowerCase() === key.toLowerCase());
    return chart ? expose(CHART, { sheet, chart }) : null;
  },
  methods: {
    Add: (sheet, type, source, seriesBy) => {
      guardAllowance(sheet, 'allowEditObjects');
      const range = rangeOf(source);
      if (!range) throw invalidArgument();
      const chart = new Chart(sheet.workbook.nextId(), freeName(sheet), text(type));
      chart.series = seriesFrom(range, oneOf(['Auto', 'Columns', 'Rows'], seriesBy ?? 'Auto'));
      sheet.charts.push(chart);
      return expose(CHART, { sheet, chart });
    },
  },
};

function freeName(sheet: Sheet): string {
  let next = sheet.charts.length + 1;
  while (sheet.charts.some(({ name }) => name === `图表 ${next}`)) next++;
  return `图表 ${next}`;
}

export const chartsOf = (sheet: Sheet): HostObject => expose(COLLECTION, sheet);
