import { foreignContent } from '../../src/entries';
import type { Issue } from '../../src/issues';
import type { Template } from '../../src/model';
import type { SheetCells, WorkbookCells } from '../../src/sheets';
import { editSheet, lastRow, moveColumns, moveRows, placeIn, withCell, withRow } from '../support/edit-cells';
import { type Filled, fileOf, fullSubmission } from '../support/filled-workbook';
import { xinyang } from '../support/templates';

let template: Template;
let filled: Filled;
beforeAll(async () => {
  template = await xinyang();
  filled = await fileOf(template, fullSubmission(template));
});

const foreign = (workbook: WorkbookCells): readonly Issue[] => foreignContent(workbook, filled.spec);
const withSheet = (sheet: SheetCells): WorkbookCells => ({
  ...filled.workbook,
  sheets: [...filled.workbook.sheets, sheet],
});
const draft = new Map([[3, new Map([[2, { value: '草稿' }]])]]);

describe('a workbook of ours alone holds nothing foreign', () => {
  const score = (change: Parameters<typeof editSheet>[2]): WorkbookCells =>
    editSheet(filled.workbook, '评分表', change);

  test.each<[name: string, change: () => WorkbookCells]>([
    ['as it was made', () => filled.workbook],
    [
      'with its rows and columns moved',
      () =>
        score((sheet) =>
          moveColumns(
            moveRows(sheet, (row) => row + 3),
            (column) => column + 2,
          ),
        ),
    ],
    ['with an empty sheet added', () => withSheet({ name: 'Sheet1', visibility: 'visible', rows: new Map() })],
    [
      'with its sheets renamed',
      () => ({ ...filled.workbook, sheets: filled.workbook.sheets.map((sheet, i) => ({ ...sheet, name: `表${i}` })) }),
    ],
    [
      'with a material added below',
      () => editSheet(filled.workbook, '材料清单', (sheet) => withRow(sheet, lastRow(sheet) + 1, { 4: '补充材料' })),
    ],
    [
      'with what an earlier version of the program printed',
      () =>
        editSheet(filled.workbook, '总览', (sheet) => {
          const [row] = [...sheet.rows].find(([, cells]) => String(cells.get(2)?.value).startsWith('1. ')) ?? [0];
          return withCell(sheet, row, 2, { value: '1. 从前的说明' });
        }),
    ],
  ])('%s', (_name, change) => {
    expect(foreign(change())).toEqual([]);
  });
});

describe('K505: sheets of somebody’s own', () => {
  test.each<[name: string, sheet: () => SheetCells]>([
    ['a draft', () => ({ name: '草稿', visibility: 'visible', rows: draft })],
    ['a hidden one', () => ({ name: '草稿', visibility: 'veryHidden', rows: draft })],
    ['a copy of ours', () => ({ name: '草稿', visibility: 'visible', rows: filled.workbook.sheets[1]?.rows ?? draft })],
  ])('%s', (_name, sheet) => {
    expect(foreign(withSheet(sheet()))).toEqual([
      { code: 'K505', severity: 'warning', at: { sheet: '草稿' }, params: { sheet: '草稿' } },
    ]);
  });
});

describe('K506: cells outside the tables', () => {
  const remark = { value: '请复核' };
  const end = (sheetId: string, rowKey: string, columnKey: string): { row: number; column: number } =>
    placeIn(filled, [sheetId, rowKey, columnKey]);

  test.each<[name: string, sheet: string, place: (sheet: SheetCells) => { row: number; column: number }]>([
    ['beside a clause', '评分表', () => ({ ...end('score', 'xinyang-2021/1/b', 'note'), column: 20 })],
    ['beside and below', '评分表', (sheet) => ({ row: lastRow(sheet) + 4, column: 20 })],
    [
      'below the table, in one of its columns',
      '评分表',
      (sheet) => ({ row: lastRow(sheet) + 2, column: end('score', 'total', 'note').column }),
    ],
    ['below 总览', '总览', (sheet) => ({ row: lastRow(sheet) + 2, column: end('overview', 'unit', 'value').column })],
    ['beside a material', '材料清单', () => ({ ...end('evidence', 'evidence/1', 'note'), column: 12 })],
    ['beside a contact', '联系人信息表', () => ({ ...end('contacts', 'contact/1', 'name'), column: 12 })],
  ])('%s', (_name, name, place) => {
    const changed = editSheet(filled.workbook, name, (sheet) => {
      const { row, column } = place(sheet);
      return withCell(sheet, row, column, remark);
    });
    const original = filled.workbook.sheets.find((sheet) => sheet.name === name);
    if (!original) throw new Error(name);
    const { row, column } = place(original);
    expect(foreign(changed)).toEqual([
      {
        code: 'K506',
        severity: 'warning',
        at: { sheet: name, cell: `${String.fromCharCode(64 + column)}${row}` },
        params: { found: '请复核' },
      },
    ]);
  });

  test('what a formula of somebody’s own shows is not lost content', () => {
    const changed = editSheet(filled.workbook, '评分表', (sheet) =>
      withCell(sheet, 6, 20, { value: 3, formula: '1+2' }),
    );
    expect(foreign(changed)).toEqual([]);
  });
});
