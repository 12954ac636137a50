/** How a cell looks. Sizes in points, colours as RRGGBB. */
export type Style = {
  readonly font: '宋体' | '黑体';
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center';
  readonly border: boolean;
  /** Excel number format; `@` keeps what is typed as text. */
  readonly format?: string;
};

const BODY = 10.5;
const text: Style = { font: '宋体', size: BODY, horizontal: 'left', vertical: 'center', border: true };
const centred: Style = { ...text, horizontal: 'center' };

const DATE_FORMAT = 'yyyy-mm-dd';

/** The looks of an official table: 黑体 headings, 宋体 text, thin borders. */
const STYLES = {
  key: { ...text, border: false, size: 8, color: '808080' },
  title: { ...centred, font: '黑体', size: 18, border: false },
  caption: { ...text, border: false },
  captionLabel: { ...text, border: false, font: '黑体', horizontal: 'right' },
  captionResult: { ...text, border: false, bold: true, color: '1F4E79' },
  captionDate: { ...text, border: false, bold: true, color: '1F4E79', format: DATE_FORMAT },
  heading: { ...text, font: '黑体', size: 12 },
  header: { ...centred, font: '黑体', fill: 'DDE6F0' },
  part: { ...text, font: '黑体', size: 11, fill: 'EEF2F7' },
  label: { ...centred, font: '黑体', fill: 'F5F7FA' },
  text,
  centred,
  absent: { ...text, color: '7F7F7F' },
  subtotalLabel: { ...text, horizontal: 'right', font: '黑体', fill: 'F5F7FA' },
  subtotal: { ...centred, bold: true, fill: 'F5F7FA' },
  computed: { ...centred, bold: true },
  rate: { ...centred, format: '0.0%' },
  result: { ...centred, font: '黑体', size: 16, color: '1F4E79' },
  /** A result that may have to say why there is none. */
  resultText: { ...centred, font: '黑体', size: 11, color: '1F4E79' },
  /** The cover and the tables of a form; heads of columns that Kaohe adds are lighter than the printed ones. */
  coverTitle: { ...centred, font: '黑体', size: 26, border: false },
  coverLabel: { ...text, size: 14, horizontal: 'right', border: false },
  coverText: { ...text, size: 14, border: false },
  coverFooter: { ...centred, font: '黑体', size: 14, border: false },
  coverEntry: { ...centred, size: 14, color: '1F4E79', format: '@' },
  tableTitle: { ...text, font: '黑体', size: 14, border: false },
  ownHeader: { ...centred, color: '595959', fill: 'F5F7FA' },
  entry: { ...centred, color: '1F4E79' },
  entryText: { ...text, color: '1F4E79', format: '@' },
  /** A text so long that it has a part of the page to itself. */
  entryLong: { ...text, size: 9, color: '1F4E79', format: '@' },
  entryCode: { ...centred, color: '1F4E79', format: '@' },
  entryDate: { ...centred, color: '1F4E79', format: DATE_FORMAT },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

export const styleOf = (name: StyleName): Style => STYLES[name];

/** What a conditional format changes. */
export type HighlightStyle = { readonly fill?: string; readonly color?: string; readonly bold?: boolean };

const HIGHLIGHTS = {
  unanswered: { fill: 'FFF2CC' },
  invalid: { fill: 'F8CBAD', color: '9C0006', bold: true },
  missing: { fill: 'FCE4D6', color: 'C00000', bold: true },
  ongoing: { fill: 'DDEBF7', color: '1F4E79' },
  changed: { fill: 'DDEBF7', color: '1F4E79' },
  good: { fill: 'E2EFDA', color: '375623' },
  fair: { fill: 'FFF2CC', color: '7F6000' },
  poor: { fill: 'FCE4D6', color: 'C00000' },
} as const satisfies Record<string, HighlightStyle>;

export type HighlightName = keyof typeof HIGHLIGHTS;

export const highlightOf = (name: HighlightName): HighlightStyle => HIGHLIGHTS[name];
