/** A piece of a printed cell. `text` is `raw` with its signs folded, sign for sign, so that both are cut alike. */
export type Span = {
  readonly text: string;
  readonly raw: string;
  /** The sign that it follows: '' at the start of a cell, and where no sign stands. */
  readonly joint: string;
};

/** The signs that a document prints in two widths, and the kinds of white space; each for one other sign. */
const FOLDED: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ';': '；',
  ':': '：',
  '､': '、',
  '\t': '\n',
  '\r': '\n',
  '\u00a0': ' ',
  '\u2003': ' ',
  '\u3000': ' ',
  '\u200b': ' ',
  '\ufeff': ' ',
};

/** A whole cell, with brackets, commas and the like in one width. */
export const spanOf = (raw: string, joint = ''): Span => ({
  raw,
  text: raw.replace(/./gsu, (sign) => FOLDED[sign] ?? sign),
  joint,
});

/** Part of a span; it keeps what it follows only where it begins at the same sign. */
export function cut({ text, raw, joint }: Span, from: number, to = text.length): Span {
  return { text: text.slice(from, to), raw: raw.slice(from, to), joint: from === 0 ? joint : '' };
}

/** Without white space at either end. */
export function trimmed(span: Span): Span {
  const { text, joint } = span;
  const from = text.length - text.trimStart().length;
  return { ...cut(span, from, Math.max(from, text.trimEnd().length)), joint };
}

/** Whatever stands in brackets becomes a filler of the same length: it is part of a name, and nothing divides it. */
export function withoutBrackets(text: string): string {
  const masked = text.replace(/（[^（）]*）/g, (inside) => '＃'.repeat(inside.length));
  return masked === text ? text : withoutBrackets(masked);
}

/** A name without what stands in brackets behind it. */
export const stemOf = (text: string): string => withoutBrackets(text).replace(/＃+$/, '');
