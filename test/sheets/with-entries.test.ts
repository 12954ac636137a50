import type { CellRef, CellValue } from '../../src/formula';
import { clausesOf, type Template } from '../../src/model';
import { SCORE_SHEET } from '../../src/scoring';
import { firstEntry, layout, rowHeight, unitCell, withEntries, type WorkbookSpec } from '../../src/sheets';
import { rowOf, small, smallSheet, smallSpec } from '../support/small-spec';
import { submissionOf, xinyang } from '../support/templates';

const LONG = '全县共召开会议三次，印发文件两份。'.repeat(5);

const contentOf = (spec: WorkbookSpec, { sheet, row, column }: CellRef): CellValue | undefined => {
  const content = rowOf(spec, sheet, row).cells[column]?.content;
  return content?.kind === 'value' ? content.value : undefined;
};
const heights = (spec: WorkbookSpec): number[] => smallSheet(spec).rows.map(({ height }) => height);

describe('entries in the place of what stood in their cells', () => {
  test('the last of several counts; null empties', () => {
    const spec = withEntries(smallSpec(), [
      { ref: small('a', 'number'), value: null },
      { ref: small('b', 'number'), value: 1 },
      { ref: small('b', 'number'), value: 2 },
      { ref: small('c', 'text'), value: '=1+1' },
    ]);
    expect(contentOf(spec, small('a', 'number'))).toBeNull();
    expect(contentOf(spec, small('b', 'number'))).toBe(2);
    expect(contentOf(spec, small('c', 'text'))).toBe('=1+1');
  });

  test('styles, validations and formulas stay; what does not change is shared', () => {
    const before = smallSpec();
    const after = withEntries(before, [{ ref: small('b', 'number'), value: 2 }]);
    expect(rowOf(after, 'small', 'b')).toEqual({
      ...rowOf(before, 'small', 'b'),
      cells: {
        ...rowOf(before, 'small', 'b').cells,
        number: { ...rowOf(before, 'small', 'b').cells.number, content: { kind: 'value', value: 2 } },
      },
    });
    for (const row of ['a', 'c', 'after']) expect(rowOf(after, 'small', row)).toBe(rowOf(before, 'small', row));
    expect(after.sheets[1]).toBe(before.sheets[1]);
    expect(contentOf(before, small('b', 'number'))).toBeUndefined();
  });

  test('what is entered already, and cells that it does not have, change nothing', () => {
    const before = smallSpec();
    const none = [
      { ref: small('a', 'number'), value: 1 },
      { ref: small('b', 'number'), value: null },
      { ref: small('z', 'number'), value: 1 },
      { ref: small('a', 'none'), value: 1 },
      { ref: small('', 'label'), value: 1 },
      { ref: { ...small('a', 'number'), sheet: 'none' }, value: 1 },
    ];
    expect(withEntries(before, [])).toBe(before);
    expect(withEntries(before, none).sheets).toEqual(before.sheets);
    expect(withEntries(before, none).sheets[0]).toBe(before.sheets[0]);
  });
});

