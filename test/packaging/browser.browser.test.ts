import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../host/browser';
import { contentsOf, serve, visibleText } from './site';

/** What `npm run build` leaves. */
const BUILT = path.join(__dirname, '..', '..', 'dist', 'browser');
const TITLE = '2021年信阳市县（区）知识产权保护工作检查考核指标体系';

const files = readdirSync(BUILT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => path.relative(BUILT, path.join(parentPath, name)).split(path.sep).join('/'));
const read = (name: string): string => readFileSync(path.join(BUILT, name), 'utf8');
const page = contentsOf(read('index.html'));

describe('what is built', () => {
  test('files are there, by addresses that hold in any folder; no script within', () => {
    expect(page.inline).toEqual([]);
    expect(page.files.filter((file) => /^[/.]|:/.test(file))).toEqual([]);
    expect(page.files.filter((file) => !existsSync(path.join(BUILT, file)))).toEqual([]);
  });

  test('nothing of another origin may be loaded', () => {
    expect(page.csp.split('; ')).toEqual([
      `default-src 'none'`,
      `script-src 'self'`,
      `style-src 'self' 'unsafe-inline'`,
      `img-src 'self' data: blob:`,
      `font-src 'self' data:`,
      `connect-src 'self'`,
      `worker-src 'self'`,
      `manifest-src 'self'`,
      `base-uri 'none'`,
      `form-action 'none'`,
    ]);
  });

  test('there is nothing of Office.js', () => {
    const texts = ['office.js', 'appsforoffice', 'Office.context', 'OfficeExtension', 'Excel.run'];
    expect(files.filter((name) => texts.some((text) => read(name).includes(text)))).toEqual([]);
  });

  test('names of scripts change with their contents, but for those that are always asked for', () => {
    const always = ['assets/opening.js', 'service-worker.js'];
    const scripts = files.filter((name) => name.endsWith('.js') && !always.includes(name));
    expect(scripts.filter((name) => !/^[\w-]+\.[0-9a-f]{8}\.js$/.test(name))).toEqual([]);
  });

  test('what is said of it as an app is true', () => {
    const app = JSON.parse(read('assets/browser-app.json')) as Record<string, string> & { icons: { src: string }[] };
    const at = (address = ''): string => new URL(address, 'https://x/sub/assets/browser-app.json').pathname;
    expect([at(app.start_url), at(app.scope)]).toEqual(['/sub/', '/sub/']);
    expect(app.icons.map(({ src }) => existsSync(path.join(BUILT, at(src).slice('/sub/'.length))))).toEqual([true]);
  });
});

describe('what is loaded when', () => {
  const scripts = files.filter((name) => name.endsWith('.js') && name !== 'service-worker.js');
  const holding = (text: string) => scripts.filter((name) => read(name).includes(text));

  test.each([
    ['the contents of a template', '召开会议的时间应在2019年11月'],
    ['the writer of files', '[Content_Types].xml'],
    ['the reader of files', 'EncryptedPackage'],
    ['the rules, and what checks them', 'invalid_union'],
  ])('%s: when it is needed', (_, text) => {
    expect(holding(text).length).toBeGreaterThan(0);
    expect(holding(text).filter((name) => page.files.includes(name))).toEqual([]);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function loadTemplate(opened: Page): Promise<void> {
    await opened.getByText(TITLE).first().click();
    await opened.getByLabel('被考核单位').fill('示例县');
    await opened.getByRole('button', { name: '载入', exact: true }).click();
    await opened.getByText('已载入').waitFor();
  }

  // No https: no service worker, no crypto.randomUUID. All else works.
  test('from a folder of a plain server on an intranet, which is all it reaches', async () => {
    const address = 'http://kaohe.example.gov.cn/fuzhu/kaohe/';
    const { context, missing } = await serve(browser, { [address]: BUILT });
    const opened = await context.newPage();
    const faults: string[] = [];
    opened.on('pageerror', (error) => faults.push(String(error)));
    opened.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await opened.goto(address);
    expect(await opened.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([false, false]);
    await loadTemplate(opened);
    await opened.keyboard.type('是');
    await opened.keyboard.press('Enter');
    await opened.getByText('草稿已保存').waitFor();
    const [download] = await Promise.all([opened.waitForEvent('download'), opened.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toBe(`示例县-${TITLE}.xlsx`);
    await opened.reload();
    await opened.getByText('已填 1/41').first().waitFor();
    expect(await opened.title()).toBe('示例县 — 考核');
    expect([missing, faults]).toEqual([[], []]);
    await context.close();
  });

  test('without JavaScript it says so', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.setContent(read('index.html'));
    expect(await visibleText(opened)).toContain('考核需要 JavaScript');
    await context.close();
  });

  const ADDRESS = 'https://kaohe.example.gov.cn/';

  test('without modules it says which browsers will do', async () => {
    const { context } = await serve(browser, {
      [`${ADDRESS}assets/`]: path.join(BUILT, 'assets'),
      [`${ADDRESS}index.html`]: path.join(BUILT, 'index.html'),
    });
    await context.addInitScript(() => {
      Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
    });
    const opened = await context.newPage();
    await opened.goto(`${ADDRESS}index.html`);
    await opened.getByText('这个浏览器太旧').waitFor();
    expect(await visibleText(opened)).not.toContain('正在打开');
    await context.close();
  });

  test('where its script does not arrive it says what to do', async () => {
    const { context } = await serve(browser, {
      [`${ADDRESS}assets/`]: path.join(BUILT, 'assets'),
      [`${ADDRESS}index.html`]: path.join(BUILT, 'index.html'),
    });
    const opened = await context.newPage();
    await opened.goto(`${ADDRESS}index.html`);
    expect(await visibleText(opened)).toBe('正在打开…');
    await opened.getByText('考核没有打开').waitFor();
    await context.close();
  });
});
