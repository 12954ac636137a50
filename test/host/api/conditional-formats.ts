import { covers, intersection } from '../grid/area';
import { type BarBound, ConditionalFormat, CONDITIONAL_TYPES } from '../model/conditional-format';
import { guardAllowance } from '../model/protection';
import { type Sheet, SheetRange } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, color, integer, oneOf, optional, record, text } from './arguments';
import { exposeRange } from './range';

/** A conditional format together with the sheet it lies on. */
type Placed = { readonly sheet: Sheet; readonly format: ConditionalFormat };

/** A property of some part of the format, refused on a protected sheet. */
function part<P, K extends keyof P>(
  of: (format: ConditionalFormat) => P,
  name: K,
  check: (value: unknown, placed: Placed) => P[K],
): Property<Placed> {
  return {
    get: ({ format }) => of(format)[name],
    set: (placed, value) => {
      guardAllowance(placed.sheet, 'allowFormatCells');
      of(placed.format)[name] = check(value, placed);
    },
  };
}

const whole = (format: ConditionalFormat) => format;
const look = (format: ConditionalFormat) => format.format;
const bar = (format: ConditionalFormat) => format.bar;
const negative = (format: ConditionalFormat) => format.bar.negative;

function condition(value: unknown, { sheet }: Placed): string {
  const formula = text(value);
  if (!formula.startsWith('=')) throw invalidArgument();
  return sheet.workbook.acceptFormula(formula);
}

const BOUND_TYPES = ['Automatic', 'LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

function bound(value: unknown): BarBound {
  const given = record(value);
  const type = oneOf(BOUND_TYPES, given.type);
  const formula = optional((f) => (typeof f === 'number' ? String(f) : text(f)), given.formula);
  const needsFormula = !['Automatic', 'LowestValue', 'HighestValue'].includes(type);
  if (needsFormula && formula === undefined) throw invalidArgument();
  return formula === undefined ? { type } : { type, formula };
}

const RULE: ClassDefinition<Placed> = {
  name: 'ConditionalFormatRule',
  properties: { Formula: part(whole, 'formula', condition), FormulaLocal: part(whole, 'formula', condition) },
};

const FILL: ClassDefinition<Placed> = {
  name: 'ConditionalRangeFill',
  properties: { Color: part(look, 'fill', color) },
};

const FONT: ClassDefinition<Placed> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: part(look, 'fontColor', color),
    Bold: part(look, 'bold', boolean),
    Italic: part(look, 'italic', boolean),
  },
};

const LOOK: ClassDefinition<Placed> = {
  name: 'ConditionalRangeFormat',
  properties: { NumberFormat: part(look, 'numberFormat', text) },
  children: { Fill: (placed) => expose(FILL, placed), Font: (placed) => expose(FONT, placed) },
};

const CUSTOM: ClassDefinition<Placed> = {
  name: 'CustomConditionalFormat',
  children: { Rule: (placed) => expose(RULE, placed), Format: (placed) => expose(LOOK, placed) },
};

const POSITIVE: ClassDefinition<Placed> = {
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    FillColor: part(bar, 'fillColor', color),
    GradientFill: part(bar, 'gradientFill', boolean),
    BorderColor: part(bar, 'borderColor', color),
  },
};

const NEGATIVE: ClassDefinition<Placed> = {
  name: 'ConditionalDataBarNegativeFormat',
  properties: {
    FillColor: part(negative, 'fillColor', color),
    BorderColor: part(negative, 'borderColor', color),
    MatchPositiveFillColor: part(negative, 'matchPositiveFillColor', boolean),
    MatchPositiveBorderColor: part(negative, 'matchPositiveBorderColor', boolean),
  },
};

const DATA_BAR: ClassDefinition<Placed> = {
  name: 'DataBarConditionalFormat',
  properties: {
    ShowDataBarOnly: part(bar, 'showDataBarOnly', boolean),
    BarDirection: part(bar, 'direction', (v) => oneOf(['Context', 'LeftToRight', 'RightToLeft'], v)),
    AxisFormat: part(bar, 'axisFormat', (v) => oneOf(['Automatic', 'None', 'CellMidPoint'], v)),
    AxisColor: part(bar, 'axisColor', color),
    LowerBoundRule: part(bar, 'lower', bound),
    UpperBoundRule: part(bar, 'upper', bound),
  },
  children: {
    PositiveFormat: (placed) => expose(POSITIVE, placed),
    NegativeFormat: (placed) => expose(NEGATIVE, placed),
  },
};

const custom = (placed: Placed) => (placed.format.type === 'Custom' ? expose(CUSTOM, placed) : null);
const dataBar = (placed: Placed) => (placed.format.type === 'DataBar' ? expose(DATA_BAR, placed) : null);

function present(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

const CONDITIONAL_FORMAT: ClassDefinition<Placed> = {
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    StopIfTrue: part(whole, 'stopIfTrue', boolean),
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        guardAllowance(sheet, 'allowFormatCells');
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        const at = Math.min(Math.max(0, integer(value)), others.length);
        sheet.conditionalFormats = [...others.slice(0, at), format, ...others.slice(at)];
      },
    },
  },
  children: {
    Custom: (placed) => present(custom(placed)),
    CustomOrNullObject: custom,
    DataBar: (placed) => present(dataBar(placed)),
    DataBarOrNullObject: dataBar,
  },
  methods: {
    GetRange: ({ sheet, format }) => exposeRange(new SheetRange(sheet, format.area)),
    Delete: ({ sheet, format }) => {
      guardAllowance(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
};

const on = (sheet: Sheet, format: ConditionalFormat) => expose(CONDITIONAL_FORMAT, { sheet, format });
const within = ({ sheet, area }: SheetRange) => sheet.conditionalFormats.filter((f) => intersection(f.area, area));

const COLLECTION: ClassDefinition<SheetRange> = {
  name: 'ConditionalFormatCollection',
  properties: {},
  items: (range) => within(range).map((format) => on(range.sheet, format)),
  item: (range, id) => {
    const found = range.sheet.conditionalFormats.find((format) => format.id === id);
    return found ? on(range.sheet, found) : null;
  },
  methods: {
    Add: ({ sheet, area }, type) => {
      guardAllowance(sheet, 'allowFormatCells');
      const added = new ConditionalFormat(sheet.workbook.nextId(), oneOf(CONDITIONAL_TYPES, type), area);
      // The newest comes first, as in Excel.
      sheet.conditionalFormats.unshift(added);
      return on(sheet, added);
    },
    ClearAll: ({ sheet, area }) => {
      guardAllowance(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !covers(area, format.area));
    },
  },
};

export const conditionalFormatsOf = (range: SheetRange): HostObject => expose(COLLECTION, range);
