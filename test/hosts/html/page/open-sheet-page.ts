import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack, { type Configuration, type Stats } from 'webpack';
import { serve } from '../../../packaging/site';

const modules = jest.requireActual<{ readonly extensions: string[]; readonly rules: object[] }>(
  '../../../../webpack/modules',
);

const ADDRESS = 'https://sheet.example/';
const HTML =
  '<!doctype html><html lang="zh-CN"><title>任务表</title><body style="margin:0"><script src="sheet.js"></script>';

/** A page with nothing but a sheet: what the browser edition draws, for a workbook of the test's own. */
export class BuiltSheetPage {
  private constructor(private readonly folder: string) {}

  static async build(): Promise<BuiltSheetPage> {
    const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
    writeFileSync(path.join(folder, 'index.html'), HTML);
    await run({
      mode: 'development',
      devtool: false,
      entry: { sheet: path.join(__dirname, 'sheet-page.tsx') },
      output: { path: folder },
      resolve: { extensions: modules.extensions },
      module: { rules: modules.rules },
      infrastructureLogging: { level: 'none' },
    });
    return new BuiltSheetPage(folder);
  }

  /** @returns the page, and what it complained of */
  async open(browser: Browser): Promise<{ readonly page: Page; readonly faults: string[] }> {
    const { context, missing } = await serve(
      browser,
      { [ADDRESS]: this.folder },
      { viewport: { width: 1000, height: 700 }, permissions: ['clipboard-read', 'clipboard-write'] },
    );
    const faults = missing;
    context.on('weberror', (thrown) => faults.push(String(thrown.error())));
    const page = await context.newPage();
    await page.goto(ADDRESS);
    return { page, faults };
  }

  clear(): void {
    rmSync(this.folder, { recursive: true });
  }
}

const run = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error: Error | null, stats?: Stats) => {
      const failed = error ?? stats?.compilation.errors[0];
      if (failed) reject(failed);
      else resolve();
    });
  });
