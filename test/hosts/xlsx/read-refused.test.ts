import { readXlsx } from '../../../src/hosts/xlsx';
import { relations, sheetPart, workbookPart, xlsxParts } from '../../support/xlsx-bytes';
import { millisecondsOf } from '../../support/timing';
import { directory, FIELD, firstData, makeZip, patched } from '../../support/zip-bytes';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE container that holds a stream of the given name. */
function ole(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  new Uint16Array(bytes.buffer, 1024, name.length).set(Array.from(name, (letter) => letter.charCodeAt(0)));
  return bytes;
}

const good = makeZip(xlsxParts());
const sheetOf = (xml: string): Uint8Array => makeZip(xlsxParts({ 'xl/worksheets/sheet1.xml': xml }));

describe('files that are refused', () => {
  test.each<[code: string, name: string, bytes: Uint8Array]>([
    ['K003', 'an empty file', new Uint8Array()],
    ['K003', 'a text', utf8('单位,得分\n示例县,90\n')],
    ['K003', 'a web page that is called .xls', utf8('<html><table><tr><td>1</td></tr></table></html>')],
    [
      'K003',
      'a Word document',
      makeZip({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<document/>',
      }),
    ],
    [
      'K003',
      'a binary workbook (.xlsb)',
      makeZip({
        '_rels/.rels': relations(['rId1', 'officeDocument', 'xl/workbook.bin']),
        'xl/workbook.bin': new Uint8Array([0x83, 1, 0]),
      }),
    ],
    ['K003', 'a zip of something else', makeZip({ 'readme.txt': 'hello' })],
    ['K003', 'an OpenDocument sheet', makeZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 0)],
    ['K004', 'cut off in the middle', good.subarray(0, good.length / 2)],
    [
      'K004',
      'a checksum that differs',
      patched(good, (copy) => {
        copy.setUint8(14 + firstData(good), 255);
      }),
    ],
    ['K004', 'a sheet part that is missing', makeZip(xlsxParts({ 'xl/worksheets/sheet1.xml': undefined }))],
    ['K004', 'shared strings that are missing', makeZip(xlsxParts({ 'xl/sharedStrings.xml': undefined }))],
    ['K004', 'a sheet whose XML breaks off', sheetOf('<worksheet><sheetData><row r="1"><c r="A1"><v>1')],
    ['K004', 'a sheet whose XML breaks off in a tag', sheetOf('<worksheet><sheetData><row r="1"')],
    ['K004', 'a sheet whose XML breaks off in a comment', sheetOf('<worksheet><!-- ')],
    ['K005', 'encrypted with a password', ole('EncryptedPackage')],
    ['K006', 'the old format (.xls)', ole('Workbook')],
    [
      'K007',
      'declared too large',
      patched(good, (copy) => {
        copy.setUint32(directory(good) + FIELD.unpacked, 300e6, true);
      }),
    ],
  ])('%s: %s', (code, _name, bytes) => {
    const { workbook, issues } = readXlsx(bytes, 'a.xlsx');
    expect(workbook).toBeUndefined();
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code, severity: 'error', at: { file: 'a.xlsx' } });
  });

  test('K007 names the size and the limit in MB', () => {
    const bytes = patched(good, (copy) => {
      copy.setUint32(directory(good) + FIELD.unpacked, 300 * 1_048_576, true);
    });
    expect(readXlsx(bytes, 'a.xlsx').issues[0]?.params).toEqual({ size: 301, limit: 80 });
  });

  test('K004 says which part is missing', () => {
    const { issues } = readXlsx(makeZip(xlsxParts({ 'xl/worksheets/sheet1.xml': undefined })), 'a.xlsx');
    expect(issues[0]?.params).toEqual({ reason: '缺少 xl/worksheets/sheet1.xml' });
  });
});

test('K004: one part named by many sheets is not read over and over', () => {
  const sheets = Array.from({ length: 60 }, (_, i) => `<sheet name="${i}" sheetId="${i + 1}" r:id="r1"/>`);
  const parts = xlsxParts({
    'xl/workbook.xml': workbookPart(sheets.join('')),
    'xl/_rels/workbook.xml.rels': relations(['r1', 'worksheet', 'worksheets/sheet1.xml']),
  });
  expect(readXlsx(makeZip(parts), 'a.xlsx').issues).toMatchObject([{ code: 'K004' }]);
});

describe('XML that means harm', () => {
  const laughs = Array.from({ length: 12 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('');
  const text = '<row r="1"><c r="A1" t="inlineStr"><is><t>&lol12;</t></is></c></row>';
  const doctype = `<!DOCTYPE worksheet [<!ENTITY lol0 "lol">${laughs}]>`;

  test.each([
    ['entities that multiply (billion laughs)', sheetPart(text).replace('\n', doctype)],
    [
      'an entity that names a file',
      sheetPart(text).replace('\n', '<!DOCTYPE a [<!ENTITY lol12 SYSTEM "file:///etc/passwd">]>'),
    ],
  ])('K004: %s', (_name, xml) => {
    const time = millisecondsOf(() => {
      const { workbook, issues } = readXlsx(sheetOf(xml), 'a.xlsx');
      expect(workbook).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'K004' }]);
    });
    expect(time).toBeLessThan(1000);
  });

  test.each([
    ['a quote that never ends', `<row r="${'>'.repeat(60_000)}`],
    ['tags that never end', '<row><c>'.repeat(200_000)],
    ['brackets only', '<'.repeat(200_000)],
    ['an attribute that never ends', `<row ${'a '.repeat(200_000)}`],
    ['an attribute of blanks', `<c ${' '.repeat(100_000)}='x'><v>1</v></c>`],
  ])('%s does not keep the reader busy', (_name, xml) => {
    expect(millisecondsOf(() => readXlsx(sheetOf(sheetPart(xml)), 'a.xlsx'))).toBeLessThan(1000);
  });
});
