import { readXlsx } from '../../../src/hosts/xlsx';
import type { WorkbookCells } from '../../../src/sheets';
import { makeZip } from '../../support/zip-bytes';
import { onlySheet, readParts, relations, sheetPart, workbookPart, xlsxParts } from '../../support/xlsx-bytes';
import { millisecondsOf } from '../../support/timing';

const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';
const FIRST_CELL = new Map([[1, new Map([[1, { value: 1 }]])]]);

describe('where parts are found', () => {
  test.each([
    ['relative to the workbook', { [WORKBOOK_RELS]: relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']) }],
    ['absolute', { [WORKBOOK_RELS]: relations(['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']) }],
    ['with steps up and dots', { [WORKBOOK_RELS]: relations(['rId1', 'worksheet', '../xl/./worksheets/sheet1.xml']) }],
    ['workbook named absolutely', { '_rels/.rels': relations(['rId1', 'officeDocument', '/xl/workbook.xml']) }],
    ['no package relationships', { '_rels/.rels': undefined }],
    [
      'workbook under another name',
      {
        '_rels/.rels': relations(['rId1', 'officeDocument', 'book/workbook2.xml']),
        'book/workbook2.xml': workbookPart('<sheet name="表" sheetId="1" r:id="x"/>'),
        'book/_rels/workbook2.xml.rels': relations(['x', 'worksheet', '../xl/worksheets/sheet1.xml']),
      },
    ],
    [
      'prefixed tags, attributes in apostrophes',
      {
        'xl/workbook.xml': `<x:workbook xmlns:x='m' xmlns:q='${DOCUMENT}'><x:sheets><x:sheet name='表' q:id='rId1'/></x:sheets></x:workbook>`,
      },
    ],
    [
      'relationships of a strict workbook',
      {
        [WORKBOOK_RELS]: relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']).replaceAll(
          DOCUMENT,
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        ),
      },
    ],
  ])('%s', (_name, parts) => {
    const workbook = readParts(xlsxParts(parts));
    expect(workbook.sheets).toEqual([{ name: '表', visibility: 'visible', rows: FIRST_CELL }]);
  });

  test('a workbook without shared strings', () => {
    const parts = xlsxParts({
      [WORKBOOK_RELS]: relations(['rId1', 'worksheet', 'worksheets/sheet1.xml']),
      'xl/sharedStrings.xml': undefined,
    });
    expect(onlySheet(readParts(parts)).rows).toEqual(FIRST_CELL);
  });
});

describe('sheets', () => {
  test('keep the order of the workbook, their names and their states; chart sheets are left out', () => {
    const names = ['可见', '隐藏', '深藏', '图', '甲&amp;乙 &#x2014; “丙”', '怪'];
    const states = ['', ' state="hidden"', ' state="veryHidden"', '', ' state="visible"', ' state="odd"'];
    const sheets = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}"${states[i] ?? ''} r:id="r${i}"/>`);
    const targets = names.map(
      (_, i) => [`r${i}`, i === 3 ? 'chartsheet' : 'worksheet', `worksheets/sheet${i + 1}.xml`] as const,
    );
    const { sheets: found } = readParts(
      xlsxParts({
        'xl/workbook.xml': workbookPart(sheets.join('')),
        [WORKBOOK_RELS]: relations(...targets.toReversed()),
        ...Object.fromEntries(names.map((_, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart('')])),
      }),
    );
    expect(found.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['可见', 'visible'],
      ['隐藏', 'hidden'],
      ['深藏', 'veryHidden'],
      ['甲&乙 — “丙”', 'visible'],
      ['怪', 'visible'],
    ]);
  });

  test.each([
    ['absent', '', false],
    ['0', '<workbookPr date1904="0"/>', false],
    ['false', '<workbookPr date1904="false"/>', false],
    ['1', '<workbookPr date1904="1"/>', true],
    ['true', '<workbookPr date1904="true"/>', true],
  ])('date1904 %s', (_name, properties, expected) => {
    const sheet = '<sheet name="表" sheetId="1" r:id="rId1"/>';
    expect(readParts(xlsxParts({ 'xl/workbook.xml': workbookPart(sheet, properties) })).date1904).toBe(expected);
  });
});

test('200,000 rows are read in less than 5 seconds', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, i) =>
      `<row r="${i + 1}" spans="1:4" ht="15"><c r="A${i + 1}" s="1" t="s"><v>0</v></c><c r="B${i + 1}" s="2"><v>${i}.5</v></c><c r="C${i + 1}" s="3"/></row>`,
  );
  const bytes = makeZip(xlsxParts({ 'xl/worksheets/sheet1.xml': sheetPart(rows.join('')) }), 0);
  let workbook: WorkbookCells | undefined;
  const time = millisecondsOf(() => {
    ({ workbook } = readXlsx(bytes, 'a.xlsx'));
  });
  expect(workbook?.sheets[0]?.rows.size).toBe(200_000);
  expect(workbook?.sheets[0]?.rows.get(200_000)).toEqual(
    new Map([
      [1, { value: '共享' }],
      [2, { value: 199_999.5 }],
    ]),
  );
  expect(time).toBeLessThan(5000);
});
