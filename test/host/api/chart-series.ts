import { type Chart, ChartSeries } from '../model/chart';
import { guardAllowance } from '../model/protection';
import type { Sheet, SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject } from '../protocol/exposed';
import { boolean, color, field, integer, number, optional, rangeOf, text } from './arguments';

type Placed = { readonly sheet: Sheet; readonly chart: Chart };
type Member = Placed & { readonly series: ChartSeries };

const FILL: ClassDefinition<ChartSeries> = {
  name: 'ChartFill',
  methods: {
    SetSolidColor: (series, value) => {
      series.color = color(value);
    },
    Clear: (series) => {
      series.color = '';
    },
  },
};

const LINE: ClassDefinition<ChartSeries> = {
  name: 'ChartLineFormat',
  properties: { Color: field('lineColor', color) },
};

const FORMAT: ClassDefinition<ChartSeries> = {
  name: 'ChartSeriesFormat',
  children: { Fill: (series) => expose(FILL, series), Line: (series) => expose(LINE, series) },
};

type Labels = ChartSeries['dataLabels'];

const LABEL_FONT: ClassDefinition<Labels> = {
  name: 'ChartFont',
  properties: { Color: field('fontColor', color), Size: field('fontSize', number) },
};

const LABEL_FORMAT: ClassDefinition<Labels> = {
  name: 'ChartDataLabelFormat',
  children: { Font: (labels) => expose(LABEL_FONT, labels) },
};

const LABELS: ClassDefinition<Labels> = {
  name: 'ChartDataLabels',
  properties: {
    NumberFormat: field('numberFormat', text),
    Position: field('position', text),
    ShowValue: field('showValue', boolean),
  },
  children: { Format: (labels) => expose(LABEL_FORMAT, labels) },
};

function source(value: unknown): SheetRange {
  const range = rangeOf(value);
  if (!range) throw invalidArgument();
  return range;
}

const own = <K extends keyof ChartSeries>(name: K, check: (value: unknown) => ChartSeries[K]) => ({
  get: ({ series }: Member) => series[name],
  set: ({ sheet, series }: Member, value: unknown) => {
    guardAllowance(sheet, 'allowEditObjects');
    series[name] = check(value);
  },
});

const SERIES: ClassDefinition<Member> = {
  name: 'ChartSeries',
  properties: {
    Name: own('name', text),
    ChartType: { ...own('chartType', text), get: ({ chart, series }) => series.chartType ?? chart.type },
    HasDataLabels: own('hasDataLabels', boolean),
    GapWidth: own('gapWidth', integer),
    Overlap: own('overlap', integer),
  },
  children: {
    Format: ({ series }) => expose(FORMAT, series),
    DataLabels: ({ series }) => expose(LABELS, series.dataLabels),
  },
  methods: {
    SetValues: ({ series }, range) => {
      series.values = source(range);
    },
    SetXAxisValues: ({ series }, range) => {
      series.categories = source(range);
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((other) => other !== series);
    },
  },
};

const COLLECTION: ClassDefinition<Placed> = {
  name: 'ChartSeriesCollection',
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (placed) => placed.chart.series.map((series) => expose(SERIES, { ...placed, series })),
  methods: {
    Add: (placed, name, index) => {
      guardAllowance(placed.sheet, 'allowEditObjects');
      const { chart } = placed;
      const series = new ChartSeries(optional(text, name) ?? `系列${chart.series.length + 1}`);
      chart.series.splice(optional(integer, index) ?? chart.series.length, 0, series);
      return expose(SERIES, { ...placed, series });
    },
  },
};

export const seriesOf = (sheet: Sheet, chart: Chart): HostObject => expose(COLLECTION, { sheet, chart });
