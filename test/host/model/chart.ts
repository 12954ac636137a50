import type { SheetRange } from './sheet';

export class ChartSeries {
  chartType: string | undefined;
  color = '';
  lineColor = '';
  hasDataLabels = false;
  gapWidth = 219;
  overlap = 0;
  readonly dataLabels = { numberFormat: 'General', position: 'None', showValue: true, fontColor: '', fontSize: 9 };

  constructor(
    public name: string,
    public values?: SheetRange,
    public categories?: SheetRange,
  ) {}
}

/** A chart axis; numbers are undefined while Excel chooses them. */
export type ChartAxis = {
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  minorUnit: number | undefined;
  numberFormat: string;
  reversePlotOrder: boolean;
  visible: boolean;
  majorGridlines: boolean;
  readonly title: { text: string; visible: boolean };
  readonly font: { color: string; size: number; bold: boolean };
};

const newAxis = (): ChartAxis => ({
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  minorUnit: undefined,
  numberFormat: 'General',
  reversePlotOrder: false,
  visible: true,
  majorGridlines: false,
  title: { text: '', visible: false },
  font: { color: '', size: 9, bold: false },
});

export class Chart {
  title = { text: '', visible: true };
  legend = { visible: true, position: 'Bottom' };
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  series: ChartSeries[] = [];
  readonly valueAxis = newAxis();
  readonly categoryAxis = newAxis();

  constructor(
    readonly id: string,
    public name: string,
    public type: string,
  ) {}
}
