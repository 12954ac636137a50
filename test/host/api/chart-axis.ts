import type { ChartAxis } from '../model/chart';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, color, field, number, text } from './arguments';

/** '' gives the choice back to Excel. */
const automatic = (value: unknown): number | undefined => (value === '' ? undefined : number(value));

const scale = (name: 'minimum' | 'maximum' | 'majorUnit' | 'minorUnit'): Property<ChartAxis> => ({
  get: (axis) => axis[name] ?? '',
  set: (axis, value) => {
    const chosen = automatic(value);
    if (name.endsWith('Unit') && chosen !== undefined && chosen <= 0) throw invalidArgument();
    axis[name] = chosen;
  },
});

const GRIDLINES: ClassDefinition<ChartAxis> = {
  name: 'ChartGridlines',
  properties: {
    Visible: {
      get: (axis) => axis.majorGridlines,
      set: (axis, value) => {
        axis.majorGridlines = boolean(value);
      },
    },
  },
};

const TITLE: ClassDefinition<ChartAxis['title']> = {
  name: 'ChartAxisTitle',
  properties: { Text: field('text', text), Visible: field('visible', boolean) },
};

const FONT: ClassDefinition<ChartAxis['font']> = {
  name: 'ChartFont',
  properties: { Color: field('color', color), Size: field('size', number), Bold: field('bold', boolean) },
};

const FORMAT: ClassDefinition<ChartAxis> = {
  name: 'ChartAxisFormat',
  children: { Font: ({ font }) => expose(FONT, font) },
};

const AXIS: ClassDefinition<ChartAxis> = {
  name: 'ChartAxis',
  properties: {
    Minimum: scale('minimum'),
    Maximum: scale('maximum'),
    MajorUnit: scale('majorUnit'),
    MinorUnit: scale('minorUnit'),
    NumberFormat: field('numberFormat', text),
    ReversePlotOrder: field('reversePlotOrder', boolean),
    Visible: field('visible', boolean),
  },
  children: {
    MajorGridlines: (axis) => expose(GRIDLINES, axis),
    Title: ({ title }) => expose(TITLE, title),
    Format: (axis) => expose(FORMAT, axis),
  },
};

export const axisOf = (axis: ChartAxis): HostObject => expose(AXIS, axis);
