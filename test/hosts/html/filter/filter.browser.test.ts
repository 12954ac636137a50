import type { Browser, Page } from 'playwright-core';
import { cellAt } from '../../../browser/open-desk';
import { launchChromium } from '../../../host/browser';
import { picture, seriousFaults } from '../../../support/pages';
import { task } from '../../task-sheet';
import { BuiltSheetPage } from '../page/open-sheet-page';
import type { SheetPage } from '../page/sheet-page';

declare const window: Window & { readonly page: SheetPage };

const PATIENCE = 60_000;

/** Columns of the list, and the row of a task, as in A1. */
const [SECTION, NUMBER, LEAD, STATE, NOTE] = [2, 3, 5, 6, 7];
const HEAD = 3;
const rowOf = (number: number): number => number + HEAD;

/** The tasks that are under way: every third from the second on. */
const UNDER_WAY = Array.from({ length: 13 }, (_, i) => 3 * i + 2);

let built: BuiltSheetPage;
let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
  [built, browser] = await Promise.all([BuiltSheetPage.build(), launchChromium()]);
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  built.clear();
});

beforeEach(async () => {
  ({ page, faults } = await built.open(browser));
  await cellAt(page, HEAD, STATE).waitFor();
});

afterEach(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
});

const menu = () => page.getByRole('dialog');
const status = () => page.getByRole('status').innerText();
const shown = (row: number, column: number): Promise<string> => cellAt(page, row, column).innerText();

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The numbers of the tasks that are drawn, from above. */
const drawn = (): Promise<number[]> =>
  page.locator(`[role=gridcell][data-column="${NUMBER - 1}"]:not([aria-hidden])`).evaluateAll((cells) =>
    cells
      .filter((cell) => Number((cell as HTMLElement).dataset.row) < 43)
      .sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
      .map((cell) => Number(cell.textContent)),
  );

/** The address of the active cell, if the keyboard is in it. */
const active = (): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('.ks-active');
    return cell ? `${Number(cell.dataset.row) + 1},${Number(cell.dataset.column) + 1}` : 'elsewhere';
  });

/** Shows only the tasks of which a column holds one of some values. */
async function filter(name: string, ...values: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: `“${name}”` }).click();
  await menu().getByRole('button', { name: '清除' }).click();
  for (const value of values) await menu().getByLabel(value, { exact: true }).check();
  await menu().getByRole('button', { name: '确定' }).click();
}

const height = async (row: number, column: number): Promise<number> =>
  (await cellAt(page, row, column).boundingBox())?.height ?? 0;

test(
  'a menu offers the values of its column, and what is not checked goes out of sight',
  async () => {
    expect(await seriousFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '筛选“状态”' }).click();
    expect(await menu().getByRole('checkbox').count()).toBe(3);
    expect(await menu().locator('label').allInnerTexts()).toEqual(['已完成', '进行中', '（空白）']);
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'browser-filter-menu');
    await menu().getByRole('button', { name: '清除' }).click();
    expect(await menu().getByRole('button', { name: '确定' }).isDisabled()).toBe(true);
    await menu().getByLabel('进行中').check();
    expect(await status()).toBe('');
    await menu().getByRole('button', { name: '确定' }).click();

    expect(await status()).toBe('筛选出 13 行（共 40 行）');
    expect(await drawn()).toEqual(UNDER_WAY);
    expect(await active()).toBe(`${HEAD},${STATE}`);
    expect(await page.getByRole('button', { name: '更改“状态”的筛选' }).isVisible()).toBe(true);
    // What stands below the list stays.
    expect(await shown(44, NUMBER)).toBe('41');
    // Of the five tasks of the first section two are seen, of the second one.
    const [row, first, second] = [
      await height(rowOf(2), NUMBER),
      await height(rowOf(1), SECTION),
      await height(rowOf(6), SECTION),
    ];
    expect([first, second]).toEqual([2 * row - 1, row]);
    expect(await seriousFaults(page)).toEqual([]);
    await picture(page, 'browser-filtered');

    // Of another column the menu offers only what is left.
    await filter('任务', '任务5', '任务8');
    expect(await drawn()).toEqual([5, 8]);
    await page.getByRole('button', { name: '更改“状态”的筛选' }).click();
    expect(await menu().locator('label').allInnerTexts()).toEqual(['进行中']);
    await press('Escape');
    await page.getByRole('button', { name: '清除筛选' }).click();
    expect([await status(), (await drawn()).slice(0, 4)]).toEqual(['', [1, 2, 3, 4]]);
  },
  PATIENCE,
);

