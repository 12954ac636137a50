import type { Browser, Page } from 'playwright-core';
import { cellAt, type Desk, loadTemplate, openDesk, type Server, startServer } from '../../browser/open-desk';
import { launchChromium } from '../../host/browser';
import { picture, seriousFaults } from '../../support/pages';

const PATIENCE = 60_000;

/** Columns of the scorecard and of the list of materials, as in A1. */
const ENTRY = 9;
const REVIEW = 14;
const INDICATOR = 3;
const TITLE = 4;
const DATE = 6;

let server: Server;
let browser: Browser;
let desk: Desk;
let page: Page;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchChromium()]);
}, PATIENCE);

afterAll(async () => {
  await browser.close();
  server.stop();
});

beforeEach(async () => {
  desk = await openDesk(browser, server.address);
  page = desk.page;
  await loadTemplate(page);
  await cellAt(page, 6, ENTRY).waitFor();
}, PATIENCE);

afterEach(async () => {
  expect(desk.faults).toEqual([]);
  await page.context().close();
});

/** What the cell at an address shows. */
const shown = (row: number, column: number): Promise<string> =>
  cellAt(page, row, column).evaluate((cell) => cell.querySelector<HTMLElement>('.ks-text')?.innerText ?? '');

const field = () => page.locator('.ks-active .ks-input');
const typed = () => field().inputValue();
const mode = () => page.locator('.ks-editor').getAttribute('data-mode');

/** The address of the active cell, if the keyboard is in it. */
const active = (): Promise<string> =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('.ks-active');
    return cell ? `${Number(cell.dataset.row) + 1},${Number(cell.dataset.column) + 1}` : 'elsewhere';
  });

/** Serious faults of accessibility; the pane's own guards of the focus are not the sheet's. */
const faultsOfSheet = async (): Promise<string[]> =>
  (await seriousFaults(page)).filter((fault) => !fault.includes('data-tabster-dummy'));

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const openSheet = (name: string) => page.getByRole('tab', { name, exact: true }).click();

describe('typing', () => {
  test(
    'replaces, enters and goes on; Esc puts back; F2 edits',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('2');
      expect(await mode()).toBe('typing');
      await press('Enter');
      expect([await active(), await shown(7, ENTRY), await shown(7, 12)]).toEqual([`8,${ENTRY}`, '2', '4']);

      await press('Shift+Enter');
      await page.keyboard.type('9');
      await press('Escape');
      expect([await active(), await typed(), await mode()]).toEqual([`7,${ENTRY}`, '2', 'ready']);

      await press('F2', 'ArrowLeft');
      await page.keyboard.type('1');
      expect([await typed(), await mode()]).toEqual(['12', 'edit']);
      await press('Tab');
      expect([await active(), await shown(7, ENTRY)]).toEqual([`7,${REVIEW}`, '12']);

      await press('Shift+Tab', 'Delete');
      expect(await shown(7, ENTRY)).toBe('');
      await press('Control+z');
      expect([await shown(7, ENTRY), await active()]).toEqual(['12', `7,${ENTRY}`]);
    },
    PATIENCE,
  );

  test(
    'what is refused stays in the cell, with the reason beside it, wherever one clicks',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('-1');
      await press('Enter');
      expect(await page.locator('.ks-active [role=alert]').innerText()).toContain('整数，不小于0');
      expect(await field().getAttribute('aria-invalid')).toBe('true');
      expect(await faultsOfSheet()).toEqual([]);
      await picture(page, 'browser-refused');

      await cellAt(page, 9, ENTRY).click();
      await press('Tab');
      await openSheet('总览');
      await page.getByRole('tab', { name: '帮助' }).click();
      await page.getByRole('tab', { name: '填报' }).click();
      expect([await typed(), await page.getByRole('tab', { name: '评分表' }).getAttribute('aria-selected')]).toEqual([
        '-1',
        'true',
      ]);
      await field().click();
      await press('Control+a');
      await page.keyboard.type('１ 次');
      await press('Enter');
      expect([await shown(7, ENTRY), await active()]).toEqual(['1', `8,${ENTRY}`]);
    },
    PATIENCE,
  );

  test(
    'leaving for the pane enters what was typed',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('1');
      await page.getByRole('tab', { name: '帮助' }).click();
      expect([await shown(7, ENTRY), await mode()]).toEqual(['1', 'ready']);
    },
    PATIENCE,
  );

  test(
    'a list opens, is searched, and enters what is chosen at once',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await press('ArrowUp', 'Alt+ArrowDown');
      expect(await page.getByRole('option').allInnerTexts()).toEqual(['是', '否']);
      await press('ArrowDown', 'ArrowDown', 'Enter');
      expect([await shown(6, ENTRY), await active()]).toEqual(['否', `6,${ENTRY}`]);

      await openSheet('材料清单');
      await cellAt(page, 5, INDICATOR).click();
      await page.keyboard.type('宣传');
      expect(await page.getByRole('option').allInnerTexts()).toEqual([expect.stringContaining('宣传培训')]);
      expect(await faultsOfSheet()).toEqual([]);
      await picture(page, 'browser-list');
      await press('Tab');
      expect([await shown(5, INDICATOR), await active()]).toEqual([expect.stringContaining('宣传培训'), `5,${TITLE}`]);
      await page.keyboard.type('没有');
      await press('Shift+Tab');
      await page.keyboard.type('没有这项');
      await press('Enter');
      expect(await page.locator('.ks-active [role=alert]').innerText()).toContain('请从下拉列表中选择');
    },
    PATIENCE,
  );

  test(
    'an input method composes from the first letter on, and its keys are its own',
    async () => {
      await openSheet('材料清单');
      await cellAt(page, 5, TITLE).click();
      await page.keyboard.type('旧名');
      await press('Enter', 'ArrowUp');
      const protocol = await page.context().newCDPSession(page);
      await protocol.send('Input.imeSetComposition', { text: 'gao', selectionStart: 3, selectionEnd: 3 });
      expect(await typed()).toBe('gao');
      const arrow = { key: 'ArrowDown', windowsVirtualKeyCode: 229 };
      await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...arrow });
      expect(await active()).toBe(`5,${TITLE}`);
      await protocol.send('Input.insertText', { text: '告示' });
      expect(await page.locator('.ks-count').innerText()).toBe('2/200 字');
      await press('Enter');
      expect(await shown(5, TITLE)).toBe('告示');
    },
    PATIENCE,
  );

  test(
    'a date is taken as it is usually written; a long text makes its row higher',
    async () => {
      await openSheet('材料清单');
      await cellAt(page, 5, DATE).click();
      await page.keyboard.type('2021年5月27日');
      await press('Enter');
      expect(await shown(5, DATE)).toBe('2021-05-27');
      const before = await cellAt(page, 7, TITLE).boundingBox();
      await cellAt(page, 7, TITLE).click();
      await page.keyboard.type('关于印发示例县知识产权保护工作实施方案的通知'.repeat(3));
      await press('Enter');
      const after = await cellAt(page, 7, TITLE).boundingBox();
      expect(after?.height).toBeGreaterThan(2 * (before?.height ?? Infinity));
    },
    PATIENCE,
  );
});

