import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isView } from '../../src/app/frame/views';
import { version } from '../../package.json';
import { addresses, all, readManifest, texts } from './manifest-document';
import { SCHEMAS, schemaFaults } from './schema';

const ROOT = path.join(__dirname, '..', '..');
const FILE = path.join(ROOT, 'manifest.xml');
const BASE = 'https://localhost:3000/';

const manifest = readManifest(FILE);
const used = all(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
const resources = all(manifest, 'Resources').flatMap((section) => all(section));
const defined = resources.flatMap(({ attributes }) => attributes.id ?? []);
const addressOf = (resid?: string) =>
  resources.find(({ attributes }) => attributes.id === resid)?.attributes.DefaultValue ?? '';

/** Width and height, as the header of a PNG file has them. */
function sizeOf(url: string): [number, number] {
  const header = readFileSync(path.join(ROOT, url.slice(BASE.length)));
  expect(header.subarray(1, 4).toString()).toBe('PNG');
  return [header.readUInt32BE(16), header.readUInt32BE(20)];
}

describe('references', () => {
  test('every resource in use is defined, every one defined is used, none twice', () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test('identifiers of resources have at most 32 characters', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test('addresses are https, at the development server, which the build replaces', () => {
    expect(addresses(manifest).filter((url) => !url.startsWith(BASE))).toEqual([]);
  });

  test('every page there is an entry point of, with a view of the pane where one is named', () => {
    const pages = [
      ...all(manifest, 'SourceLocation').map(
        ({ attributes }) => attributes.DefaultValue ?? addressOf(attributes.resid),
      ),
      ...all(manifest, 'FunctionFile').map(({ attributes }) => addressOf(attributes.resid)),
    ].map((url) => new URL(url));
    expect(pages).toHaveLength(4);
    for (const { pathname, searchParams } of pages) {
      const page = pathname.slice(1);
      expect(existsSync(path.join(ROOT, 'src', path.basename(page, '.html'), 'index.ts'))).toBe(true);
      expect([...searchParams.keys()].filter((key) => key !== 'view')).toEqual([]);
      expect(searchParams.has('view') ? isView(searchParams.get('view')) : true).toBe(true);
    }
  });
});

describe('icons', () => {
  const icons = all(manifest, 'Image').flatMap(({ attributes: { resid, size } }) =>
    resid === undefined ? [] : [{ url: addressOf(resid), size: Number(size) }],
  );

  test('each file has the size its place and its name say', () => {
    expect(icons).toHaveLength(32);
    for (const { url, size } of icons) {
      expect([url, ...sizeOf(url)]).toEqual([expect.stringMatching(new RegExp(`-${size}\\.png$`)), size, size]);
    }
  });

  test('each list has all sizes', () => {
    for (const list of all(manifest, 'Icon')) {
      expect(list.children.map(({ attributes }) => Number(attributes.size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    }
  });

  test('that of a task pane add-in is 32 pixels, on sharp screens 64', () => {
    const url = (name: string) => all(manifest, name)[0]?.attributes.DefaultValue ?? '';
    expect(sizeOf(url('IconUrl'))).toEqual([32, 32]);
    expect(sizeOf(url('HighResolutionIconUrl'))).toEqual([64, 64]);
  });
});

describe('texts', () => {
  const strings = ['DisplayName', 'Description', 'String'].flatMap((name) =>
    all(manifest, name).filter(({ attributes }) => attributes.DefaultValue !== undefined),
  );

  test('Chinese first, English for every one, and no other language', () => {
    expect(texts(manifest, 'DefaultLocale')).toEqual(['zh-CN']);
    expect(strings).toHaveLength(11);
    for (const { attributes, children } of strings) {
      expect(attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
      expect(children.map((child) => child.attributes.Locale)).toEqual(['en-US']);
      expect(children[0]?.attributes.Value).toMatch(/^[\x20-\x7e]+$/);
    }
  });

  test.each([
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ])('%s have at most %d characters', (name, limit) => {
    const values = all(manifest, name).flatMap((list) =>
      all(list).flatMap(({ attributes: { DefaultValue, Value } }) => [DefaultValue, Value]),
    );
    expect(values.filter((value) => (value?.length ?? 0) > limit)).toEqual([]);
  });

  test('labels fit under a button', () => {
    const labels = all(manifest, 'Control').map(({ children }) => addressOf(children[0]?.attributes.resid));
    expect(labels).toEqual(['模板', '填报', '下一未填项']);
  });
});

describe('what it promises', () => {
  test('only what is built: two views of one pane, and a button that acts', () => {
    const actions = all(manifest, 'Action').map(({ attributes, children }) => [
      attributes.type,
      ...children.filter(({ text }) => text.trim() !== '').map(({ text }) => text),
    ]);
    expect(actions).toEqual([
      ['ShowTaskpane', 'Kaohe.Pane'],
      ['ShowTaskpane', 'Kaohe.Pane'],
      ['ExecuteFunction', 'nextUnanswered'],
    ]);
    expect(readFileSync(path.join(ROOT, 'src', 'commands', 'index.ts'), 'utf8')).toContain(`'nextUnanswered'`);
  });

  test('the version is that of the package', () => {
    expect(texts(manifest, 'Version')).toEqual([`${version}.0`]);
  });

  test('the add-in, its tab, its group and its buttons have identifiers of their own', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      all(manifest, name).map((one) => one.attributes.id),
    );
    expect(new Set(ids).size).toBe(5);
    expect(texts(manifest, 'Id')).toEqual([expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
  });
});

(SCHEMAS ? describe : describe.skip)('by the schemas of Microsoft', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('it is valid', () => {
    expect(schemaFaults(FILE)).toBe('');
  });

  test('the part for the ribbon is looked at, too', () => {
    const file = path.join(folder, 'manifest.xml');
    writeFileSync(file, readFileSync(FILE, 'utf8').replaceAll('TaskpaneId', 'PaneId'));
    expect(schemaFaults(file)).toContain('PaneId');
  });
});
