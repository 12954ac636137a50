import type { Area } from '../grid/area';
import { PropertyLog } from '../grid/format-log';
import type { Message, Rule } from './validation-rule';

export const EDGES = ['Top', 'Bottom', 'Left', 'Right'] as const;
export type Edge = (typeof EDGES)[number];

/** Everything a cell has besides its content; widths, heights and hiding are of its column or row. */
export type CellProperties = {
  numberFormat: string;
  locked: boolean;
  formulaHidden: boolean;
  fill: string;
  fontName: string;
  fontSize: number;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  strikethrough: boolean;
  underline: string;
  horizontal: string;
  vertical: string;
  wrapText: boolean;
  shrinkToFit: boolean;
  indent: number;
  orientation: number;
  columnWidth: number;
  columnHidden: boolean;
  rowHeight: number;
  rowHidden: boolean;
  validation: Rule | undefined;
  prompt: Message | undefined;
  alert: Message | undefined;
  ignoreBlanks: boolean;
} & Record<`border${Edge}Style` | `border${Edge}Color` | `border${Edge}Weight`, string>;

export type PropertyName = keyof CellProperties;

/** As a new workbook of Chinese Excel has them; widths and heights in points. */
export const INITIAL: Readonly<CellProperties> = {
  numberFormat: 'General',
  locked: true,
  formulaHidden: false,
  fill: '',
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
  horizontal: 'General',
  vertical: 'Center',
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  orientation: 0,
  columnWidth: 54,
  columnHidden: false,
  rowHeight: 14.25,
  rowHidden: false,
  validation: undefined,
  prompt: undefined,
  alert: undefined,
  ignoreBlanks: true,
  borderTopStyle: 'None',
  borderTopColor: '#000000',
  borderTopWeight: 'Thin',
  borderBottomStyle: 'None',
  borderBottomColor: '#000000',
  borderBottomWeight: 'Thin',
  borderLeftStyle: 'None',
  borderLeftColor: '#000000',
  borderLeftWeight: 'Thin',
  borderRightStyle: 'None',
  borderRightColor: '#000000',
  borderRightWeight: 'Thin',
};

const VALIDATION: readonly PropertyName[] = ['validation', 'prompt', 'alert', 'ignoreBlanks'];
/** What `clear` leaves alone: the sizes of rows and columns are no formats of cells. */
const SIZES: readonly PropertyName[] = ['columnWidth', 'columnHidden', 'rowHeight', 'rowHidden'];

/** The properties of all cells of a sheet. */
export class Properties {
  private readonly logs: { [K in PropertyName]?: PropertyLog<CellProperties[K]> } = {};

  of<K extends PropertyName>(name: K): PropertyLog<CellProperties[K]> {
    // A mapped type keeps no tie between a generic key and its value while assigning.
    const logs = this.logs as Record<K, PropertyLog<CellProperties[K]> | undefined>;
    return (logs[name] ??= new PropertyLog(INITIAL[name]));
  }

  at<K extends PropertyName>(name: K, row: number, column: number): CellProperties[K] {
    return this.logs[name] ? this.of(name).at(row, column) : INITIAL[name];
  }

  write<K extends PropertyName>(name: K, area: Area, value: CellProperties[K]): void {
    this.of(name).write(area, value);
  }

  clearFormats(area: Area): void {
    for (const name of this.used()) {
      if (!VALIDATION.includes(name) && !SIZES.includes(name)) this.logs[name]?.reset(area);
    }
  }

  clearValidation(area: Area): void {
    for (const name of VALIDATION) this.logs[name]?.reset(area);
  }

  /** Areas with a format that Excel counts as used: not those of whole rows or columns. */
  formattedAreas(): readonly Area[] {
    return this.used()
      .filter((name) => !VALIDATION.includes(name) && !SIZES.includes(name))
      .flatMap((name) =>
        this.of(name)
          .written()
          .filter((w) => w.value !== INITIAL[name]),
      )
      .map((written) => written.area);
  }

  used(): readonly PropertyName[] {
    return Object.keys(this.logs) as PropertyName[];
  }
}
