import { type Block, slotsOf, type Table, type TableCell } from '../grid/table';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Lines of a text stay in one cell: Excel would take a plain <br> for a further row. */
const lines = (text: string): string => escape(text).replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');

/** A block as a table, with its merged cells, as Word and spreadsheets take it. */
export function tableHtml(table: Table, block: Block, textOf: (cell: TableCell) => string): string {
  const rows = table.rows
    .filter((row) => row >= block.top && row <= block.bottom)
    .map((row) => {
      const cells = slotsOf(table, row, block);
      return `<tr>${cells.map((cell) => (cell ? cellHtml(table, cell, textOf(cell)) : '<td></td>')).join('')}</tr>`;
    });
  return `<table border="1" style="border-collapse:collapse">${rows.join('')}</table>`;
}

function cellHtml(table: Table, { block, style, spec }: TableCell, text: string): string {
  const rows = table.rows.filter((row) => row >= block.top && row <= block.bottom).length;
  const columns = table.columns.filter((column) => column >= block.left && column <= block.right).length;
  const spans = (rows > 1 ? ` rowspan="${rows}"` : '') + (columns > 1 ? ` colspan="${columns}"` : '');
  // A telephone number keeps its leading nought.
  const isText = style.format === '@' || (spec.content?.kind === 'value' && typeof spec.content.value === 'string');
  const looks = `text-align:${style.horizontal}${isText ? ";mso-number-format:'\\@'" : ''}`;
  return `<td${spans} style="${looks}">${lines(text)}</td>`;
}
