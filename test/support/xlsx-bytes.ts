import { readXlsx } from '../../src/hosts/xlsx';
import type { CellContent, SheetCells, WorkbookCells } from '../../src/sheets';
import { makeZip } from './zip-bytes';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

export type Parts = Readonly<Record<string, string | Uint8Array>>;
type Relation = readonly [id: string, type: string, target: string];

export const relations = (...list: readonly Relation[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="${PACKAGE}">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The workbook part; `sheets` and `before` as they stand in it. */
export const workbookPart = (sheets: string, before = ''): string =>
  `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${before}<sheets>${sheets}</sheets></workbook>`;

/** A sheet part with the given rows. */
export const sheetPart = (rows: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** The least workbook there is, of one sheet; parts are added, replaced or (undefined) left out. */
export function xlsxParts(more: Readonly<Record<string, string | undefined>> = {}): Parts {
  const parts: Record<string, string | undefined> = {
    '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookPart('<sheet name="表" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relations(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>共享</t></si></sst>`,
    'xl/worksheets/sheet1.xml': sheetPart('<row r="1"><c r="A1"><v>1</v></c></row>'),
    ...more,
  };
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, part]): [string, string][] => (part === undefined ? [] : [[name, part]])),
  );
}

/** The workbook in a file of these parts; that it is refused fails the test. */
export function readParts(parts: Parts): WorkbookCells {
  const { workbook, issues } = readXlsx(makeZip(parts), 'a.xlsx');
  if (!workbook || issues.length > 0) throw new Error(`refused: ${JSON.stringify(issues)}`);
  return workbook;
}

/** The sheet of a workbook that has one. */
export function onlySheet({ sheets: [sheet] }: WorkbookCells): SheetCells {
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

/** The cells of a sheet with these rows (and shared strings), by A1 address of up to 26 columns. */
export function readRows(rows: string, strings = '<si><t>共享</t></si>'): Readonly<Record<string, CellContent>> {
  const sheet = onlySheet(
    readParts(
      xlsxParts({
        'xl/worksheets/sheet1.xml': sheetPart(rows),
        'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
      }),
    ),
  );
  return cellsByAddress(sheet);
}

export const cellsByAddress = ({ rows }: SheetCells): Record<string, CellContent> =>
  Object.fromEntries(
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([column, content]) => [`${String.fromCharCode(64 + column)}${row}`, content]),
    ),
  );
