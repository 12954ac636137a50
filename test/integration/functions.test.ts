import { type CellSpec, LiveCells, locator, type SheetSpec, type WorkbookSpec } from '../../src/sheets';
import { renderXlsx } from '../../src/hosts/xlsx';
import { CASES, CELLS, ROW, SHEET } from '../formula/cases';
import { recalculate } from '../support/libreoffice';

/** A workbook with the cells of the cases in one row, and each case as a formula in a row of its own. */
function workbookOfCases(): WorkbookSpec {
  const value = (content: CellSpec['content']): CellSpec => ({ style: 'text', ...(content ? { content } : {}) });
  const columns = Object.keys(CELLS);
  const sheet: SheetSpec = {
    id: SHEET,
    name: '函数',
    visibility: 'visible',
    columns: columns.map((key) => ({ key, width: 10 })),
    rows: [
      {
        key: ROW,
        height: 20,
        cells: Object.fromEntries(
          Object.entries(CELLS).map(([key, cell]) => [
            key,
            // An empty text comes from a formula only: a cell that holds none is empty.
            value(
              cell === ''
                ? { kind: 'formula', expression: { kind: 'text', value: '' } }
                : { kind: 'value', value: cell },
            ),
          ]),
        ),
      },
      ...CASES.map(([, expression], i) => ({
        key: String(i),
        height: 20,
        cells: { [columns[0] ?? '']: value({ kind: 'formula', expression }) },
      })),
    ],
    highlights: [],
    charts: [],
    bars: [],
  };
  return { title: '函数', subject: '', sheets: [sheet], names: [] };
}

/** LibreOffice takes a boolean for a number, Excel does not; our rules compare and add no booleans. */
const DIFFERENT: ReadonlySet<string> = new Set([
  'a number is less than a boolean',
  'SUM passes over booleans in cells',
]);

test('every function, printed and computed by LibreOffice, is worth what the engine says', async () => {
  const spec = workbookOfCases();
  const [workbook] = recalculate([await renderXlsx(spec)]);
  const live = new LiveCells(spec);
  const locate = locator(spec);
  const shown = CASES.map(([title, expression], i) => {
    const { row, column } = locate({ sheet: SHEET, row: String(i), column: Object.keys(CELLS)[0] ?? '' });
    return [title, workbook?.sheets[0]?.rows.get(row)?.get(column)?.value ?? null, live.compute(expression)];
  }).filter(([title]) => !DIFFERENT.has(String(title)));
  expect(shown.map(([title, theirs]) => [title, theirs])).toEqual(shown.map(([title, , ours]) => [title, ours]));
}, 120_000);
