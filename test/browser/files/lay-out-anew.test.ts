import { layOutAnew, type LaidOut } from '../../../src/browser/files/lay-out-anew';
import type { Template } from '../../../src/model';
import { layout, type WorkbookCells } from '../../../src/sheets';
import { editSheet, setCell, withCell } from '../../support/edit-cells';
import { type Filled, fileOf, fullSubmission } from '../../support/filled-workbook';
import { xinyang } from '../../support/templates';

let template: Template;
let filled: Filled;
beforeAll(async () => {
  template = await xinyang();
  filled = await fileOf(template, fullSubmission(template));
});

const AT = { file: '示例县.xlsx' };
const COUNT = ['score', 'xinyang-2021/1/b', 'entry'] as const;

async function laidOut(workbook: WorkbookCells): Promise<Extract<LaidOut, { kind: 'laid-out' }>> {
  const result = await layOutAnew(workbook, AT);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.issues));
  return result;
}

test('a workbook of ours becomes the same workbook, and nothing is lost', async () => {
  const { spec, lost, mended } = await laidOut(filled.workbook);
  expect(spec).toEqual(layout(template, fullSubmission(template)));
  expect([lost, mended]).toEqual([[], []]);
});

test('K505, K506: a sheet of somebody’s own, and what stands beside the table', async () => {
  const own = { name: '我的笔记', visibility: 'visible' as const, rows: new Map([[1, new Map([[1, { value: 1 }]])]]) };
  const more = editSheet(filled.workbook, '评分表', (sheet) => withCell(sheet, 3, 30, { value: '旁边写的话' }));
  const { lost } = await laidOut({ ...more, sheets: [...more.sheets, own] });
  expect(lost).toMatchObject([
    { code: 'K505', at: { file: AT.file, sheet: '我的笔记' } },
    { code: 'K506', at: { file: AT.file, sheet: '评分表', cell: 'AD3' } },
  ]);
});

test('K501: what a missing sheet would have held is missed before anything is opened', async () => {
  const { lost } = await laidOut(editSheet(filled.workbook, '材料清单', () => undefined));
  expect(lost).toMatchObject([{ code: 'K501', at: AT }]);
});

test('K507: a copy of a sheet was not read', async () => {
  const copied = filled.workbook.sheets
    .filter(({ name }) => name === '评分表')
    .map((one) => ({ ...one, name: '评分表 (2)' }));
  const { lost } = await laidOut({ ...filled.workbook, sheets: [...filled.workbook.sheets, ...copied] });
  expect(lost).toMatchObject([{ code: 'K507', at: { sheet: '评分表 (2)' } }]);
});

test('K101: a number of a material that is none has no place in the new list', async () => {
  const { lost } = await laidOut(setCell(filled, ['evidence', 'evidence/1', 'number'], { value: '甲' }));
  expect(lost).toMatchObject([{ code: 'K101', at: { sheet: '材料清单' }, params: { found: '甲' } }]);
});

test('an entry that is wrong is carried over as it stands: it can be mended there', async () => {
  const { spec, lost, mended } = await laidOut(setCell(filled, COUNT, { value: '很多' }));
  const [sheet, row, column] = COUNT;
  const found = spec.sheets.find(({ id }) => id === sheet)?.rows.find(({ key }) => key === row)?.cells[column];
  expect(found?.content).toEqual({ kind: 'value', value: '很多' });
  expect([lost, mended]).toEqual([[], []]);
});

test('K107, K109: what is mended on the way', async () => {
  const { lost, mended } = await laidOut(setCell(filled, COUNT, { value: '２次', formula: 'A1' }));
  expect(lost).toEqual([]);
  expect(mended.map(({ code }) => code).sort()).toEqual(['K107', 'K109']);
});

test('K008: what is no workbook of ours is refused', async () => {
  const result = await layOutAnew({ sheets: [], date1904: false }, AT);
  expect(result).toMatchObject({ kind: 'refused', issues: [{ code: 'K008', at: AT }] });
});
