import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/xlsx';
import type { Submission, Template } from '../../src/model';
import { entryCell, totalCell } from '../../src/scoring';
import { layout, locator } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { launchChromium } from '../host/browser';
import { overflow, picture, seriousFaults } from '../support/pages';
import { submissionOf } from '../support/templates';
import { cellAt, save } from './open-desk';
import { sitDown } from './open-page';

jest.setTimeout(240_000);

const TEMPLATE = 'anju-pilot-city-indicators';
/** Judged, 2 points at most. */
const CLAUSE = `${TEMPLATE}/2/a`;
const SCIENCE = '区科技局';
const FILE = `分解-${SCIENCE}.xlsx`;

let browser: Browser;
let template: Template;
const folder = mkdtempSync(join(tmpdir(), 'kaohe-'));

beforeAll(async () => {
  browser = await launchChromium();
  const found = await loadTemplate(TEMPLATE);
  if (!found) throw new Error(`${TEMPLATE} is missing`);
  template = found;
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const pane = (page: Page) => page.getByRole('complementary');
const says = (page: Page, text: string | RegExp) => pane(page).getByText(text).first().waitFor();
const button = (page: Page, name: string | RegExp) => pane(page).getByRole('button', { name, exact: true });
const heading = (page: Page, name: string) => pane(page).getByRole('heading', { name, exact: true });

/** Loads the table of an invented district, and opens the page. */
async function begin(page: Page): Promise<void> {
  await page.getByLabel('搜索模板').fill('考核指标分解表');
  await page.getByRole('button', { name: /^国家知识产权试点城市考核指标分解表/ }).click();
  await pane(page).getByRole('textbox').first().fill('示例区');
  await button(page, '载入').click();
  await page.getByText('已载入').waitFor();
  await pane(page).getByRole('tab', { name: '分工', exact: true }).click();
  await says(page, '已分配 27/27 项');
}

const sheetNames = (page: Page): Promise<string[]> => page.locator('main').getByRole('tab').allTextContents();

/** What the page gives for a click. */
async function downloaded(
  page: Page,
  name: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The workbook of the department with a value in an entry, as somebody there would send it back. */
async function filledIn(bytes: Uint8Array, value: number): Promise<Buffer> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const sheet = book.getWorksheet(`分解-${SCIENCE}`);
  if (!sheet) throw new Error('no sheet');
  const keyed = (row: number, key: string): number => (sheet.getRow(row).values as unknown[]).indexOf(key);
  const column = Math.max(...[1, 2, 3, 4, 5].map((row) => keyed(row, 'entry')));
  const row = sheet.getColumn(1).values.indexOf(CLAUSE);
  sheet.getCell(row, column).value = value;
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** Drops a file onto an element with the mouse, as the browser itself tells it to the page. */
async function dropOnto(page: Page, file: string, element: string): Promise<void> {
  const target = pane(page).getByText(element, { exact: true });
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error(`${element} is not to be seen`);
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data });
  }
}

/** The value of the clause in 评分表 as it is shown, and the total as it is saved. */
async function scored(page: Page): Promise<{ readonly entry: string; readonly total: unknown }> {
  const submission: Submission = submissionOf(template, { unit: '示例区' });
  const locate = locator(layout(template, submission));
  await page.locator('main').getByRole('tab', { name: '评分表', exact: true }).click();
  const entry = locate(entryCell(CLAUSE));
  const total = locate(totalCell('self'));
  const { workbook } = readXlsx((await save(page)).bytes, 'saved.xlsx');
  const saved = workbook?.sheets
    .find(({ name }) => name === total.sheet)
    ?.rows.get(total.row)
    ?.get(total.column)?.value;
  return { entry: await cellAt(page, entry.row, entry.column).innerText(), total: saved };
}

