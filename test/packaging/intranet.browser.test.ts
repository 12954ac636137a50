import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/browser';
import { addresses, readManifest } from './manifest-document';
import { SCHEMAS, schemaFaults } from './schema';
import { contentsOf, serve } from './site';

const ROOT = path.join(__dirname, '..', '..');
const URL_GIVEN = 'https://kaohe.example.gov.cn/addin';
const BASE = `${URL_GIVEN}/`;

const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
const out = path.join(folder, 'package');
const site = path.join(out, 'site');
const read = (...names: string[]): string => readFileSync(path.join(out, ...names), 'utf8');

const make = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/package-intranet.mjs', ...args], { cwd: ROOT, encoding: 'utf8' });

beforeAll(() => {
  expect(make('--url', URL_GIVEN, '--out', out)).toMatchObject({ status: 0 });
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the package for a closed network', () => {
  test('holds a site, a manifest in a folder to share, and notes', () => {
    expect(readdirSync(out).sort()).toEqual(['catalog', 'site', '安装说明.md']);
    expect(readdirSync(path.join(out, 'catalog'))).toEqual(['kaohe.xml']);
    expect(existsSync(path.join(site, 'manifest.xml'))).toBe(false);
  });

  test('its manifest names files of the site, and no other address', () => {
    const urls = addresses(readManifest(path.join(out, 'catalog', 'kaohe.xml')));
    expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
    expect(urls.filter((url) => !existsSync(path.join(site, new URL(url.slice(BASE.length), 'x:/').pathname)))).toEqual(
      [],
    );
    expect(read('catalog', 'kaohe.xml')).not.toContain('localhost');
  });

  (SCHEMAS ? test : test.skip)('its manifest is valid', () => {
    expect(schemaFaults(path.join(out, 'catalog', 'kaohe.xml'))).toBe('');
  });

  test.each(['taskpane.html', 'commands.html'])('%s loads its own files only', (name) => {
    const html = read('site', name);
    const { files, csp } = contentsOf(html);
    expect(html).not.toMatch(/https?:/);
    expect(files).toContain('office/office.js');
    expect(files.filter((file) => !existsSync(path.join(site, file)))).toEqual([]);
    expect(csp).toContain("script-src 'self';");
  });

  test('office.js is Microsoft’s, unchanged, with its licence', () => {
    const source = path.join(ROOT, 'node_modules', '@microsoft', 'office-js');
    expect(read('site', 'office', 'office.js')).toBe(readFileSync(path.join(source, 'dist', 'office.js'), 'utf8'));
    expect(read('site', 'office', 'LICENSE.md')).toBe(readFileSync(path.join(source, 'LICENSE.md'), 'utf8'));
    expect(read('site', 'LICENSE.txt')).toContain('MIT');
  });

  test('the browser edition lies beside the add-in, and loads its own files only', () => {
    const html = read('site', 'browser', 'index.html');
    const { files } = contentsOf(html);
    expect(html).not.toMatch(/https?:/);
    expect(files.filter((file) => !existsSync(path.join(site, 'browser', file)))).toEqual([]);
    expect(read('site', 'browser', 'service-worker.js')).toContain('index.html');
  });

  test('the notes are for this address and say all that has to be done', () => {
    const notes = read('安装说明.md');
    expect(notes).not.toContain('{{');
    for (const text of [
      `${BASE}taskpane.html`,
      `${BASE}browser/`,
      'location /addin/',
      'TrustedCatalogs',
      '"Flags"=dword:00000001',
      'no-cache',
    ]) {
      expect(notes).toContain(text);
    }
  });
});

describe('in a browser that reaches nothing but the site', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  // What Excel adds to the address of a page, by which office.js chooses its files.
  test.each([
    ['Excel 2021 and later', 'Excel$Win32$16.01$zh-CN', ['excel-win32-16.01.js', 'zh-cn/office_strings.js']],
    ['an older Excel', 'Excel$Win32$16.00$en-US', ['excel-win32-16.00.js', 'en-us/office_strings.js']],
    ['Excel on the web', 'Excel$Web$16.01$zh-CN', ['excel-web-16.00.js', 'zh-cn/office_strings.js']],
    ['no Excel', undefined, ['o15apptofilemappingtable.js']],
  ])('%s finds its part of office.js', async (_, host, parts) => {
    const { context, missing } = await serve(browser, { [BASE]: site });
    const page = await context.newPage();
    const wanted = parts.map((part) => page.waitForRequest(`${BASE}office/${part}`));
    await page.goto(`${BASE}taskpane.html${host === undefined ? '' : `?_host_Info=${host}$0$$$0`}`);
    await Promise.all(wanted);
    expect(missing).toEqual([]);
    await context.close();
  });

  test('the browser edition opens', async () => {
    const { context, missing } = await serve(browser, { [BASE]: site });
    const page = await context.newPage();
    await page.goto(`${BASE}browser/`);
    await page.getByText('还没有打开考核表').waitFor();
    expect(missing).toEqual([]);
    await context.close();
  });
});

describe('what is refused, in Chinese', () => {
  const full = path.join(folder, 'full');
  beforeAll(() => {
    mkdirSync(full);
    writeFileSync(path.join(full, '别人的文件.txt'), '');
  });

  test.each([
    ['no address', [], '用法'],
    ['an address without https', ['--url', 'http://kaohe.example.gov.cn/', '--out', `${folder}/x`], '必须是 https://'],
    ['what is no address', ['--url', '内网', '--out', `${folder}/x`], '必须是 https://'],
    ['an address with a query', ['--url', `${BASE}?a=1`, '--out', `${folder}/x`], '不能带参数'],
    ['a folder that is not empty', ['--url', BASE, '--out', full], '文件夹不是空的'],
    ['a file for a folder', ['--url', BASE, '--out', path.join(full, '别人的文件.txt')], '不是文件夹'],
    ['an unknown option', ['--port', '1'], '--port'],
  ])('%s', (_, args, message) => {
    const { status, stderr, stdout } = make(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(readdirSync(full)).toEqual(['别人的文件.txt']);
    expect(existsSync(path.join(folder, 'x'))).toBe(false);
  });
});
