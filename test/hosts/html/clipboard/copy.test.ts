import { copied } from '../../../../src/hosts/html/clipboard/copy';
import type { TableCell } from '../../../../src/hosts/html/grid/table';
import { smallTable } from '../../../support/tables';

const table = smallTable();
const textOf = ({ position: { row, column } }: TableCell): string => `${row}.${column}`;

describe('copying', () => {
  test('takes the rows and columns in sight; a merged cell stands once', () => {
    const { text } = copied(table, { top: 2, left: 4, bottom: 4, right: 5 }, textOf);
    expect(text).toBe('2.4\t\r\n3.4\t3.5\r\n4.4\t\r\n');
  });

  test('gives Word and spreadsheets a table, merged as it is', () => {
    const { html } = copied(table, { top: 3, left: 4, bottom: 4, right: 5 }, textOf);
    expect(html.match(/<tr>/g)).toHaveLength(2);
    expect(html).toContain('rowspan="2"');
    expect(html).toContain("mso-number-format:'\\@'\">3.4</td>");
  });

  test('a place without a cell is blank: what stands beside it stays in its column', () => {
    const { html } = copied(table, { top: 1, left: 4, bottom: 2, right: 5 }, textOf);
    expect([...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => row?.match(/<td/g)?.length)).toEqual([2, 2]);
  });

  test('a text is no markup, and stays in one cell', () => {
    const { html } = copied(table, { top: 2, left: 2, bottom: 2, right: 2 }, () => '<b>&"\n二');
    expect(html).toContain('&lt;b&gt;&amp;&quot;<br style="mso-data-placement:same-cell">二');
  });
});