test(
  'with the keyboard alone: Alt and an arrow open, the space bar checks, Enter confirms, Esc gives up',
  async () => {
    await cellAt(page, HEAD, LEAD).click();
    await press('Alt+ArrowDown');
    expect(
      await menu()
        .getByRole('checkbox', { name: '办公室' })
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    await press('ArrowDown', 'Space', 'Escape');
    expect([await active(), await menu().count(), await status()]).toEqual([`${HEAD},${LEAD}`, 0, '']);
    await press('Alt+ArrowDown', 'Space', 'ArrowUp', 'Space', 'Enter');
    expect([await active(), await status()]).toEqual([`${HEAD},${LEAD}`, '筛选出 13 行（共 40 行）']);
    // Down from the head, over what is out of sight.
    await press('ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(await active()).toBe(`${rowOf(5)},${STATE}`);
    // On a cell that is no head nothing opens; a click elsewhere closes.
    await cellAt(page, rowOf(5), NUMBER).click();
    await press('Alt+ArrowDown');
    expect(await menu().count()).toBe(0);
    await page.getByRole('button', { name: '筛选“状态”' }).click();
    await cellAt(page, rowOf(2), LEAD).click();
    expect([await menu().count(), await active()]).toEqual([0, `${rowOf(2)},${LEAD}`]);
  },
  PATIENCE,
);

test(
  'what is entered hides its row only when the filter is applied again',
  async () => {
    await filter('状态', '进行中');
    await cellAt(page, rowOf(2), STATE).click();
    await page.keyboard.type('已完成');
    await press('Enter');
    expect([await active(), (await drawn()).slice(0, 2)]).toEqual([`${rowOf(5)},${STATE}`, [2, 5]]);
    await cellAt(page, rowOf(2), LEAD).click();
    await page.getByRole('button', { name: '重新应用' }).click();
    expect([await status(), (await drawn())[0]]).toEqual(['筛选出 12 行（共 40 行）', 5]);
    expect(await active()).toBe(`${HEAD},${LEAD}`);
    // What is undone is seen, and the filter stays.
    await press('Control+z');
    expect([await active(), await shown(rowOf(2), STATE)]).toEqual([`${rowOf(2)},${STATE}`, '进行中']);
    await page.evaluate(() => {
      window.page.jump(4, 'state');
    });
    expect([await active(), (await drawn()).slice(0, 3)]).toEqual([`${rowOf(4)},${STATE}`, [2, 4, 5]]);
    await page.evaluate(() => {
      window.page.another();
    });
    expect([await status(), (await drawn()).slice(0, 3)]).toEqual(['', [1, 2, 3]]);
  },
  PATIENCE,
);

test(
  'copying, pasting and emptying touch only what is in sight; a merged cell is filled in from any of its rows',
  async () => {
    await filter('状态', '进行中');
    await cellAt(page, rowOf(5), STATE).click();
    await press('Shift+ArrowDown', 'Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('进行中\r\n进行中\r\n');
    await press('Delete');
    const held = (number: number, column: string) =>
      page.evaluate((ref) => window.page.book.live.value(ref), task(number, column));
    expect([await held(5, 'state'), await held(7, 'state'), await held(8, 'state')]).toEqual([null, '已完成', null]);
    await page.evaluate(() => navigator.clipboard.writeText('未开始\r\n已完成\r\n'));
    await press('Control+v');
    expect([await held(5, 'state'), await held(6, 'state'), await held(8, 'state')]).toEqual([
      '未开始',
      null,
      '已完成',
    ]);

    // The note of tasks 1 and 2 begins in a row that is out of sight.
    expect(await height(rowOf(1), NOTE)).toBe(await height(rowOf(2), NUMBER));
    await cellAt(page, rowOf(1), NOTE).click();
    await page.keyboard.type('两项合并');
    await press('Enter');
    expect([await held(1, 'note'), await active()]).toEqual(['两项合并', `${rowOf(5)},${NOTE}`]);
    await press('ArrowUp', 'ArrowLeft');
    expect([await active(), await shown(rowOf(1), NOTE)]).toEqual([`${rowOf(2)},${STATE}`, '两项合并']);
    await press('ArrowRight', 'Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('两项合并\r\n');
    expect(await drawn()).toEqual(UNDER_WAY);
  },
  PATIENCE,
);

test(
  'only rows in sight are printed, with the heads and what is merged; nothing of it is in the workbook',
  async () => {
    await filter('状态', '进行中');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const rows = page.locator('.ks-print tbody tr');
    // The title, the tasks, the count.
    expect(await rows.count()).toBe(1 + 13 + 1);
    expect(await rows.nth(1).locator('td').first().getAttribute('rowspan')).toBe('2');
    expect(await rows.nth(1).locator('td').allInnerTexts()).toEqual(['1、重点', '2', '任务2', '科技局', '进行中', '']);
    expect(await page.locator('.ks-print thead tr').count()).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    const hidden = await page.evaluate(
      () => window.page.book.filled()?.sheets[0]?.rows.filter((row) => row.hidden).length,
    );
    expect(hidden).toBe(1);
  },
  PATIENCE,
);
