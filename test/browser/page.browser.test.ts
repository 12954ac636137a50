import type { Browser, Page } from 'playwright-core';
import { renderXlsx } from '../../src/hosts/xlsx';
import { layout } from '../../src/sheets';
import { launchChromium } from '../host/browser';
import { fullSubmission } from '../support/filled-workbook';
import { overflow, picture, seriousFaults } from '../support/pages';
import { xinyang } from '../support/templates';
import { ADDRESS, loadTemplate, openFiles, sitDown, startNew, typeEntries } from './open-page';

jest.setTimeout(120_000);

let browser: Browser;
let filled: { readonly name: string; readonly buffer: Buffer };
beforeAll(async () => {
  browser = await launchChromium();
  const template = await xinyang();
  filled = { name: '示例县.xlsx', buffer: Buffer.from(await renderXlsx(layout(template, fullSubmission(template)))) };
});
afterAll(() => browser.close());

const kept = (page: Page) => page.getByText('草稿已保存').waitFor();
/** Closing the page asks whether it may go; answered with no, it stays. */
async function expectQuestion(page: Page): Promise<void> {
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })]);
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await page.getByRole('grid').first().click();
  // Chromium sometimes dies when it is told to drop a page that has only just been kept from closing.
  await page.waitForTimeout(500);
}

const drafts = (page: Page) => page.getByRole('button', { name: '草稿', exact: true }).click();

describe('looks', () => {
  test.each([
    [1280, 800, 'light'],
    [1280, 800, 'dark'],
    [1024, 768, 'light'],
    [1024, 768, 'dark'],
    [768, 1024, 'light'],
  ] as const)(
    'at %dx%d, %s: all of it is in sight, and nothing serious is in the way of anybody',
    async (width, height, scheme) => {
      const { context, openTab, faults } = await sitDown(browser, { width, height, colorScheme: scheme });
      const page = await openTab();
      const name = (what: string): string => `page-${width}-${scheme}-${what}`;
      await page.getByText('还没有打开考核表').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await picture(page, name('empty'));
      await openFiles(page, filled);
      await kept(page);
      expect(await overflow(page)).toBe(0);
      expect(await page.locator('html').getAttribute('data-theme')).toBe(scheme);
      expect(await seriousFaults(page)).toEqual([]);
      await picture(page, name('filled'));
      await drafts(page);
      await page.getByRole('dialog').getByText('正在编辑').waitFor();
      expect(await seriousFaults(page)).toEqual([]);
      await picture(page, name('drafts'));
      expect(faults).toEqual([]);
      await context.close();
    },
  );

  test('in forced colours and in English', async () => {
    const { context, openTab, faults } = await sitDown(browser, { forcedColors: 'active' });
    const page = await openTab(`${ADDRESS}?lang=en`);
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en-US');
    expect([await seriousFaults(page), faults]).toEqual([[], []]);
    await picture(page, 'page-forced');
    await context.close();
  });

  test('where there is room, the sheet can be filled in without moving it, after a reload and beside no pane, too', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    const scrolled = () => page.evaluate(() => document.querySelector('main [role="tabpanel"] > *')?.scrollLeft);
    expect(await scrolled()).toBe(0);
    await page.reload();
    await kept(page);
    expect(await scrolled()).toBe(0);
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.locator('main input').press('ArrowUp');
    await page.getByRole('button', { name: '面板' }).click();
    await page.waitForFunction(() => document.querySelector('main [role="tabpanel"] > *')?.scrollLeft === 0);
    await context.close();
  });

  test('the pane can be hidden, which is remembered; what it would say is said beside the sheet', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    const pane = page.getByRole('complementary', { name: '考核功能' });
    await page.getByRole('button', { name: '面板' }).click();
    expect(await pane.isVisible()).toBe(false);
    await openFiles(page, { name: '说明.txt', buffer: Buffer.from('你好') });
    await page.getByText('不是 .xlsx 工作簿').and(page.locator(':visible')).waitFor();
    await page.reload();
    await kept(page);
    expect(await pane.isVisible()).toBe(false);
    await context.close();
  });
});

describe('keyboard', () => {
  test('F6 leads from the tool bar to the sheet to the pane and round again, Shift+F6 back', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    const where = () =>
      page.evaluate(() => document.activeElement?.closest('header, main, aside')?.tagName.toLowerCase());
    const visited = [await where()];
    for (const key of ['F6', 'F6', 'F6', 'Shift+F6', 'Shift+F6']) {
      await page.keyboard.press(key);
      visited.push(await where());
    }
    expect(visited).toEqual(['main', 'aside', 'header', 'main', 'header', 'aside']);
    await context.close();
  });

  test('arrow keys move along the tool bar', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await page.getByRole('button', { name: '打开', exact: true }).focus();
    const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    const visited: (string | null | undefined)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'Home', 'End']) {
      await page.keyboard.press(key);
      visited.push(await name());
    }
    expect(visited).toEqual(['保存', '打开', '面板', '打开', '面板']);
    await context.close();
  });

  test('after a dialog is closed the keyboard is back at the sheet', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    await drafts(page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await typeEntries(page, '是');
    await page.getByText('已填 1/41').first().waitFor();
    await context.close();
  });
});

