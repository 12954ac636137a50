import { unzipSync } from 'fflate';
import { saveFiles } from '../../../src/browser/files/save-file';
import { readXlsx } from '../../../src/hosts/xlsx';
import { specFor } from '../drafts/tabs';

type Download = { readonly name: string; readonly content: Blob };

/** What a browser does with a link that is clicked: here it only notes it. */
function noteDownloads(): readonly Download[] {
  const downloads: Download[] = [];
  const contents = new Map<string, Blob>();
  const link = () => ({
    href: '',
    download: '',
    click() {
      const content = contents.get(this.href);
      if (content) downloads.push({ name: this.download, content });
    },
    remove: () => undefined,
  });
  Object.assign(globalThis, { document: { createElement: link, body: { append: () => undefined } } });
  jest.spyOn(URL, 'createObjectURL').mockImplementation((content) => {
    const url = `blob:${contents.size}`;
    contents.set(url, content as Blob);
    return url;
  });
  return downloads;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'document');
});

const sheetsOf = (bytes: Uint8Array) => readXlsx(bytes, '').workbook?.sheets.map(({ name }) => name);
const bytesOf = async ({ content }: Download) => new Uint8Array(await content.arrayBuffer());
const fileFor = (name: string) => ({ name: `分解-${name}.xlsx`, spec: specFor(name) });

test('one workbook is saved as it is', async () => {
  const downloads = noteDownloads();
  await saveFiles([fileFor('县公安局')], '示例县-部门分解表.zip');
  expect(downloads).toMatchObject([{ name: '分解-县公安局.xlsx' }]);
  const [only] = downloads;
  expect(only && sheetsOf(await bytesOf(only))).toEqual(specFor().sheets.map(({ name }) => name));
});

test('several are saved as one archive, each of them whole', async () => {
  const downloads = noteDownloads();
  await saveFiles(['县公安局', '县司法局'].map(fileFor), '示例县-部门分解表.zip');
  expect(downloads).toMatchObject([{ name: '示例县-部门分解表.zip', content: { type: 'application/zip' } }]);
  const [archive] = downloads;
  const packed = Object.entries(archive ? unzipSync(await bytesOf(archive)) : {});
  expect(packed.map(([name]) => name)).toEqual(['分解-县公安局.xlsx', '分解-县司法局.xlsx']);
  for (const [, bytes] of packed) expect(sheetsOf(bytes)).toEqual(specFor().sheets.map(({ name }) => name));
});

test('where there is none nothing is saved', async () => {
  const downloads = noteDownloads();
  await saveFiles([], '示例县-部门分解表.zip');
  expect(downloads).toEqual([]);
});
