import { cellNumber, columnNumber } from '../../formula';
import type { CellContent } from '../../sheets';
import { unescapeText } from './escape';
import { attributeOf, attributesOf, scanXml } from './xml';

export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

/** The relationships of a part to other parts of the package; links to the outside are left out. */
export function readRelationships(xml: string): Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, {
    open: (tag, source) => {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributesOf(source);
      if (tag === 'Relationship' && id && type && target && mode !== 'External') found.push({ id, type, target });
    },
  });
  return found;
}

export type SheetEntry = { readonly name: string; readonly relationship: string; readonly state: string };

/** The sheets that a workbook lists, in their order, and the calendar that its dates count by. */
export function readWorkbookPart(xml: string): { readonly sheets: SheetEntry[]; readonly date1904: boolean } {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  scanXml(xml, {
    open: (tag, source) => {
      if (tag === 'sheet') {
        const { name = '', id: relationship = '', state = 'visible' } = attributesOf(source);
        sheets.push({ name, relationship, state });
      }
      if (tag === 'workbookPr') date1904 = isTrue(attributesOf(source).date1904);
    },
  });
  return { sheets, date1904 };
}

/** Shared strings; runs of rich text are joined, phonetic guides left out. */
export function readSharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(xml, {
    open: (tag) => {
      if (tag === 'si') current = '';
      else if (tag === 't') inText = true;
      else if (tag === 'rPh') inPhonetic = true;
    },
    text: (text) => {
      if (inText && !inPhonetic) current += text;
    },
    close: (tag) => {
      if (tag === 'si') strings.push(unescapeText(current));
      else if (tag === 't') inText = false;
      else if (tag === 'rPh') inPhonetic = false;
    },
  });
  return strings;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The cells of a sheet that hold something, by row and column. */
export function readSheet(xml: string, strings: readonly string[]): Map<number, Map<number, CellContent>> {
  const rows = new Map<number, Map<number, CellContent>>();
  let row = 0;
  let column = 0;
  let type = '';
  let value: string | undefined;
  let formula: string | undefined;
  let within: 'v' | 'f' | 't' | undefined;
  let inPhonetic = false;
  scanXml(xml, {
    open: (tag, source) => {
      switch (tag) {
        case 'row':
          row = Number(attributeOf(source, 'r') ?? row + 1);
          column = 0;
          break;
        case 'c':
          column = columnOf(attributeOf(source, 'r')) ?? column + 1;
          type = attributeOf(source, 't') ?? 'n';
          value = formula = undefined;
          break;
        case 'f':
          formula = '';
          within = 'f';
          break;
        case 'v':
        case 't':
          value ??= '';
          within = tag;
          break;
        case 'rPh':
          inPhonetic = true;
          break;
      }
    },
    text: (text) => {
      if (within === 'f') formula = (formula ?? '') + text;
      else if (within && !inPhonetic) value = (value ?? '') + text;
    },
    close: (tag) => {
      if (tag === 'v' || tag === 'f' || tag === 't') within = undefined;
      else if (tag === 'rPh') inPhonetic = false;
      else if (tag === 'c') {
        const content = cellContent(type, value, formula, strings);
        if (content && row >= 1 && row <= LAST_ROW && column >= 1 && column <= LAST_COLUMN) {
          let cells = rows.get(row);
          if (!cells) rows.set(row, (cells = new Map<number, CellContent>()));
          cells.set(column, content);
        }
      }
    },
  });
  return rows;
}

const columnOf = (address: string | undefined): number | undefined =>
  address === undefined ? undefined : columnNumber(address);

function cellContent(
  type: string,
  raw: string | undefined,
  formula: string | undefined,
  strings: readonly string[],
): CellContent | undefined {
  const withFormula = formula === undefined ? {} : { formula };
  if (raw === undefined) return formula === undefined ? undefined : { value: null, formula };
  switch (type) {
    case 's':
      return raw === '' ? undefined : { value: strings[Number(raw)] ?? '', ...withFormula };
    case 'b':
      return { value: isTrue(raw), ...withFormula };
    case 'e':
      return { value: raw, isError: true, ...withFormula };
    case 'str':
    case 'inlineStr':
    case 'd':
      return { value: unescapeText(raw), ...withFormula };
    default: {
      const number = cellNumber(Number(raw));
      if (raw === '') return formula === undefined ? undefined : { value: null, formula };
      return { value: Number.isFinite(number) ? number : raw, ...withFormula };
    }
  }
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
