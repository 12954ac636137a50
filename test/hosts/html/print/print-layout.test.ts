import { printLayout } from '../../../../src/hosts/html/print/print-layout';
import { printRules } from '../../../../src/hosts/html/print/print-rules';
import { smallTable, xinyangTable } from '../../../support/tables';

/** A4 landscape without the margins, points. */
const WIDTH = 842 - 0.8 * 72;

describe('a printed sheet', () => {
  test('is shrunk to the width of the page, and never enlarged', async () => {
    const wide = printLayout(await xinyangTable('score'));
    expect(wide.scale).toBeLessThan(0.6);
    expect(wide.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(WIDTH);
    const narrow = printLayout(smallTable());
    expect(narrow.scale).toBe(1);
    expect(narrow.widths).toEqual([1, 2, 3, 4, 5].map(() => 75.75));
  });

  test('has what is above its heading, the heading on each page, and the rest', async () => {
    const table = await xinyangTable('score');
    const { before, repeated, body } = printLayout(table);
    expect([before, repeated]).toEqual([[1, 2], [3]]);
    expect([...before, ...repeated, ...body]).toEqual(table.rows);
    const overview = printLayout(await xinyangTable('overview'));
    expect([overview.before, overview.repeated]).toEqual([[], []]);
  });

  test('is as wide as what is printed of it', () => {
    const { columns, widths } = printLayout(smallTable({ printColumns: ['label', 'double'] }));
    expect([columns, widths]).toEqual([[1, 2, 3], [1, 2, 3].map(() => 75.75)]);
  });

  test('the paper has the margins of the print set-up and numbered pages', () => {
    const rules = printRules('"第 " counter(page) " 页"');
    expect(rules).toContain('@page{size:A4 landscape;margin:0.6in 0.4in 0.7in 0.4in');
    expect(rules).toContain('@bottom-center{content:"第 " counter(page) " 页"');
  });
});
