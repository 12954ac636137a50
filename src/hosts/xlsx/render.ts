import { writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { a1, type CellRef, type CellValue, print } from '../../formula';
import {
  type Area,
  type CellSpec,
  LiveCells,
  locator,
  PAGE,
  rowLocator,
  type SheetSpec,
  type WorkbookSpec,
} from '../../sheets';
import { widenBars } from './bars';
import { escapeText } from './escape';
import { autoFilter } from './filter';
import { definedNames, hideFilterNames } from './names';
import { patchParts, type Patches } from './patch';
import { cellStyle, DEFAULT_FONT, highlightStyle } from './style';
import { validations } from './validation';

/** A fixed date: the same workbook gives the same bytes. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));

/**
 * Draws a workbook as an .xlsx file. Formulas carry their results, so that programs that do not calculate show them,
 * too; Excel calculates anew when it opens the file.
 */
export async function renderXlsx(spec: WorkbookSpec): Promise<Uint8Array> {
  const drawing: Drawing = { locate: locator(spec), live: new LiveCells(spec) };
  const bytes = await writeXlsx({
    defaultFont: DEFAULT_FONT,
    properties: { title: spec.title, subject: spec.subject, creator: 'Kaohe', created: WRITTEN, modified: WRITTEN },
    namedRanges: definedNames(spec, drawing.locate),
    sheets: spec.sheets.map((sheet) => drawSheet(sheet, drawing)),
  });
  return patchParts(bytes, patchesOf(spec));
}

/** What is said in a file beyond the library's words. */
const patchesOf = ({ sheets }: WorkbookSpec): Patches =>
  new Map([
    ...sheets.flatMap(({ bars }, i) =>
      bars.length > 0 ? [[`xl/worksheets/sheet${i + 1}.xml`, widenBars] as const] : [],
    ),
    ...(sheets.some(({ filter }) => filter) ? [['xl/workbook.xml', hideFilterNames] as const] : []),
  ]);

type Drawing = {
  readonly locate: ReturnType<typeof locator>;
  /** The results of formulas. */
  readonly live: LiveCells;
};

function drawSheet(sheet: SheetSpec, drawing: Drawing): WriteSheet {
  const { name, visibility, columns, rows, frozen, tabColor, growable, filter } = sheet;
  return {
    name,
    ...(visibility === 'hidden' ? { hidden: true } : visibility === 'veryHidden' ? { veryHidden: true } : {}),
    columns: columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false })),
    rowDefs: new Map(rows.map(({ height, hidden }, i) => [i, { height, hidden: hidden ?? false }])),
    rows: rows.map(() => columns.map(() => null)),
    cells: drawCells(sheet, drawing),
    merges: merges(sheet),
    dataValidations: validations(sheet, drawing.locate),
    conditionalRules: [...highlights(sheet, drawing), ...bars(sheet, drawing)],
    ...(frozen ? { freezePane: frozen } : {}),
    // No password: locks keep a slip from destroying a formula. Rows and columns may be made larger, and rows filtered.
    protection: {
      sheet: true,
      formatColumns: true,
      formatRows: true,
      insertRows: growable ?? false,
      ...(filter ? { autoFilter: true } : {}),
    },
    ...autoFilter(sheet, drawing.locate),
    ...(visibility === 'visible' ? printSetup(sheet) : {}),
    view: { showGridLines: false, ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }) },
  };
}

function printSetup(sheet: SheetSpec): Partial<WriteSheet> {
  return {
    rowBreaks: sheet.rows.flatMap(({ breakBefore }, i) => (breakBefore ? [i - 1] : [])),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: PAGE.margins,
    },
    headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
  };
}

function drawCells(sheet: SheetSpec, { locate, live }: Drawing): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  sheet.rows.forEach((row, r) => {
    sheet.columns.forEach(({ key }, c) => {
      const spec = row.cells[key];
      if (!spec) return;
      const style = cellStyle(spec.style, spec.unlocked ?? false);
      for (const [dr, dc] of covered(spec)) {
        const isAnchor = dr === 0 && dc === 0;
        const content = isAnchor ? drawContent(spec, live.shown(sheet, r, c), sheet.name, locate) : EMPTY;
        cells.set(`${r + dr},${c + dc}`, { ...content, style });
      }
    });
  });
  return cells;
}

/** All cells of a merged area get its style, or its border would have gaps. */
function* covered({ span = { rows: 1, columns: 1 } }: CellSpec): Iterable<readonly [number, number]> {
  for (let row = 0; row < span.rows; row++) for (let column = 0; column < span.columns; column++) yield [row, column];
}

const EMPTY = { value: null, type: 'empty' } as const;

/** Texts that the library would write as error values: #N/A. */
const LIKE_ERROR = /^#[A-Z_/0]+[!?]?$/;

function drawContent(
  { content }: CellSpec,
  value: CellValue,
  sheetName: string,
  locate: Drawing['locate'],
): Pick<Cell, 'value' | 'type' | 'formula' | 'formulaResult' | 'richText'> {
  if (content?.kind === 'formula') {
    const formula = print(content.expression, { locate, sheet: sheetName });
    const formulaResult = typeof value === 'string' ? escapeText(value) : value;
    return { value: null, type: 'formula', formula, formulaResult };
  }
  if (value === null) return EMPTY;
  if (typeof value !== 'string') return { value, type: typeof value as 'number' | 'boolean' };
  // A text is stored as a text, whatever it begins with: it never becomes a formula, nor an error.
  const text = escapeText(value);
  return LIKE_ERROR.test(text)
    ? { value: null, type: 'richText', richText: [{ text }] }
    : { value: text, type: 'string' };
}

function merges({ rows, columns }: SheetSpec): WriteSheet['merges'] & object {
  return rows.flatMap((row, r) =>
    columns.flatMap(({ key }, c) => {
      const span = row.cells[key]?.span;
      if (!span || (span.rows === 1 && span.columns === 1)) return [];
      return [{ startRow: r, startCol: c, endRow: r + span.rows - 1, endCol: c + span.columns - 1 }];
    }),
  );
}

function highlights(sheet: SheetSpec, { locate }: Drawing): NonNullable<WriteSheet['conditionalRules']> {
  return sheet.highlights.map(({ area, when, style }, i) => ({
    type: 'expression',
    priority: i + 1,
    range: rangeOf(sheet, area, locate),
    formula: print(when, { locate: rowLocator(locate, sheet.id, area.rows[0]), sheet: sheet.name }),
    style: highlightStyle(style),
  }));
}

function bars(sheet: SheetSpec, { locate }: Drawing): NonNullable<WriteSheet['conditionalRules']> {
  return sheet.bars.map(({ area, min, max, color }, i) => ({
    type: 'dataBar',
    priority: sheet.highlights.length + i + 1,
    range: rangeOf(sheet, area, locate),
    dataBar: {
      cfvo: [min, max].map((value) => ({ type: 'num', value: String(value) })),
      color: `FF${color}`,
    },
  }));
}

function rangeOf(sheet: SheetSpec, { rows, columns }: Area, locate: Drawing['locate']): string {
  const corner = (row: string, column: string): string => {
    const ref: CellRef = { sheet: sheet.id, row, column };
    return a1(locate(ref));
  };
  return `${corner(rows[0], columns[0])}:${corner(rows[1], columns[1])}`;
}
