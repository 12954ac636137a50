import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { SimulatedExcel } from '../host';
import { type BrowserOptions, type OpenedExcel, openInSimulatedExcel } from '../host/browser';

/** The built add-in: what a user gets. */
const SITE = join(__dirname, '..', '..', 'dist', 'addin');

export type PaneOptions = Partial<Omit<BrowserOptions, 'site'>> & {
  readonly host?: SimulatedExcel;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
};

export type Pane = OpenedExcel & {
  readonly host: SimulatedExcel;
  readonly page: Page;
  /** Errors that the page threw or wrote to the console. */
  readonly faults: readonly string[];
};

/** Opens the pane beside a workbook, in a page of its own. */
export async function openPane(browser: Browser, options: PaneOptions = {}): Promise<Pane> {
  const { host = new SimulatedExcel(), colorScheme = 'light', forcedColors = 'none', ...rest } = options;
  const { paneWidth = 350 } = rest;
  const viewport = { width: paneWidth, height: 900 };
  const context = await browser.newContext({ locale: 'zh-CN', viewport, colorScheme, forcedColors });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  const opened = await openInSimulatedExcel(page, host, { site: SITE, ...rest });
  return { ...opened, host, page, faults };
}

/** Loads the first template of the list for a unit. */
export async function loadTemplate(frame: Frame, unit = '示例县'): Promise<void> {
  await frame.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
  await frame.getByLabel('被考核单位').fill(unit);
  await frame.getByRole('button', { name: '载入', exact: true }).click();
}
