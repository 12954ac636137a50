import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../host/browser';
import { type PageServer, servePages } from './page-server';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'browser');
const WORKER = 'service-worker.js';

// Browsers look for a newer service worker in their own time.
jest.setTimeout(60_000);

let browser: Browser;
let context: BrowserContext;
let folder: string;
let server: PageServer;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
  cpSync(BUILT, folder, { recursive: true });
  server = await servePages(folder, '/some/folder/');
  context = await browser.newContext({ locale: 'zh-CN' });
});
afterEach(async () => {
  await context.close();
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Opens the page and waits until all of it is kept. */
async function openKept(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(server.url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  return page;
}

const keptFiles = (page: Page): Promise<readonly (readonly string[])[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    return Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
  });

/** Another build in the place of the one that is served. */
function build(name: string): void {
  const file = path.join(folder, WORKER);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/KAOHE_BUILD\s*=\s*"\w+"/, `KAOHE_BUILD="${name}"`));
}

test('keeps exactly the files that were built', async () => {
  const page = await openKept();
  const built = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== WORKER)
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'));
  const [kept = [], ...others] = await keptFiles(page);
  expect(kept.map((url) => url.slice(server.url.length)).sort()).toEqual(built.sort());
  expect(others).toEqual([]);
});

test('opens without a network after the first time, and what is loaded later is there, too', async () => {
  await openKept();
  await server.stop();
  const page = await context.newPage();
  await page.goto(`${server.url}?lang=zh`);
  await page.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
  await page.getByLabel('被考核单位').fill('示例县');
  await page.getByRole('button', { name: '载入', exact: true }).click();
  await page.getByText('已载入').waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  expect(download.suggestedFilename()).toBe('示例县-2021年信阳市县（区）知识产权保护工作检查考核指标体系.xlsx');
  await page.reload();
  await page.getByText('已填 0/41').first().waitFor();
});

test('a newer build takes over when all tabs of the older one are closed', async () => {
  const page = await openKept();
  await page.evaluate(() => caches.open('of somebody else'));
  const [before] = await page.evaluate(() => caches.keys());
  build('newer');
  await page.reload();
  await page.getByText('有新版本').waitFor();
  // The open tab may yet load parts of its own build.
  expect(await page.evaluate(() => caches.keys())).toEqual(
    expect.arrayContaining([before, expect.stringMatching(/ newer$/), 'of somebody else']),
  );
  await page.close();
  const next = await openKept();
  await next.waitForFunction((name) => caches.has(name ?? '').then((has) => !has), before);
  expect(await next.evaluate(() => caches.keys())).toEqual(
    expect.arrayContaining([expect.stringMatching(/ newer$/), 'of somebody else']),
  );
  expect(await next.getByText('有新版本').count()).toBe(0);
});

test('a build of which not all files have arrived on the server is not kept', async () => {
  const page = await openKept();
  const before = await page.evaluate(() => caches.keys());
  build('newer');
  writeFileSync(path.join(folder, 'assets', 'opening.js'), '// of another build');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch(() => undefined);
    await new Promise<void>((resolve) => {
      const { installing } = registration;
      if (!installing || installing.state === 'redundant') resolve();
      else
        installing.addEventListener('statechange', () => {
          resolve();
        });
    });
  });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
  await page.reload();
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
});

test('other addresses of the server are left alone', async () => {
  const page = await openKept();
  writeFileSync(path.join(folder, 'other.txt'), 'first');
  const fetchText = () => page.evaluate(async () => (await fetch('other.txt')).text());
  expect(await fetchText()).toBe('first');
  writeFileSync(path.join(folder, 'other.txt'), 'second');
  expect(await fetchText()).toBe('second');
});
