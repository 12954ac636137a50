import fc from 'fast-check';
import { readTabSeparated, writeTabSeparated } from '../../../../src/hosts/html/clipboard/tab-separated';

describe('reading what a spreadsheet copied', () => {
  test.each([
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      '1\t2\n3\t4',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['甲', [['甲']]],
    ['', [['']]],
    [
      'a\t\r\n\tb\r\n',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    // One empty line at the end belongs to the clipboard, a second one is a row.
    ['a\r\n\r\n', [['a'], ['']]],
    ['a\rb', [['a'], ['b']]],
  ])('%j', (text, grid) => {
    expect(readTabSeparated(text)).toEqual(grid);
  });

  test.each([
    ['"第一行\n第二行"\t2\r\n', [['第一行\n第二行', '2']]],
    ['"a\tb"\r\n"c ""d"""', [['a\tb'], ['c "d"']]],
    ['"a\r\nb"', [['a\nb']]],
    // A quotation mark that does not enclose the field is one of its characters.
    ['"通知"印发\t1', [['"通知"印发', '1']]],
    ['"\t1', [['"', '1']]],
    ['5" 屏幕\t"未完', [['5" 屏幕', '"未完']]],
    ['""\tx', [['', 'x']]],
  ])('quoted: %j', (text, grid) => {
    expect(readTabSeparated(text)).toEqual(grid);
  });
});

describe('writing', () => {
  test('quotes only what would be read as something else', () => {
    const grid = [
      ['0012', '他说"好"', '两\n行'],
      ['', '=1+1', '"整"'],
    ];
    expect(writeTabSeparated(grid)).toBe('0012\t他说"好"\t"两\n行"\r\n\t=1+1\t"""整"""\r\n');
  });

  test('whatever is written is read again', () => {
    const field = fc.string({ unit: fc.constantFrom('"', '\t', '\n', 'a', '中', ' '), maxLength: 8 });
    const grid = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(
      fc.property(grid, (written) => {
        expect(readTabSeparated(writeTabSeparated(written))).toEqual(written);
      }),
    );
  });
});
