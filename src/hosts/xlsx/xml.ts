/** A part that is not well-formed, or holds what no workbook has. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part wants to hear of. Tags come without their namespace prefix. */
export type XmlHandler = {
  /** `source` is the tag as written; `attributesOf` and `attributeOf` read it. Most tags of a sheet need not be. */
  readonly open?: (tag: string, source: string) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
};

/**
 * Goes through an XML part. It knows what parts of workbooks consist of, and is several times as fast as a general
 * parser, for reading thousands of workbooks is what a city does. A document type, by which entities could be
 * declared, is refused: no program writes one into a workbook.
 * @throws XmlError
 */
export function scanXml(xml: string, { open, text, close }: XmlHandler): void {
  let depth = 0;
  let at = 0;
  for (;;) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) break;
    if (text && depth > 0 && tag > at) text(decode(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === SLASH) {
      at = after(xml, '>', tag);
      depth--;
      close?.(local(xml.slice(tag + 2, at - 1).trimEnd()));
    } else if (next === QUESTION) {
      at = after(xml, '?>', tag);
    } else if (next === EXCLAMATION) {
      at = skipDeclaration(xml, tag, text);
    } else {
      at = endOfTag(xml, tag);
      const empty = xml.charCodeAt(at - 2) === SLASH;
      const source = xml.slice(tag + 1, empty ? at - 2 : at - 1);
      const name = local(source.slice(0, nameLength(source)));
      open?.(name, source);
      if (empty) close?.(name);
      else depth++;
    }
  }
  if (depth !== 0) throw new XmlError('XML 不完整');
}

const SLASH = 47;
const QUESTION = 63;
const EXCLAMATION = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const SPACE = 32;

/** The place after the next occurrence of an ending. */
function after(xml: string, ending: string, from: number): number {
  const found = xml.indexOf(ending, from);
  if (found < 0) throw new XmlError('XML 不完整');
  return found + ending.length;
}

/** Comments are passed over, character data is text. */
function skipDeclaration(xml: string, from: number, text: XmlHandler['text']): number {
  if (xml.startsWith('<!--', from)) return after(xml, '-->', from + 4);
  if (!xml.startsWith('<![CDATA[', from)) throw new XmlError('XML 含有文档类型声明');
  const end = after(xml, ']]>', from);
  text?.(xml.slice(from + 9, end - 3));
  return end;
}

/** Length of the name that a tag begins with; white space ends it. */
function nameLength(source: string): number {
  let length = 0;
  while (length < source.length && source.charCodeAt(length) > SPACE) length++;
  return length;
}

/** The place after a tag; a quoted attribute may hold a ">". */
function endOfTag(xml: string, from: number): number {
  for (let i = from + 1; i < xml.length; i++) {
    const code = xml.charCodeAt(i);
    if (code === GREATER) return i + 1;
    if (code === QUOTE) i = after(xml, '"', i + 1) - 1;
    else if (code === APOSTROPHE) i = after(xml, "'", i + 1) - 1;
  }
  throw new XmlError('XML 不完整');
}

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** All attributes of a tag, by their names without prefix. */
export function attributesOf(source: string): Attributes {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = nameLength(source);
  for (let found = ATTRIBUTE.exec(source); found; found = ATTRIBUTE.exec(source)) {
    attributes[local(found[1] ?? '')] = decode(found[2] ?? found[3] ?? '');
  }
  return attributes;
}

/** One attribute of a tag whose attributes hold no free text, such as a cell's; quicker than reading all. */
export function attributeOf(source: string, name: string): string | undefined {
  const start = source.indexOf(` ${name}="`);
  if (start < 0) return source.includes("'") || /[\t\n\r]/.test(source) ? attributesOf(source)[name] : undefined;
  const value = start + name.length + 3;
  return source.slice(value, source.indexOf('"', value));
}

const local = (name: string): string => {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
};

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
