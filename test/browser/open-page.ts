import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serve } from '../packaging/site';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'browser');
export const ADDRESS = 'https://kaohe.example.gov.cn/';

export type BrowserAtDesk = {
  readonly context: BrowserContext;
  /** Opens the page in a tab of its own. */
  readonly openTab: (address?: string) => Promise<Page>;
  /** Errors that pages threw or wrote to the console, and what was asked for in vain. */
  readonly faults: string[];
};

export type DeskOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
};

/** A browser of somebody's own, which reaches the page and nothing else. */
export async function sitDown(browser: Browser, options: DeskOptions = {}): Promise<BrowserAtDesk> {
  const { width = 1280, height = 800, ...looks } = options;
  const { context, missing } = await serve(browser, { [ADDRESS]: BUILT }, { viewport: { width, height }, ...looks });
  const faults = missing;
  context.on('weberror', (thrown) => faults.push(String(thrown.error())));
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const openTab = async (address = ADDRESS): Promise<Page> => {
    const page = await context.newPage();
    // From now on files are asked of the test; a listener that comes with the key may come too late.
    page.on('filechooser', () => undefined);
    await page.goto(address);
    return page;
  };
  return { context, openTab, faults };
}

/** Loads the first template of the list for a unit. */
export async function loadTemplate(page: Page, unit = '示例县'): Promise<void> {
  await page.getByRole('button', { name: '2021年信阳市县（区）知识产权保护工作检查考核指标体系' }).click();
  await page.getByLabel('被考核单位').fill(unit);
  await page.getByRole('button', { name: '载入', exact: true }).click();
  await page.getByText('已载入').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('main'));
}

/** Shows an empty page, as a draft of its own begins. */
export async function startNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  await page.getByRole('button', { name: '新建' }).click();
  await page.getByText('还没有打开考核表').waitFor();
}

/** Types into the cells from the selected one on, as somebody with a keyboard would. */
export async function typeEntries(page: Page, ...entries: readonly string[]): Promise<void> {
  for (const entry of entries) {
    await page.keyboard.type(entry);
    await page.keyboard.press('Enter');
  }
}

/** Chooses files after Ctrl+O. */
export async function openFiles(
  page: Page,
  ...files: { readonly name: string; readonly buffer: Buffer }[]
): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+o')]);
  await chooser.setFiles(files.map((file) => ({ mimeType: '', ...file })));
}
