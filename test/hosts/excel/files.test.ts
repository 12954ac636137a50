import { excelWorkspace } from '../../../src/hosts/excel';
import * as xlsx from '../../../src/hosts/xlsx';
import type { Template } from '../../../src/model';
import { layout, type WorkbookSpec } from '../../../src/sheets';
import { type ExcelOptions, startExcel } from '../../host';
import { fullSubmission } from '../../support/filled-workbook';
import { submissionOf, xinyang } from '../../support/templates';

let template: Template;
let spec: WorkbookSpec;
beforeAll(async () => {
  template = await xinyang();
  spec = layout(template, fullSubmission(template));
});

const started = (options: ExcelOptions = {}) => {
  const { host } = startExcel(options);
  return { host, workspace: excelWorkspace(() => Promise.resolve(xlsx)) };
};

const THREE = ['县公安局', '县司法局', '县文旅局'].map((name) => `分解-${name}.xlsx`);
const files = () => THREE.map((name) => ({ name, spec }));

/** The cells of the workbooks that were opened. */
const opened = (files: readonly (Uint8Array | undefined)[]) =>
  files.map((file) => (file ? xlsx.readXlsx(file, '新').workbook : undefined));

describe('files beside the open workbook', () => {
  test('a file is read, and the open workbook is not even asked', async () => {
    const { host, workspace } = started();
    const { workbook, issues } = await workspace.readFile(await xlsx.renderXlsx(spec), '回收.xlsx');
    expect(issues).toEqual([]);
    expect(workbook?.sheets.map(({ name }) => name)).toEqual(spec.sheets.map(({ name }) => name));
    expect(host.statistics.requests).toBe(0);
  });

  test('K003: what is no workbook is said with the name of the file', async () => {
    const { workspace } = started();
    expect(await workspace.readFile(new TextEncoder().encode('笔记'), '笔记.txt')).toMatchObject({
      issues: [{ code: 'K003', at: { file: '笔记.txt' } }],
    });
  });

  test('workbooks open in windows of their own, in their order, with everything in them', async () => {
    const { host, workspace } = started();
    const another = layout(template, submissionOf(template));
    const handed = [files()[0], { name: '另一本.xlsx', spec: another }].flatMap((file) => file ?? []);
    expect(await workspace.handOver(handed)).toEqual([]);
    const expected = await Promise.all([spec, another].map((one) => xlsx.renderXlsx(one)));
    expect(opened(host.openedWorkbooks)).toEqual(opened(expected));
    expect(host.sheetNames).toEqual(['Sheet1']);
  });

  test('while a cell is being edited they wait until that ends', async () => {
    const { host, workspace } = started();
    host.person.beginEdit();
    const handing = workspace.handOver(files());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.openedWorkbooks).toEqual([]);
    host.person.endEdit();
    expect(await handing).toEqual([]);
    expect(host.openedWorkbooks).toHaveLength(3);
  });

  test('K815: one that Excel refuses is named, the others open', async () => {
    const { host, workspace } = started();
    host.failOn({ request: 2 }, 'AccessDenied');
    const issues = await workspace.handOver(files());
    expect(issues).toMatchObject([
      { code: 'K815', params: { files: THREE[1], reason: expect.stringContaining('AccessDenied') as string } },
    ]);
    expect(host.openedWorkbooks).toHaveLength(2);
  });

  test('K815: where it refuses all of them, all are named', async () => {
    const { host, workspace } = started();
    host.failAlways('GeneralException');
    expect(await workspace.handOver(files())).toMatchObject([{ code: 'K815', params: { files: THREE.join('、') } }]);
    expect(host.openedWorkbooks).toEqual([]);
  });

  test('K804: an Excel that cannot open workbooks is not asked to', async () => {
    const { host, workspace } = started({ api: '1.7' });
    expect(await workspace.handOver(files())).toMatchObject([{ code: 'K804', params: { reason: 'ExcelApi 1.8' } }]);
    expect(host.statistics.requests).toBe(0);
  });

  test('K812: the script for files does not arrive; the next time it does', async () => {
    startExcel();
    let isThere = false;
    const workspace = excelWorkspace(() => (isThere ? Promise.resolve(xlsx) : Promise.reject(new Error('断网'))));
    expect(await workspace.handOver(files())).toMatchObject([{ code: 'K812', params: { reason: '断网' } }]);
    expect(await workspace.readFile(new Uint8Array(), '回收.xlsx')).toMatchObject({ issues: [{ code: 'K812' }] });
    isThere = true;
    expect(await workspace.handOver(files())).toEqual([]);
  });

  test('K812: a page that has nothing to do with files says so', async () => {
    startExcel();
    expect(await excelWorkspace().handOver(files())).toMatchObject([{ code: 'K812' }]);
  });
});
