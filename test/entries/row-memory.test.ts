import { dateSerial } from '../../src/formula';
import type { Template } from '../../src/model';
import type { WorkbookCells } from '../../src/sheets';
import { editSheet, lastRow, moveColumns, moveRows, setCell } from '../support/edit-cells';
import { fileOf, type Filled, fullSubmission, readFilled } from '../support/filled-workbook';
import { xinyang } from '../support/templates';

/** The same cells as other objects, so that nothing of them can be remembered. */
const fresh = ({ sheets, date1904 }: WorkbookCells): WorkbookCells => ({
  date1904,
  sheets: sheets.map((sheet) => ({
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)])),
  })),
});

describe('reading a list again', () => {
  let template: Template;
  let filled: Filled;
  beforeAll(async () => {
    template = await xinyang();
    const file = await fileOf(template, fullSubmission(template));
    // A row that is at fault, so that its issue has to be found again, too.
    const workbook = setCell(file, ['evidence', 'evidence/2', 'number'], { value: '二' });
    filled = { ...file, workbook };
    readFilled(template, workbook);
  });

  const edits: readonly [string, (workbook: WorkbookCells) => WorkbookCells][] = [
    ['unchanged', (workbook) => workbook],
    [
      'with rows moved',
      (workbook) =>
        editSheet(workbook, '材料清单', (sheet) =>
          moveRows(sheet, (row) => (row > 4 ? lastRow(sheet) + 5 - row : row)),
        ),
    ],
    [
      'with columns moved',
      (workbook) =>
        editSheet(workbook, '材料清单', (sheet) => moveColumns(sheet, (column) => (column > 2 ? column + 1 : column))),
    ],
    ['renamed', (workbook) => editSheet(workbook, '材料清单', (sheet) => ({ ...sheet, name: '附件' }))],
    ['with dates counted from 1904', (workbook) => ({ ...workbook, date1904: true })],
    [
      'with one cell changed',
      () => setCell(filled, ['evidence', 'evidence/1', 'date'], { value: dateSerial('2021-06-01') ?? NaN }),
    ],
  ];

  test.each(edits)('%s, gives what reading it for the first time gives', (_name, edit) => {
    const workbook = edit(filled.workbook);
    const again = readFilled(template, workbook);
    expect(again).toEqual(readFilled(template, fresh(workbook)));
    expect(again.issues).toContainEqual(
      expect.objectContaining({ code: 'K101', params: expect.objectContaining({ found: '二' }) as unknown }),
    );
  });

  test('for another template, gives what that template makes of it', () => {
    const shorter = { ...template, sections: template.sections.slice(1) };
    const again = readFilled(shorter, filled.workbook);
    expect(again).toEqual(readFilled(shorter, fresh(filled.workbook)));
    expect(again.issues).toContainEqual(expect.objectContaining({ code: 'K201' }));
  });
});
