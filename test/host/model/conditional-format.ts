import type { Area } from '../grid/area';

export const CONDITIONAL_TYPES = ['Custom', 'DataBar'] as const;
export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** Excel.ConditionalDataBarRule. */
export type BarBound = { readonly type: string; readonly formula?: string };

export class ConditionalFormat {
  stopIfTrue = false;
  /** Custom: the condition, with "=". */
  formula = '';
  readonly format: {
    fill: string;
    fontColor: string;
    bold: boolean | null;
    italic: boolean | null;
    numberFormat: string;
  } = {
    fill: '',
    fontColor: '',
    bold: null,
    italic: null,
    numberFormat: '',
  };
  readonly bar = {
    showDataBarOnly: false,
    direction: 'Context',
    axisFormat: 'Automatic',
    axisColor: '#000000',
    lower: { type: 'Automatic' } as BarBound,
    upper: { type: 'Automatic' } as BarBound,
    fillColor: '#638EC6',
    gradientFill: true,
    borderColor: '',
    negative: { fillColor: '#FF0000', borderColor: '', matchPositiveFillColor: false, matchPositiveBorderColor: false },
  };

  constructor(
    readonly id: string,
    readonly type: ConditionalType,
    public area: Area,
  ) {}
}