describe('heights of rows', () => {
  test('grow with the text, of its own row only, and never fall below the layout’s', () => {
    const before = smallSpec();
    const long = withEntries(before, [{ ref: small('a', 'text'), value: LONG }]);
    const short = withEntries(before, [{ ref: small('a', 'text'), value: '短' }]);
    expect(heights(long)[2]).toBeGreaterThan(80);
    expect(heights(long).filter((_, r) => r !== 2)).toEqual(heights(before).filter((_, r) => r !== 2));
    expect(heights(short)).toEqual(heights(before));
    expect(heights(withEntries(long, [{ ref: small('a', 'text'), value: null }]))).toEqual(heights(long));
  });

  test('a line break makes a line', () => {
    const lines = (value: string) => heights(withEntries(smallSpec(), [{ ref: small('a', 'text'), value }]))[2] ?? 0;
    expect(lines('一\n二\n三')).toBeGreaterThan(lines('一\n二'));
  });

  test('the text of a merged cell is shared by the rows that it covers, as far as they have no room of their own', () => {
    const before = smallSpec();
    const grown = heights(withEntries(before, [{ ref: small('b', 'remark'), value: LONG }]));
    const [, , , b = 0, c = 0] = grown;
    expect(b).toBe(c);
    expect(b + c).toBeGreaterThan(80);
    const both = heights(
      withEntries(before, [
        { ref: small('b', 'remark'), value: LONG },
        { ref: small('c', 'text'), value: LONG },
      ]),
    );
    // Row c is now high enough for both.
    expect(both[3]).toBe(heights(before)[3]);
    expect(both[4]).toBeGreaterThan(c);
  });

  test('no row is higher than Excel allows', () => {
    const [, , height] = heights(withEntries(smallSpec(), [{ ref: small('a', 'text'), value: LONG.repeat(50) }]));
    expect(height).toBe(409);
  });

  test('a single row is asked for with what its cells show', () => {
    const spec = smallSpec();
    const sheet = smallSheet(spec);
    const shown = (row: number, column: string) => (row === 3 && column === 'remark' ? LONG : null);
    const expected = heights(withEntries(spec, [{ ref: small('b', 'remark'), value: LONG }]));
    expect(sheet.rows.map((_, r) => rowHeight(sheet, r, shown))).toEqual(expected);
  });
});

describe('the workbook of Xinyang 2021', () => {
  let template: Template;
  let empty: WorkbookSpec;
  beforeAll(async () => {
    template = await xinyang();
    empty = layout(template, submissionOf(template));
  });

  test('with notes entered it is as high as one laid out with them', () => {
    const notes = Object.fromEntries(
      clausesOf(template).map(({ clause: { id } }, i) => [id, LONG.slice(0, (i % 5) * 60)]),
    );
    const entries = Object.entries(notes).map(([row, value]) => ({
      ref: { sheet: SCORE_SHEET, row, column: 'note' },
      value: value || null,
    }));
    const filled = withEntries(empty, entries);
    for (const row of rowsOf(layout(template, submissionOf(template, { notes })))) {
      // The layout rounds once, at the end.
      expect(Math.abs(rowOf(filled, SCORE_SHEET, row.key).height - row.height)).toBeLessThanOrEqual(1);
    }
    expect(rowsOf(filled).map(({ height }) => height)).not.toEqual(rowsOf(empty).map(({ height }) => height));
  });

  const rowsOf = ({ sheets }: WorkbookSpec) =>
    (sheets.find(({ id }) => id === SCORE_SHEET)?.rows ?? []).filter(({ key }) => key !== '');

  test('filling in begins in the first entry of the scorecard', () => {
    const found = firstEntry(empty);
    const sheet = found?.sheet;
    expect([sheet?.id, sheet?.rows[found?.row ?? 0]?.key, sheet?.columns[found?.column ?? 0]?.key]).toEqual([
      SCORE_SHEET,
      'xinyang-2021/1/a',
      'entry',
    ]);
  });

  test('without a scorecard, in the first sheet; where nothing can be filled in, at its first cell in sight', () => {
    const overview = { ...empty, sheets: empty.sheets.filter(({ id }) => id !== SCORE_SHEET) };
    const found = firstEntry(overview);
    expect([found?.sheet.rows[found.row]?.key, found?.sheet.columns[found.column]?.key]).toEqual([
      unitCell.row,
      unitCell.column,
    ]);
    const [, facts] = smallSpec().sheets;
    if (!facts) throw new Error('no sheet');
    expect(firstEntry({ ...empty, sheets: [facts] })).toBeUndefined();
    expect(firstEntry({ ...empty, sheets: [{ ...facts, visibility: 'visible' }] })).toMatchObject({
      row: 1,
      column: 1,
    });
  });
});
