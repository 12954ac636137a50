import { type Area, height, LAST_COLUMN, LAST_ROW, width } from '../grid/area';
import type { Edge } from '../model/properties';
import { guardAllowance } from '../model/protection';
import type { SheetRange } from '../model/sheet';
import { invalidArgument } from '../protocol/errors';
import { type ClassDefinition, expose, type HostObject, type Property } from '../protocol/exposed';
import { color, oneOf } from './arguments';

type Part = { readonly edge: Edge; readonly area: Area };
type Border = { readonly range: SheetRange; readonly index: string };

/** An edge lies between two cells and is kept with both; the first of each list is the one that is read. */
const PARTS: Readonly<Record<string, (area: Area) => readonly Part[]>> = {
  EdgeTop: (area) => [
    { edge: 'Top', area: { ...area, bottom: area.top } },
    ...(area.top > 0 ? [{ edge: 'Bottom' as const, area: { ...area, top: area.top - 1, bottom: area.top - 1 } }] : []),
  ],
  EdgeBottom: (area) => [
    { edge: 'Bottom', area: { ...area, top: area.bottom } },
    ...(area.bottom < LAST_ROW
      ? [{ edge: 'Top' as const, area: { ...area, top: area.bottom + 1, bottom: area.bottom + 1 } }]
      : []),
  ],
  EdgeLeft: (area) => [
    { edge: 'Left', area: { ...area, right: area.left } },
    ...(area.left > 0
      ? [{ edge: 'Right' as const, area: { ...area, left: area.left - 1, right: area.left - 1 } }]
      : []),
  ],
  EdgeRight: (area) => [
    { edge: 'Right', area: { ...area, left: area.right } },
    ...(area.right < LAST_COLUMN
      ? [{ edge: 'Left' as const, area: { ...area, left: area.right + 1, right: area.right + 1 } }]
      : []),
  ],
  InsideHorizontal: (area) =>
    height(area) < 2
      ? []
      : [
          { edge: 'Bottom', area: { ...area, bottom: area.bottom - 1 } },
          { edge: 'Top', area: { ...area, top: area.top + 1 } },
        ],
  InsideVertical: (area) =>
    width(area) < 2
      ? []
      : [
          { edge: 'Right', area: { ...area, right: area.right - 1 } },
          { edge: 'Left', area: { ...area, left: area.left + 1 } },
        ],
};

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

const partsOf = ({ range, index }: Border): readonly Part[] => PARTS[index]?.(range.area) ?? [];

function read(border: Border, aspect: 'Style' | 'Color' | 'Weight'): string | null {
  const [part] = partsOf(border);
  const values = part ? border.range.sheet.properties.of(`border${part.edge}${aspect}`).values(part.area) : [];
  return values.length === 1 ? (values[0] ?? null) : null;
}

function write(border: Border, aspect: 'Style' | 'Color' | 'Weight', value: string): void {
  const { sheet } = border.range;
  guardAllowance(sheet, 'allowFormatCells');
  // A colour or a weight makes a line where there was none.
  const appears = aspect !== 'Style' && read(border, 'Style') === 'None';
  for (const { edge, area } of partsOf(border)) {
    sheet.properties.write(`border${edge}${aspect}`, area, value);
    if (appears) sheet.properties.write(`border${edge}Style`, area, 'Continuous');
    if (aspect === 'Style' && value === 'None') {
      sheet.properties.write(`border${edge}Color`, area, '#000000');
      sheet.properties.write(`border${edge}Weight`, area, 'Thin');
    }
  }
}

const aspect = (name: 'Style' | 'Color' | 'Weight', check: (value: unknown) => string): Property<Border> => ({
  get: (border) => read(border, name),
  set: (border, value) => {
    write(border, name, check(value));
  },
});

const BORDER: ClassDefinition<Border> = {
  name: 'RangeBorder',
  properties: {
    SideIndex: { get: ({ index }) => index },
    Style: aspect('Style', (value) => oneOf(STYLES, value)),
    Color: aspect('Color', color),
    Weight: aspect('Weight', (value) => oneOf(WEIGHTS, value)),
  },
};

const BORDERS: ClassDefinition<SheetRange> = {
  name: 'RangeBorderCollection',
  properties: { Count: { get: () => Object.keys(PARTS).length } },
  items: (range) => Object.keys(PARTS).map((index) => expose(BORDER, { range, index })),
  item: (range, index) => {
    if (!PARTS[index]) throw invalidArgument();
    return expose(BORDER, { range, index });
  },
};

export const bordersOf = (range: SheetRange): HostObject => expose(BORDERS, range);