async function expectSound(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect([name, await overflow(page)]).toEqual([name, 0]);
  expect([name, await seriousFaults(page)]).toEqual([name, []]);
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test('the whole round: share out, send out, fill in, take in', async () => {
    const { openTab, faults, context } = await sitDown(browser, { colorScheme });
    const page = await openTab();
    const look = (name: string) => expectSound(page, `browser-departments-${name}-${colorScheme}`);
    await begin(page);
    await look('begin');

    await button(page, '全选').click();
    await button(page, '生成').click();
    await says(page, /已生成 \d+ 张表/);
    // Nothing is lost where nothing is filled in, and all of it can be undone: there is no question.
    expect(await page.getByRole('dialog').count()).toBe(0);
    const names = await sheetNames(page);
    expect(names).toEqual(
      expect.arrayContaining(['评分表', '部门名录', '指标分解表', '分解矩阵', '部门汇总', `分解-${SCIENCE}`]),
    );
    expect(names.filter((name) => name.startsWith('分解-'))).toHaveLength(16);
    await page
      .locator('main')
      .getByRole('tab', { name: `分解-${SCIENCE}`, exact: true })
      .click();
    await heading(page, '下发').scrollIntoViewIfNeeded();
    await look('generated');

    const { name, bytes } = await downloaded(page, '全部下发（16 个部门）');
    expect(name).toBe('示例区-部门分解表.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files)).toHaveLength(16);
    expect(Object.keys(files).every((one) => /^分解-.+\.xlsx$/.test(one))).toBe(true);
    const sent = files[FILE] ?? new Uint8Array();
    const { workbook, issues } = readXlsx(sent, FILE);
    expect(issues).toEqual([]);
    expect(workbook?.sheets.map((sheet) => sheet.name)).toContain(`分解-${SCIENCE}`);
    const one = await downloaded(page, '下发：区府办');
    expect(one.name).toBe('分解-区府办.xlsx');

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '选择文件').click()]);
    await chooser.setFiles({ name: FILE, mimeType: '', buffer: await filledIn(sent, 1.5) });
    await says(page, `来自：${FILE}`);
    await says(page, '采用 1 项');
    await says(page, `填报值：1.5 ← ${SCIENCE}`);
    await says(page, '未交回 15 个部门');
    await look('preview');
    expect(await scored(page)).toEqual({ entry: '', total: 0 });
    await button(page, '采用').click();
    await says(page, '已采用 1 项');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await scored(page)).toEqual({ entry: '1.5', total: 1.5 });

    // What was corrected comes back, and is dropped: it is taken in, and opens no draft.
    const file = join(folder, FILE);
    writeFileSync(file, await filledIn(sent, 2));
    const address = page.url();
    await dropOnto(page, file, '也可以把文件拖到这里。');
    await says(page, '填报值：2 ← 区科技局（原为 1.5）');
    expect(page.url()).toBe(address);
    // As a draft it would be refused.
    expect(await page.getByText(/已打开|K318/).count()).toBe(0);
    await button(page, '采用').click();
    await says(page, '已采用 1 项');
    expect(await scored(page)).toEqual({ entry: '2', total: 2 });
    await look('taken');

    await page.locator('main').getByRole('tab', { name: '部门汇总', exact: true }).click();
    await look('summary');
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    expect(await scored(page)).toEqual({ entry: '1.5', total: 1.5 });
    expect(faults).toEqual([]);
    await context.close();
  });
});

test('a file in which nothing is filled in is told, and nothing is offered', async () => {
  const { openTab, faults, context } = await sitDown(browser);
  const page = await openTab();
  await begin(page);
  await button(page, '生成').click();
  await says(page, /已生成 \d+ 张表/);
  const { name, bytes } = await downloaded(page, `下发：${SCIENCE}`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '选择文件').click()]);
  await chooser.setFiles({ name, mimeType: '', buffer: bytes });
  await says(page, `没有填任何内容：${SCIENCE}`);
  await says(page, '没有可采用的新内容');
  expect(await button(page, '采用').count()).toBe(0);
  await expectSound(page, 'browser-departments-empty');
  // It is a department's sheet, and was not read as one that the unit has.
  const { workbook } = readXlsx((await save(page)).bytes, 'saved.xlsx');
  expect(workbook?.sheets.map((sheet) => sheet.name)).not.toContain(`分解-${SCIENCE}`);
  await button(page, '关闭').click();
  await pane(page).getByText('没有可采用的新内容').waitFor({ state: 'detached' });
  expect(faults).toEqual([]);
  await context.close();
});
