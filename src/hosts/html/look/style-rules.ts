import { type HighlightName, highlightOf, type Style, type StyleName, styleOf } from '../../../sheets';
import { ENTRY_FILL, INK, PAPER, themed, themedInk, type Theme } from './colours';

/** Every style and every highlight there is; the compiler holds the lists to the names. */
const STYLE_NAMES = Object.keys({
  key: 0,
  title: 0,
  caption: 0,
  captionLabel: 0,
  captionResult: 0,
  captionDate: 0,
  heading: 0,
  header: 0,
  ownHeader: 0,
  part: 0,
  label: 0,
  text: 0,
  centred: 0,
  absent: 0,
  subtotalLabel: 0,
  subtotal: 0,
  computed: 0,
  rate: 0,
  result: 0,
  resultText: 0,
  entry: 0,
  entryText: 0,
  entryLong: 0,
  entryCode: 0,
  entryDate: 0,
  coverTitle: 0,
  coverLabel: 0,
  coverText: 0,
  coverFooter: 0,
  coverEntry: 0,
  tableTitle: 0,
} satisfies Record<StyleName, 0>) as readonly StyleName[];

const HIGHLIGHT_NAMES = Object.keys({
  unanswered: 0,
  invalid: 0,
  missing: 0,
  ongoing: 0,
  changed: 0,
  good: 0,
  fair: 0,
  poor: 0,
} satisfies Record<HighlightName, 0>) as readonly HighlightName[];

export { HIGHLIGHT_NAMES, STYLE_NAMES };

/** Windows' fonts, and what stands in for them elsewhere. */
const FONTS: Readonly<Record<Style['font'], string>> = {
  宋体: '"宋体",SimSun,"Songti SC","Noto Serif CJK SC","Noto Serif SC",serif',
  黑体: '"黑体",SimHei,"Heiti SC","Noto Sans CJK SC","Noto Sans SC",sans-serif',
};

export const styleClass = (name: StyleName): string => `ks-s-${name}`;
export const fillClass = (name: HighlightName): string => `ks-f-${name}`;
export const inkClass = (name: HighlightName): string => `ks-i-${name}`;

const rule = (selector: string, declarations: readonly string[]): string => `${selector}{${declarations.join(';')}}`;

/** What a text may stand on: its own ground, that of entries, and that of highlights which leave its colour alone. */
export const groundsOf = (name: StyleName): readonly string[] => {
  const { fill = PAPER } = styleOf(name);
  const highlighted = HIGHLIGHT_NAMES.map(highlightOf).flatMap((one) =>
    one.color === undefined && one.fill !== undefined ? [one.fill] : [],
  );
  return /^entry|Entry$/.test(name) ? [fill, ENTRY_FILL, ...highlighted] : [fill];
};

export const styleInk = (name: StyleName, theme: Theme): string =>
  themedInk(styleOf(name).color ?? INK, groundsOf(name), theme);

export const highlightInk = (name: HighlightName, theme: Theme): string => {
  const { color = INK, fill = PAPER } = highlightOf(name);
  return themedInk(color, [fill], theme);
};

/** The look of cells, apart from colours. */
function shapes(): readonly string[] {
  return STYLE_NAMES.map((name) => {
    const { font, size, bold, horizontal, vertical, border } = styleOf(name);
    return rule(`.${styleClass(name)}`, [
      `font-family:${FONTS[font]}`,
      `font-size:calc(${size}pt*var(--zoom))`,
      `font-weight:${bold ? 'bold' : 'normal'}`,
      `text-align:${horizontal}`,
      `--across:${horizontal}`,
      `--along:${vertical === 'top' ? 'flex-start' : 'center'}`,
      ...(border ? ['border-color:var(--line)'] : []),
    ]);
  });
}

/** The colours of styles, entries and highlights; what comes later goes before. */
function colours(theme: Theme, scope: string): readonly string[] {
  const fill = (hex: string): string => `--fill:#${themed(hex, theme)}`;
  return [
    ...STYLE_NAMES.map((name) => {
      const ground = styleOf(name).fill;
      return rule(`${scope}.${styleClass(name)}`, [
        `--ink:#${styleInk(name, theme)}`,
        ...(ground === undefined ? [] : [fill(ground)]),
      ]);
    }),
    rule(`${scope}.ks-entry`, [fill(ENTRY_FILL)]),
    ...HIGHLIGHT_NAMES.flatMap((name) => {
      const { fill: ground, color } = highlightOf(name);
      return [
        ...(ground === undefined ? [] : [rule(`${scope}.${fillClass(name)}`, [fill(ground)])]),
        ...(color === undefined ? [] : [rule(`${scope}.${inkClass(name)}`, [`--ink:#${highlightInk(name, theme)}`])]),
      ];
    }),
  ];
}

/** Rules for all named styles: the same on screen and paper; dark only on screen. */
export const styleRules = (): string =>
  [...shapes(), ...colours('light', ''), `@media screen{${colours('dark', '[data-theme="dark"] ').join('')}}`].join(
    '\n',
  );
