import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../host/browser';
import { addresses, all, readManifest } from './manifest-document';
import { contentsOf, serve, visibleText } from './site';

/** What `npm run build` leaves. */
const ADDIN = path.join(__dirname, '..', '..', 'dist', 'addin');
const BASE = 'https://localhost:3000/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const PAGES = ['taskpane.html', 'commands.html'];

const pathOf = (url: string): string => path.join(ADDIN, new URL(url).pathname);

describe('what is built', () => {
  test('everything the manifest names is there', () => {
    const manifest = readManifest(path.join(ADDIN, 'manifest.xml'));
    expect(all(manifest, 'Image').length).toBeGreaterThan(0);
    expect(addresses(manifest).filter((url) => !existsSync(pathOf(url)))).toEqual([]);
  });

  test.each(PAGES)('%s: files are there, no script within, nothing else may be loaded', (name) => {
    const { files, inline, csp } = contentsOf(readFileSync(path.join(ADDIN, name), 'utf8'));
    expect(inline).toEqual([]);
    expect(files).toContain(`${OFFICE}office.js`);
    expect(files.filter((file) => !file.startsWith('https:') && !existsSync(path.join(ADDIN, file)))).toEqual([]);
    expect(csp.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src 'self' https://appsforoffice.microsoft.com`,
      `style-src 'self' 'unsafe-inline'`,
      `img-src 'self' data:`,
      `font-src 'self' data:`,
      `connect-src 'self'`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ]);
  });

  test('names of scripts change with their contents', () => {
    for (const name of PAGES) {
      const { files } = contentsOf(readFileSync(path.join(ADDIN, name), 'utf8'));
      const scripts = files.filter((file) => !file.includes('/'));
      expect(scripts.filter((file) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(file))).toEqual([]);
    }
  });
});

describe('what is loaded when', () => {
  const scripts = readdirSync(ADDIN).filter((name) => name.endsWith('.js'));
  const { files } = contentsOf(readFileSync(path.join(ADDIN, 'taskpane.html'), 'utf8'));
  const holding = (text: string) =>
    scripts.filter((name) => readFileSync(path.join(ADDIN, name), 'utf8').includes(text));

  test('the contents of a template are loaded when it is chosen; its title is known before', () => {
    const contents = holding('召开会议的时间应在2019年11月');
    expect(contents).toHaveLength(1);
    expect(contents.filter((name) => files.includes(name))).toEqual([]);
    expect(holding('信知战联办〔2022〕1号').filter((name) => !contents.includes(name))).toHaveLength(1);
  });
});

describe('where the add-in cannot run, the page says so', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test.each(PAGES)('%s without JavaScript', async (name) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.setContent(readFileSync(path.join(ADDIN, name), 'utf8'));
    expect(await visibleText(page)).toContain('考核加载项需要 JavaScript');
    await context.close();
  });

  // Internet Explorer 11 knows neither modules nor `noModule`; here, none arrive.
  test.each(PAGES)('%s in a browser without modules', async (name) => {
    const { context } = await serve(browser, {
      [`${BASE}${name}`]: path.join(ADDIN, name),
      [`${BASE}assets/`]: path.join(ADDIN, 'assets'),
    });
    await context.addInitScript(() => {
      Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    });
    const page = await context.newPage();
    await page.goto(`${BASE}${name}`);
    await page.getByText('此版本的 Excel 不能运行考核加载项').waitFor();
    expect(await visibleText(page)).not.toContain('正在打开');
    expect(await page.evaluate(() => typeof Reflect.get(window, 'nextUnanswered'))).toBe('function');
    await context.close();
  });

  test('a pane whose script does not arrive', async () => {
    const { context } = await serve(browser, {
      [`${BASE}taskpane.html`]: path.join(ADDIN, 'taskpane.html'),
      [`${BASE}assets/`]: path.join(ADDIN, 'assets'),
    });
    const page = await context.newPage();
    await page.goto(`${BASE}taskpane.html`);
    expect(await visibleText(page)).toBe('正在打开…');
    await page.getByText('考核加载项没有打开').waitFor();
    expect(await visibleText(page)).not.toContain('此版本的 Excel');
    await context.close();
  });
});
