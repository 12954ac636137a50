import { readParts, readRows, cellsByAddress, onlySheet, xlsxParts } from '../../support/xlsx-bytes';
import type { CellContent } from '../../../src/sheets';

const cell = (attributes: string, content: string): string => `<row r="1"><c r="A1"${attributes}>${content}</c></row>`;

describe('one cell', () => {
  test.each<[name: string, attributes: string, content: string, expected: CellContent]>([
    ['a number', '', '<v>12.5</v>', { value: 12.5 }],
    ['a number of a type that is spelled out', ' t="n"', '<v>-3</v>', { value: -3 }],
    ['a number with an exponent', '', '<v>1.5E-3</v>', { value: 0.0015 }],
    ['a number with binary noise', '', '<v>0.30000000000000004</v>', { value: 0.3 }],
    ['a style beside it', ' s="4"', '<v>7</v>', { value: 7 }],
    ['a shared string', ' t="s"', '<v>0</v>', { value: '共享' }],
    ['a boolean', ' t="b"', '<v>1</v>', { value: true }],
    ['a boolean that is false', ' t="b"', '<v>0</v>', { value: false }],
    ['an error', ' t="e"', '<v>#DIV/0!</v>', { value: '#DIV/0!', isError: true }],
    ['an inline string', ' t="inlineStr"', '<is><t>张三</t></is>', { value: '张三' }],
    [
      'an inline string in runs',
      ' t="inlineStr"',
      '<is><r><rPr><b/></rPr><t>张</t></r><r><t>三</t></r></is>',
      { value: '张三' },
    ],
    [
      'an inline string with a guide',
      ' t="inlineStr"',
      '<is><t>东京</t><rPh sb="0" eb="2"><t>トウ</t></rPh></is>',
      { value: '东京' },
    ],
    ['a date as ISO 8601 writes it', ' t="d"', '<v>2021-05-27</v>', { value: '2021-05-27' }],
    ['a formula with a number', '', '<f>1+1</f><v>2</v>', { value: 2, formula: '1+1' }],
    ['a formula with a text', ' t="str"', '<f>A2&amp;"县"</f><v>示例县</v>', { value: '示例县', formula: 'A2&"县"' }],
    ['a formula with an empty text', ' t="str"', '<f>IF(1,"")</f><v></v>', { value: '', formula: 'IF(1,"")' }],
    ['a formula with a boolean', ' t="b"', '<f>TRUE()</f><v>1</v>', { value: true, formula: 'TRUE()' }],
    ['a formula with an error', ' t="e"', '<f>NA()</f><v>#N/A</v>', { value: '#N/A', isError: true, formula: 'NA()' }],
    ['a formula that was never computed', '', '<f>1+1</f>', { value: null, formula: '1+1' }],
    ['a formula with a hollow result', '', '<f>1+1</f><v/>', { value: null, formula: '1+1' }],
    [
      'a shared formula, where it is defined',
      '',
      '<f t="shared" ref="A1:A9" si="0">B1*2</f><v>4</v>',
      { value: 4, formula: 'B1*2' },
    ],
    ['a shared formula, where it is used', '', '<f t="shared" si="0"/><v>6</v>', { value: 6, formula: '' }],
    [
      'entities',
      ' t="str"',
      '<v>&lt;甲&gt; &amp; &quot;乙&quot; &apos; &#20057; &#x4E59;</v>',
      { value: `<甲> & "乙" ' 乙 乙` },
    ],
    ['an escaped character', ' t="str"', '<v>甲_x000D_&#10;乙</v>', { value: '甲\r\n乙' }],
    ['an escape that was escaped', ' t="str"', '<v>_x005F_x000D_</v>', { value: '_x000D_' }],
    ['spaces that are kept', ' t="str"', '<v xml:space="preserve"> 是 </v>', { value: ' 是 ' }],
    ['character data', ' t="str"', '<v><![CDATA[1 < 2 & 3]]></v>', { value: '1 < 2 & 3' }],
    ['a comment beside the value', '', '<!-- <v>1</v> --><v>2</v>', { value: 2 }],
    ['what is no number where one belongs', '', '<v>abc</v>', { value: 'abc' }],
    ['a number beyond all numbers', '', '<v>1.7976931348623157E308</v>', { value: '1.7976931348623157E308' }],
    ['a shared string that is not there', ' t="s"', '<v>99</v>', { value: '' }],
  ])('%s', (_name, attributes, content, expected) => {
    expect(readRows(cell(attributes, content))).toEqual({ A1: expected });
  });

  test.each([
    ['nothing', cell('', '')],
    ['a hollow number', cell('', '<v></v>')],
    ['a self-closing cell', '<row r="1"><c r="A1" s="3"/></row>'],
    ['a self-closing row', '<row r="1" ht="20"/>'],
    ['a shared string without a number', cell(' t="s"', '<v></v>')],
    ['a row beyond the last', '<row r="1048577"><c r="A1048577"><v>1</v></c></row>'],
    ['a column beyond the last', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['a row that is no number', '<row r="x"><c r="A1"><v>1</v></c></row>'],
  ])('%s is no cell', (_name, rows) => {
    expect(readRows(rows)).toEqual({});
  });
});

describe('places', () => {
  test.each([
    ['cells without r follow one another', '<row r="3"><c><v>1</v></c><c><v>2</v></c></row>', { A3: 1, B3: 2 }],
    ['a cell without r follows one with', '<row r="3"><c r="C3"><v>1</v></c><c><v>2</v></c></row>', { C3: 1, D3: 2 }],
    ['a hollow cell without r takes its place', '<row r="1"><c/><c><v>2</v></c></row>', { B1: 2 }],
    ['rows without r follow one another', '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>', { A1: 1, A2: 2 }],
    ['a row without r follows one with', '<row r="5"/><row><c><v>2</v></c></row>', { A6: 2 }],
    ['apostrophes', `<row r='2'><c r='B2' t='n'><v>3</v></c></row>`, { B2: 3 }],
    ['line breaks inside tags', '<row\n r="2"\n><c\r\n r="B2"\t><v>3</v></c\n></row>', { B2: 3 }],
    ['attributes in another order', '<row ht="9" r="2"><c t="n" s="1" r="B2"><v>3</v></c></row>', { B2: 3 }],
    ['an attribute that holds ">"', '<row r="2" x="a>b"><c r="B2" y="/>"><v>3</v></c></row>', { B2: 3 }],
    ['an attribute that ends alike', '<row xr="9" r="2"><c xr="Z9" r="B2"><v>3</v></c></row>', { B2: 3 }],
  ])('%s', (_name, rows, expected) => {
    const values = Object.entries(readRows(rows)).map(([address, { value }]) => [address, value]);
    expect(Object.fromEntries(values)).toEqual(expected);
  });

  test('tags with a namespace prefix', () => {
    const xml =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="B2"><x:f>1+2</x:f><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const sheet = onlySheet(readParts(xlsxParts({ 'xl/worksheets/sheet1.xml': xml })));
    expect(cellsByAddress(sheet)).toEqual({ B2: { value: 3, formula: '1+2' } });
  });
});

describe('shared strings', () => {
  test.each([
    ['plain', '<si><t>张三</t></si>', '张三'],
    ['in runs', '<si><r><rPr><sz val="9"/></rPr><t>示例</t></r><r><t xml:space="preserve"> 县</t></r></si>', '示例 县'],
    [
      'without the phonetic guide',
      '<si><t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '东京',
    ],
    [
      'with a guide between runs',
      '<si><r><t>东</t></r><rPh sb="0" eb="1"><t>トウ</t></rPh><r><t>京</t></r></si>',
      '东京',
    ],
    ['hollow', '<si/>', ''],
    ['with a hollow text', '<si><t/></si>', ''],
    ['escaped', '<si><t>甲_x000D_\n乙</t></si>', '甲\r\n乙'],
    ['prefixed', '<x:si><x:t>张三</x:t></x:si>', '张三'],
  ])('%s', (_name, string, expected) => {
    const strings = `<si><t>前</t></si>${string}<si><t>后</t></si>`;
    const rows = '<row r="1"><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>';
    expect(readRows(rows, strings)).toEqual({ A1: { value: expected }, B1: { value: '后' } });
  });
});
