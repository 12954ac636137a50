import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SOURCE = path.join(__dirname, '..', 'src');

/** What each folder may import of ours, from the bottom to the top; entry points come last. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  issues: [],
  wording: [],
  formula: [],
  rules: ['formula', 'issues'],
  model: ['formula', 'issues', 'rules'],
  templates: ['issues', 'model'],
  decomposition: ['formula', 'issues', 'model', 'rules'],
  scoring: ['formula', 'model', 'rules'],
  sheets: ['decomposition', 'formula', 'issues', 'model', 'rules', 'scoring'],
  entries: ['decomposition', 'formula', 'issues', 'model', 'rules', 'scoring', 'sheets'],
  'hosts/xlsx': ['formula', 'issues', 'sheets'],
  'hosts/excel': ['formula', 'issues', 'sheets'],
  'hosts/html': ['formula', 'issues', 'sheets', 'entries', 'wording'],
  app: ['decomposition', 'formula', 'issues', 'model', 'rules', 'templates', 'scoring', 'sheets', 'entries', 'wording'],
  taskpane: ['app', 'hosts/excel', 'hosts/xlsx', 'issues'],
  commands: ['app', 'hosts/excel', 'issues'],
  browser: [
    'app',
    'entries',
    'formula',
    'hosts/html',
    'hosts/xlsx',
    'issues',
    'model',
    'scoring',
    'sheets',
    'templates',
    'wording',
  ],
  cli: [
    'decomposition',
    'formula',
    'issues',
    'model',
    'rules',
    'templates',
    'scoring',
    'sheets',
    'entries',
    'hosts/xlsx',
  ],
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? files(file) : /\.tsx?$/.test(name) ? [file] : [];
  });

/** The folder of the table that a path below src/ belongs to. */
function folderOf(file: string): string {
  const parts = path.relative(SOURCE, file).split(path.sep);
  return parts[0] === 'hosts' ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

type Import = { readonly from: string; readonly file: string; readonly folder: string; readonly specifier: string };

const imports: readonly Import[] = files(SOURCE).flatMap((file) => {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => ({
      from: folderOf(file),
      file: path.relative(SOURCE, file),
      folder: folderOf(path.resolve(path.dirname(file), fileName)),
      specifier: fileName,
    }));
});

const isIndex = ({ specifier, file, folder }: Import): boolean =>
  path
    .relative(SOURCE, path.resolve(SOURCE, path.dirname(file), specifier))
    .split(path.sep)
    .join('/') === folder;

describe('structure of src/', () => {
  test('the table names every folder', () => {
    expect([...new Set(files(SOURCE).map(folderOf))].sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  test('folders import only downwards', () => {
    const upwards = imports.filter(({ from, folder }) => from !== folder && !ALLOWED[from]?.includes(folder));
    expect(upwards).toEqual([]);
  });

  test('outsiders import a folder by its index, insiders never do', () => {
    const wrong = imports.filter((one) => (one.from === one.folder) === isIndex(one));
    expect(wrong).toEqual([]);
  });

  test('the task pane loads the file format when it is used, not with its first screen', () => {
    const early = files(SOURCE)
      .filter((file) => folderOf(file) === 'taskpane')
      .filter((file) => / from '[./]+hosts\/xlsx'/.test(readFileSync(file, 'utf8')));
    expect(early).toEqual([]);
  });

  test('nothing is called utils', () => {
    expect(files(SOURCE).filter((file) => /util|helper|common|misc/i.test(path.relative(SOURCE, file)))).toEqual([]);
  });

  test('Excel’s object model and Node’s modules stay where they belong', () => {
    const holds = (pattern: RegExp) =>
      files(SOURCE)
        .filter((file) => pattern.test(readFileSync(file, 'utf8')))
        .map(folderOf);
    const officeJs = /\b(Excel|Office|OfficeExtension)\.[A-Za-z]/;
    expect([...new Set(holds(officeJs))]).toEqual(['hosts/excel']);
    expect(holds(/from 'node:/).filter((folder) => folder !== 'cli')).toEqual([]);
  });
});