describe('moving', () => {
  test(
    'arrows, pages and corners lead through the whole sheet, of which little is drawn',
    async () => {
      await cellAt(page, 6, ENTRY).click();
      await press('ArrowLeft');
      expect(await active()).toBe(`6,${ENTRY - 1}`);
      await page.keyboard.type('x');
      expect(await page.locator('.ks-active [role=alert]').innerText()).toContain('不能修改');
      expect(await shown(6, ENTRY - 1)).toBe('符合得2分');

      await openSheet('材料清单');
      await press('Tab');
      await cellAt(page, 5, TITLE).click();
      await press('Control+End');
      expect(await active()).toBe('64,9');
      const rows = page.locator('[role=grid] [role=row]');
      expect(await rows.count()).toBeLessThan(60);
      // The head stays.
      expect(await cellAt(page, 4, TITLE).isVisible()).toBe(true);
      const place = await page.locator('.ks-active').boundingBox();
      expect(place?.y).toBeLessThan(800);
      await press('Control+Home', 'PageDown');
      expect(await active()).toMatch(/^(2|3|4)\d,3$/);
    },
    PATIENCE,
  );

  test(
    'Tab leaves the sheet behind the last entry; Esc and Tab from anywhere',
    async () => {
      await openSheet('联系人信息表');
      await cellAt(page, 19, 7).click();
      await press('Tab');
      expect(await active()).toBe('elsewhere');
      await press('Shift+Tab');
      expect(await active()).toBe('19,7');
      await cellAt(page, 18, 3).click();
      await press('Escape', 'Tab');
      expect(await active()).toBe('elsewhere');
    },
    PATIENCE,
  );

  test(
    'Shift and the mouse select blocks; typing replaces, Delete empties in one step',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('1');
      await press('Enter');
      await page.keyboard.type('2');
      await press('Enter', 'ArrowUp', 'Shift+ArrowUp');
      expect(await page.locator('.ks-chosen').count()).toBe(2);
      await press('Delete');
      expect([await shown(7, ENTRY), await shown(8, ENTRY)]).toEqual(['', '']);
      await press('Control+z');
      expect([await shown(7, ENTRY), await shown(8, ENTRY)]).toEqual(['1', '2']);

      const from = await cellAt(page, 7, ENTRY).boundingBox();
      const to = await cellAt(page, 10, ENTRY + 1).boundingBox();
      if (!from || !to) throw new Error('not in sight');
      await page.mouse.move(from.x + 9, from.y + 9);
      await page.mouse.down();
      await page.mouse.move(to.x + 9, to.y + 9, { steps: 4 });
      await page.mouse.up();
      expect(await page.locator('.ks-chosen').count()).toBeGreaterThan(6);
      expect([await active(), await mode()]).toEqual([`7,${ENTRY}`, 'ready']);
      expect(await faultsOfSheet()).toEqual([]);
    },
    PATIENCE,
  );
});

