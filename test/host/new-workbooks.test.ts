import { startExcel } from './index';
import { codeOf, onSheet } from './testing';

/** As much of an .xlsx file as is looked at here. */
const FILE = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

test('new workbooks open as copies of a file, or empty, beside the one at hand', async () => {
  const { host } = startExcel();
  await Excel.createWorkbook(base64(FILE));
  await Excel.createWorkbook();
  expect(host.openedWorkbooks).toEqual([FILE, undefined]);
  expect(host.sheetNames).toEqual(['Sheet1']);
});

test('what is no .xlsx file is refused', async () => {
  const { host } = startExcel();
  expect(await codeOf(Excel.createWorkbook(base64(new TextEncoder().encode('文字'))))).toBe('InvalidArgument');
  expect(host.openedWorkbooks).toEqual([]);
});

test('a workbook that was made is not shown before it is opened', async () => {
  const { host } = startExcel();
  await Excel.run(async (context) => {
    // Of making a workbook without showing it, and of showing it, the types know nothing; the runtime does.
    const application = context.workbook.application as unknown as {
      readonly createWorkbook: (file: string) => { readonly open: () => void };
    };
    const made = application.createWorkbook(base64(FILE));
    await context.sync();
    expect(host.openedWorkbooks).toEqual([]);
    made.open();
    await context.sync();
  });
  expect(host.openedWorkbooks).toEqual([FILE]);
});

test('older Excels have no new workbooks', async () => {
  startExcel({ api: '1.7' });
  expect(await codeOf(Promise.resolve().then(() => Excel.createWorkbook()))).toBe('ApiNotFound');
});

test('a request longer than the host takes is refused whole', async () => {
  const { host } = startExcel({ longestRequest: 2000 });
  const write = (text: string) =>
    codeOf(
      onSheet((sheet) => {
        sheet.getRange('A1').values = [[text]];
      }),
    );
  expect(await write('短')).toBe('none');
  // Three bytes each.
  expect(await write('长'.repeat(600))).toBe('RequestPayloadSizeLimitExceeded');
  expect(host.sheet('Sheet1').cell('A1').value).toBe('短');
  expect(host.statistics.longest).toBeGreaterThan(2000);
});
