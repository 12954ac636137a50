// Prints how long an edit takes in the browser edition until it is painted: from the key that enters it to the end of the
// frame that shows it, the total included; and how long a frame takes while it is scrolled. The screen's own refresh is not
// waited for.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { measureScroll } from './bench-page/scroll.mjs';
import { watchPaints } from './bench-page/watch-paints.mjs';
import { longList, longTasks } from './bench-page/workbooks.mjs';

const ROUNDS = 60;
const WARM_UP = 20;
/** Between two edits, milliseconds: nobody types faster. */
const PAUSE = 60;
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

const folder = mkdtempSync(path.join(tmpdir(), 'kaohe-'));
const at = (name) => path.join(folder, name);

function serve() {
  const server = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    server.on('exit', () => reject(new Error('npm start 没有启动')));
    server.stdout.on('data', (chunk) => {
      const address = /http:\/\/localhost:\d+\//.exec(chunk.toString())?.[0];
      if (address) resolve({ address, stop: () => server.kill() });
    });
  });
}

const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

/**
 * Types into a cell again and again.
 * @param totals what the sheet's total has to be in the very frame, value by value
 * @returns the median times until the sheet and until the pane is painted, milliseconds
 */
async function measure(page, values, totals) {
  for (let round = 0; round < ROUNDS + WARM_UP; round++) {
    await page.keyboard.type(values[round % values.length]);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(PAUSE);
    await page.keyboard.press('Shift+Enter');
    await page.waitForTimeout(PAUSE);
  }
  const edits = (await page.evaluate(() => globalThis.edits.splice(0))).slice(WARM_UP);
  const late = totals && edits.find(({ total }, i) => total !== totals[i % totals.length]);
  if (late) throw new Error(`the total was ${late.total} in the frame of the edit`);
  return {
    sheet: median(edits.map(({ sheet }) => sheet)),
    pane: median(edits.flatMap(({ pane }) => pane ?? [])),
  };
}

/** Opens a file as a user does who picks it. */
async function open(page, file) {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开', exact: true }).first().click(),
  ]);
  await chooser.setFiles(file);
  await page
    .getByText(`已打开 ${path.basename(file)}`)
    .first()
    .waitFor();
}

const cell = (page, row, column) =>
  page.locator(`[role=grid] [data-row="${row - 1}"][data-column="${column - 1}"]`).first();

let server;
let browser;
try {
  server = await serve();
  browser = await chromium.launch({
    executablePath: process.env.KAOHE_CHROMIUM ?? '/usr/bin/chromium',
    args: ARGUMENTS,
  });
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  await page.goto(server.address);
  await page.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
  await page.getByLabel('被考核单位').fill('示例县');
  await page.getByRole('button', { name: '载入', exact: true }).click();
  await page.getByText(/已载入/).waitFor();
  await page.evaluate(watchPaints);
  await cell(page, 7, 9).click();
  const score = await measure(page, ['1', '2'], ['2', '4']);

  await open(page, longList(at));
  await page.getByRole('tab', { name: '材料清单', exact: true }).click();
  await cell(page, 6, 4).click();
  const list = await measure(page, ['甲', '乙']);
  await cell(page, 6, 3).click();
  const linked = await measure(page, [
    '1. 纳入党委和政府重要议事日程情况',
    '2. 贯彻落实《实施意见》的文件制定落实情况',
  ]);

  await open(page, longTasks(at));
  await page.getByRole('tab', { name: '任务表', exact: true }).click();
  const scroll = await measureScroll(page);
  const line = (what, sheet, pane) => console.log(what.padEnd(28) + sheet.padStart(8) + pane.padStart(8));
  line('edit -> painted, ms', 'sheet', 'pane');
  for (const [what, { sheet, pane }] of [
    ['Xinyang, an entry', score],
    ['2,000 rows, a title', list],
    ['2,000 rows, an indicator', linked],
  ]) {
    line(what, sheet.toFixed(1), pane?.toFixed(1) ?? '–');
  }
  line('scrolling, ms a frame', 'median', '95%');
  line('71 tasks of a region', scroll.median.toFixed(1), scroll.slow.toFixed(1));
} finally {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
