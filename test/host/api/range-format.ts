import { type Area, wholeColumns, wholeRows } from '../grid/area';
import { checkBetween } from '../model/limits';
import type { CellProperties, PropertyName } from '../model/properties';
import { guardAllowance, guardUnprotected } from '../model/protection';
import type { Sheet, SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { boolean, color, integer, number, oneOf, text } from './arguments';
import { bordersOf } from './range-borders';

const isOfColumn = (name: PropertyName): boolean => name === 'columnWidth' || name === 'columnHidden';
const isOfRow = (name: PropertyName): boolean => name === 'rowHeight' || name === 'rowHidden';

/** The cells that a property is kept for: a width belongs to the whole column. */
const kept = (name: PropertyName, area: Area): Area =>
  isOfColumn(name) ? wholeColumns(area) : isOfRow(name) ? wholeRows(area) : area;

function guard(sheet: Sheet, name: PropertyName): void {
  if (name === 'locked' || name === 'formulaHidden') guardUnprotected(sheet);
  else if (isOfColumn(name)) guardAllowance(sheet, 'allowFormatColumns');
  else guardAllowance(sheet, isOfRow(name) ? 'allowFormatRows' : 'allowFormatCells');
}

/** A property of all cells of a range; null where they differ. */
export function cellProperty<K extends PropertyName>(
  name: K,
  check: (value: unknown) => CellProperties[K],
  shown: (value: CellProperties[K]) => unknown = (value) => value,
): Property<SheetRange> {
  return {
    get: ({ sheet, area }) => {
      const values = sheet.properties.of(name).values(kept(name, area));
      const [only] = values;
      return values.length === 1 && only !== undefined ? shown(only) : null;
    },
    set: ({ sheet, area }, value) => {
      guard(sheet, name);
      sheet.properties.write(name, kept(name, area), check(value));
    },
  };
}

const between =
  (least: number, most: number) =>
  (value: unknown): number => {
    const given = number(value);
    checkBetween(given, least, most);
    return given;
  };

const choice =
  (...choices: readonly string[]) =>
  (value: unknown): string =>
    oneOf(choices, value);

const fontName = (value: unknown): string => {
  const name = text(value);
  if (name === '') throw invalidArgument();
  return name;
};

const FORMAT: ClassDefinition<SheetRange> = {
  name: 'RangeFormat',
  properties: {
    WrapText: cellProperty('wrapText', boolean),
    ShrinkToFit: cellProperty('shrinkToFit', boolean),
    IndentLevel: cellProperty('indent', (value) => (checkBetween(integer(value), 0, 250), integer(value))),
    TextOrientation: cellProperty('orientation', between(-90, 180)),
    HorizontalAlignment: cellProperty(
      'horizontal',
      choice('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: cellProperty('vertical', choice('Top', 'Center', 'Bottom', 'Justify', 'Distributed')),
    ColumnWidth: cellProperty('columnWidth', between(0, 1342.5)),
    RowHeight: cellProperty('rowHeight', between(0, 409.5)),
  },
  children: {
    Fill: (range) => expose(FILL, range),
    Font: (range) => expose(FONT, range),
    Borders: (range) => bordersOf(range),
    Protection: (range) => expose(PROTECTION, range),
  },
};

const FILL: ClassDefinition<SheetRange> = {
  name: 'RangeFill',
  properties: { Color: cellProperty('fill', color, (fill) => (fill === '' ? '#FFFFFF' : fill)) },
  methods: {
    Clear: ({ sheet, area }) => {
      guardAllowance(sheet, 'allowFormatCells');
      sheet.properties.write('fill', area, '');
    },
  },
};

const FONT: ClassDefinition<SheetRange> = {
  name: 'RangeFont',
  properties: {
    Name: cellProperty('fontName', fontName),
    Size: cellProperty('fontSize', between(1, 409)),
    Color: cellProperty('fontColor', color),
    Bold: cellProperty('bold', boolean),
    Italic: cellProperty('italic', boolean),
    Strikethrough: cellProperty('strikethrough', boolean),
    Underline: cellProperty('underline', choice('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant')),
  },
};

const PROTECTION: ClassDefinition<SheetRange> = {
  name: 'FormatProtection',
  properties: { Locked: cellProperty('locked', boolean), FormulaHidden: cellProperty('formulaHidden', boolean) },
};

export const rangeFormatOf = (range: SheetRange): HostObject => expose(FORMAT, range);
