// Prints how long an edit takes in the browser edition until it is painted: from the key that enters it to the end of the
// frame that shows it, the total included. The screen's own refresh is not waited for.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ROUNDS = 60;
const WARM_UP = 20;
/** Between two edits, milliseconds: nobody types faster. */
const PAUSE = 60;
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** Materials that make a sheet of 2,000 rows: twenty are always left free. */
const MATERIALS = 1980;

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

/** A workbook with a long list of materials, made by the command line. */
function longList() {
  const kaohe = (...args) => {
    const { status } = spawnSync(process.execPath, ['dist/cli/kaohe.js', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0) throw new Error(`kaohe ${args[0]}`);
  };
  const evidence = Array.from({ length: MATERIALS }, (_, i) => ({
    number: i + 1,
    indicator: `xinyang-2021/${(i % 20) + 1}`,
    title: `材料${i + 1}`,
  }));
  writeFileSync(at('entries.json'), JSON.stringify({ evidence }));
  kaohe('generate', 'xinyang-2021', '--unit', '示例县', '-o', at('empty.xlsx'));
  kaohe('fill', at('empty.xlsx'), '--entries', at('entries.json'), '-o', at('long.xlsx'));
  return at('long.xlsx');
}

/**
 * In the page: notes how long it takes from a key that enters something to the end of the frame in which it is seen, what
 * the sheet's total is by then, and how long until the pane beside it has followed.
 */
function watchPaints() {
  const { performance, requestAnimationFrame, addEventListener, document, MessageChannel, MutationObserver } =
    globalThis;
  const edits = [];
  globalThis.edits = edits;
  const afterPaint = (act) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = act;
    requestAnimationFrame(() => port2.postMessage(undefined));
  };
  const total = () => document.querySelector('[role=grid] [data-row="2"][data-column="6"]')?.textContent;
  const pane = new MutationObserver(() => {
    const edit = edits.at(-1);
    if (!edit || edit.isFollowed) return;
    edit.isFollowed = true;
    afterPaint(() => (edit.pane = performance.now() - edit.pressed));
  });
  pane.observe(document.querySelector('aside, [role=complementary]'), {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const onKey = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    const edit = { pressed: performance.now() };
    edits.push(edit);
    afterPaint(() => {
      edit.sheet = performance.now() - edit.pressed;
      edit.total = total();
    });
  };
  addEventListener('keydown', onKey, true);
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

  const long = longList();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: '打开', exact: true }).first().click(),
  ]);
  await chooser.setFiles(long);
  await page.getByText(/已打开/).waitFor();
  await page.getByRole('tab', { name: '材料清单', exact: true }).click();
  await cell(page, 6, 4).click();
  const list = await measure(page, ['甲', '乙']);
  await cell(page, 6, 3).click();
  const linked = await measure(page, [
    '1. 纳入党委和政府重要议事日程情况',
    '2. 贯彻落实《实施意见》的文件制定落实情况',
  ]);
  const line = (what, sheet, pane) => console.log(what.padEnd(28) + sheet.padStart(8) + pane.padStart(8));
  line('edit -> painted, ms', 'sheet', 'pane');
  for (const [what, { sheet, pane }] of [
    ['Xinyang, an entry', score],
    ['2,000 rows, a title', list],
    ['2,000 rows, an indicator', linked],
  ]) {
    line(what, sheet.toFixed(1), pane?.toFixed(1) ?? '–');
  }
} finally {
  await browser?.close();
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
}
