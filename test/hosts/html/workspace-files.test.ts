import { Book } from '../../../src/hosts/html/book';
import { Cursor } from '../../../src/hosts/html/cursor';
import { htmlWorkspace, type HtmlWorkspaceOptions } from '../../../src/hosts/html/workspace';
import { smallSpec } from '../../support/small-spec';
import { atOnce } from '../../support/at-once';

const workspaceWith = (files?: HtmlWorkspaceOptions['files']) =>
  htmlWorkspace(new Book(), new Cursor(), {
    onKeep: () => Promise.resolve([]),
    afterPaint: atOnce,
    ...(files ? { files } : {}),
  });

const FILE = { name: '分解-县公安局.xlsx', spec: smallSpec() };

test('files are read and handed over by what the page gives', async () => {
  const handed: unknown[] = [];
  const { readFile, handOver } = workspaceWith({
    readFile: (bytes) => Promise.resolve({ workbook: { sheets: [], date1904: bytes.length > 0 }, issues: [] }),
    handOver: (files) => {
      handed.push(...files);
      return Promise.resolve([]);
    },
  });
  expect((await readFile(new Uint8Array(1), '回收.xlsx')).workbook?.date1904).toBe(true);
  expect(await handOver([FILE])).toEqual([]);
  expect(handed).toEqual([FILE]);
});

test('K812: a page that has nothing to do with files says so', async () => {
  const { readFile, handOver } = workspaceWith();
  expect(await readFile(new Uint8Array(), '回收.xlsx')).toMatchObject({ issues: [{ code: 'K812' }] });
  expect(await handOver([FILE])).toMatchObject([{ code: 'K812' }]);
});
