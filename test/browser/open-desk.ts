import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { identify, readSubmission } from '../../src/entries';
import { readXlsx } from '../../src/hosts/xlsx';
import type { Submission, Template } from '../../src/model';

const ROOT = join(__dirname, '..', '..');

export type Server = { readonly address: string; readonly stop: () => void };

/** `npm start`, at whatever port is free. */
export function startServer(): Promise<Server> {
  const program = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open'], { cwd: ROOT });
  const stop = (): void => {
    program.kill();
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve({ address, stop });
    };
    program.stdout.on('data', listen);
    program.stderr.on('data', listen);
    program.on('exit', (code) => {
      reject(new Error(`npm start ended with ${String(code)}: ${said}`));
    });
  });
}

export type Desk = {
  readonly page: Page;
  /** Requests to other machines; none may be made. */
  readonly outside: readonly string[];
  /** Errors that the page threw or wrote to the console. */
  readonly faults: readonly string[];
};

/** Opens the page in a browser profile of its own. */
export async function openDesk(browser: Browser, address: string): Promise<Desk> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const { origin } = new URL(address);
  const outside: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  return { page, outside, faults };
}

export async function loadTemplate(page: Page, unit = '示例县'): Promise<void> {
  await page.getByRole('tab', { name: '模板' }).click();
  await page.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
  await page.getByLabel('被考核单位').fill(unit);
  await page.getByRole('button', { name: '载入', exact: true }).click();
  await page.getByText(/已载入/).waitFor();
}

/** Opens a file as a user does who picks it. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开', exact: true }).first().click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Saves with the keyboard. @returns the file's name and contents */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a file holds; it must be free of faults. */
export function submissionIn(bytes: Uint8Array, template: Template): Submission {
  const { workbook, issues } = readXlsx(bytes, 'saved.xlsx');
  if (!workbook) throw new Error(JSON.stringify(issues));
  const { identity } = identify(workbook, { file: 'saved.xlsx' });
  if (!identity) throw new Error('not ours');
  return readSubmission(workbook, identity, template).submission;
}

/** The cell at a row and a column of the sheet that is shown, counted from 1 as in A1. */
export const cellAt = (page: Page, row: number, column: number) =>
  page.locator(`[role=grid] [data-row="${row - 1}"][data-column="${column - 1}"]`).first();