describe('drafts', () => {
  test('several side by side: opened, copied, deleted by name, and a new one', async () => {
    const { context, openTab, faults } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page, '甲县');
    await kept(page);
    await startNew(page);
    await loadTemplate(page, '乙县');
    await kept(page);
    await drafts(page);
    await page.getByRole('button', { name: '打开草稿：甲县' }).click();
    await page.waitForFunction(() => document.title.startsWith('甲县'));
    await drafts(page);
    await page.getByRole('button', { name: '复制一份：乙县' }).click();
    await page.getByRole('button', { name: '打开草稿：乙县' }).nth(1).waitFor();
    await page.getByRole('button', { name: '删除草稿：甲县' }).click();
    await page.getByText('要删除“甲县”的草稿吗？').waitFor();
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await page.getByRole('button', { name: '打开草稿：甲县' }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByText('还没有打开考核表').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  test('the address names the draft; another one in it is followed', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page, '甲县');
    await kept(page);
    const first = page.url();
    expect(first).toMatch(/#draft=[0-9a-f]{16}$/);
    await startNew(page);
    await loadTemplate(page, '乙县');
    await kept(page);
    expect(page.url()).not.toBe(first);
    await page.evaluate((url) => {
      location.href = url;
    }, first);
    await page.waitForFunction(() => document.title.startsWith('甲县'));
    await context.close();
  });

  test('K904: what is entered in one tab appears in another; K905: deleted in one, it stays in the other', async () => {
    const { context, openTab } = await sitDown(browser);
    const one = await openTab();
    await loadTemplate(one);
    await kept(one);
    const other = await openTab(one.url());
    await Promise.all([one, other].map((page) => page.getByText('K904').first().waitFor()));
    await one.bringToFront();
    await one.getByText('符合得2分').first().click();
    await one.keyboard.press('Tab');
    await typeEntries(one, '是');
    await other.getByText('已填 1/41').first().waitFor();
    await drafts(one);
    await one.getByRole('button', { name: '删除草稿：示例县' }).click();
    await one.getByRole('button', { name: '删除', exact: true }).click();
    await other.getByText('K905').first().waitFor();
    await other.getByText('已填 1/41').first().waitFor();
    await context.close();
  });
});

describe('where drafts cannot be kept', () => {
  test('K903: a full store says so for as long as it is, and offers a file', async () => {
    const { context, openTab } = await sitDown(browser);
    await context.addInitScript(() => {
      const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => unknown;
      Object.assign(window, { isFull: false });
      IDBObjectStore.prototype.put = function (...args) {
        if (Reflect.get(window, 'isFull')) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, args) as IDBRequest<IDBValidKey>;
      };
    });
    const page = await openTab();
    await loadTemplate(page);
    await kept(page);
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await typeEntries(page, '是');
    const offer = page.getByRole('button', { name: '保存为文件' });
    await offer.waitFor();
    await picture(page, 'page-full');
    expect(await seriousFaults(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), offer.click()]);
    expect(download.suggestedFilename()).toMatch(/^示例县-.*\.xlsx$/);
    await page.getByText('但已存成文件').waitFor();
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await typeEntries(page, '1');
    await kept(page);
    await context.close();
  });

  test('K912: a browser that refuses says so once; the page works, and asks before it is closed', async () => {
    const { context, openTab } = await sitDown(browser);
    await context.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    const page = await openTab();
    await page.getByText('K912').first().waitFor();
    await loadTemplate(page);
    await typeEntries(page, '是');
    await page.getByText('已填 1/41').first().waitFor();
    await expectQuestion(page);
    await context.close();
  });

  test('what is being typed and refused is not left without a question', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    await page.getByText('草稿已保存').waitFor();
    await page.keyboard.type('九');
    await expectQuestion(page);
    await context.close();
  });

  test('what is kept is left without a question', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await loadTemplate(page);
    await typeEntries(page, '是');
    await page.getByText('已填 1/41').first().waitFor();
    await page.waitForTimeout(300);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    expect(asked).toEqual([]);
    await context.close();
  });
});

describe('files', () => {
  test('dropped anywhere, with a hint while it hovers', async () => {
    const { context, openTab } = await sitDown(browser);
    const page = await openTab();
    await page.getByText('还没有打开考核表').waitFor();
    const drag = (type: string) =>
      page.evaluate(
        ([name, event, bytes]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([Uint8Array.from(bytes)], name));
          document.body.dispatchEvent(new DragEvent(event, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [filled.name, type, [...filled.buffer]] as const,
      );
    await drag('dragenter');
    await page.getByText('松开鼠标').waitFor();
    await drag('dragleave');
    await page.getByText('松开鼠标').waitFor({ state: 'detached' });
    await drag('dragenter');
    await drag('drop');
    await page.getByText('已打开 示例县.xlsx').first().waitFor();
    expect(await page.getByText('松开鼠标').count()).toBe(0);
    await context.close();
  });
});
