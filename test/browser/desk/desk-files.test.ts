import { renderXlsx } from '../../../src/hosts/xlsx';
import { forgetAll, specFor } from '../drafts/tabs';
import { openDesk, settled } from './open-desk';

beforeEach(forgetAll);
afterEach(settled);

const files = ['县公安局', '县司法局'].map((name) => ({ name: `分解-${name}.xlsx`, spec: specFor(name) }));

async function deskOf(unit: string) {
  const opened = await openDesk();
  await opened.desk.keeper.begin(specFor(unit));
  return opened;
}

test('a file is read beside the workbook that is shown, which stays as it is', async () => {
  const { desk } = await deskOf('示例县');
  const { workbook, issues } = await desk.workspace.readFile(await renderXlsx(specFor('另一县')), '另一县.xlsx');
  expect(issues).toEqual([]);
  expect(workbook?.sheets.map(({ name }) => name)).toContain('总览');
  expect(desk.book.spec).toEqual(specFor('示例县'));
});

test('K003: what is no workbook is said with the name of the file', async () => {
  const { desk } = await deskOf('示例县');
  const { workbook, issues } = await desk.workspace.readFile(new TextEncoder().encode('笔记'), '笔记.xlsx');
  expect(workbook).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'K003', at: { file: '笔记.xlsx' } }]);
});

test('workbooks are handed over in an archive that is named after the unit, without what no file name may have', async () => {
  const { desk, seen } = await deskOf('示例县/一区');
  const worked: unknown[] = [];
  desk.business.subscribe(() => worked.push(desk.business.snapshot().work));
  expect(await desk.workspace.handOver(files)).toEqual([]);
  expect(seen.archives).toEqual([
    { name: '示例县_一区-部门分解表.zip', files: ['分解-县公安局.xlsx', '分解-县司法局.xlsx'] },
  ]);
  expect(worked).toEqual([{ kind: 'saving' }, undefined]);
});

test('K913: what the browser refuses is said', async () => {
  const { desk, seen } = await deskOf('示例县');
  seen.fault = new Error('磁盘已满');
  expect(await desk.workspace.handOver(files)).toMatchObject([{ code: 'K913', params: { reason: '磁盘已满' } }]);
  expect(desk.business.isBusy).toBe(false);
});