describe('the clipboard', () => {
  beforeEach(async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  test(
    'a block goes out as spreadsheets take it',
    async () => {
      await openSheet('材料清单');
      await cellAt(page, 5, TITLE).click();
      await page.keyboard.type('甲');
      await press('Alt+Enter');
      await page.keyboard.type('乙');
      await press('Tab');
      await page.keyboard.type('0012');
      await press('Enter');
      await cellAt(page, 5, TITLE).click();
      await press('Shift+ArrowRight', 'Control+c');
      expect(await clipboard()).toBe('"甲\n乙"\t0012\r\n');
      await cellAt(page, 7, TITLE).click();
      await press('Control+v');
      expect([await shown(7, TITLE), await shown(7, TITLE + 1)]).toEqual(['甲\n乙', '0012']);
      // A cell that holds nothing can be copied, too, and one cut out is empty.
      await cellAt(page, 9, TITLE).click();
      await press('Control+c');
      expect(await clipboard()).toBe('\r\n');
      await cellAt(page, 7, TITLE + 1).click();
      await press('Control+x');
      expect([await clipboard(), await shown(7, TITLE + 1)]).toEqual(['0012\r\n', '']);
    },
    PATIENCE,
  );

  test(
    'a block comes in cell by cell, in one step; what is refused is reported',
    async () => {
      await page.evaluate(() => navigator.clipboard.writeText('是\r\n三\r\n1\r\n'));
      await cellAt(page, 6, ENTRY).click();
      await press('Control+v');
      expect([await shown(6, ENTRY), await shown(7, ENTRY), await shown(8, ENTRY)]).toEqual(['是', '', '1']);
      await page
        .getByText(/“三”没有填入/)
        .first()
        .waitFor();
      await cellAt(page, 9, ENTRY - 2).click();
      await press('Control+z');
      expect([await shown(6, ENTRY), await shown(8, ENTRY)]).toEqual(['', '']);
    },
    PATIENCE,
  );

  test(
    'a picture empties no cell',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('2');
      await press('Enter', 'Shift+Enter');
      await field().evaluate((element) => {
        const clipboardData = new DataTransfer();
        clipboardData.items.add(new File(['…'], '图.png', { type: 'image/png' }));
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      });
      expect([await active(), await typed(), await shown(7, 12)]).toEqual([`7,${ENTRY}`, '2', '4']);
    },
    PATIENCE,
  );
});

describe('a finger', () => {
  test(
    'selects with a tap, with the keyboard that fits, and shows a list at once',
    async () => {
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 1024, height: 768 },
        hasTouch: true,
        isMobile: true,
        storageState: await page.context().storageState({ indexedDB: true }),
      });
      const tablet = await context.newPage();
      await tablet.goto(server.address);
      await cellAt(tablet, 7, ENTRY).tap();
      const focused = () => tablet.evaluate(() => (document.activeElement as HTMLInputElement).inputMode);
      expect(await focused()).toBe('numeric');
      await tablet.keyboard.type('1');
      await cellAt(tablet, 6, ENTRY).tap();
      expect(await focused()).toBe('none');
      await tablet.getByRole('option', { name: '是' }).tap();
      expect([await cellAt(tablet, 6, ENTRY).innerText(), await cellAt(tablet, 7, ENTRY).innerText()]).toEqual([
        '是',
        '1',
      ]);
      await context.close();
    },
    PATIENCE,
  );
});

describe('printing', () => {
  const printed = () =>
    page.evaluate(() => ({
      sheets: [...document.querySelectorAll('.ks-print section')].map(
        (section) => section.querySelectorAll('tr').length,
      ),
      heads: [...document.querySelectorAll('.ks-print thead tr')].map((row) => row.textContent.slice(0, 6)),
      text: document.querySelector('.ks-print')?.textContent ?? '',
    }));

  test(
    'shows tables with heads to repeat, with what was just typed, and takes them away again',
    async () => {
      await cellAt(page, 7, ENTRY).click();
      await page.keyboard.type('2');
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const { sheets, heads } = await printed();
      expect(sheets).toEqual([63]);
      expect(heads).toEqual(['考核内容序号']);
      const row = page.locator('.ks-print tr').filter({ hasText: '已将知识产权工作纳入' });
      expect(await row.locator('.ks-s-entry').first().innerText()).toBe('2');
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#root, [role=grid]').first().isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect((await printed()).sheets).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'fills pages of A4, lying down',
    async () => {
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length).toBe(3);
      expect(pdf).toMatch(/\/MediaBox \[0 0 84[12][\d.]* 59[45]/);
    },
    PATIENCE,
  );
});
