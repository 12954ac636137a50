import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../host/browser';
import { overflow, picture, seriousFaults } from '../support/pages';
import { sitDown, typeEntries } from './open-page';

jest.setTimeout(120_000);

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Loads a template that is searched for; the first cell to fill in has the keyboard then. */
async function load(page: Page, query: string, title: string): Promise<void> {
  await page.getByLabel('搜索模板').fill(query);
  await page.getByRole('button', { name: title }).click();
  await page.getByLabel('填报单位').fill('示例市');
  await page.getByRole('button', { name: '载入', exact: true }).click();
  await page.getByText('已载入').waitFor();
  await page.waitForFunction(() => document.activeElement?.closest('main'));
}

const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function expectSound(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect(await overflow(page)).toBe(0);
  expect(await seriousFaults(page)).toEqual([]);
}

test('a long list of templates is unfolded with the keyboard, and still is when one comes back to it', async () => {
  const { openTab, faults, context } = await sitDown(browser);
  const page = await openTab();
  const regions = page.getByRole('button', { name: '2017年全国地方知识产权战略暨强国建设实施工作要点汇编' });
  await regions.focus();
  expect(await regions.getAttribute('aria-expanded')).toBe('false');
  await expectSound(page, 'templates-folded');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: '北京市2017年工作要点' }).waitFor();
  await page.getByRole('button', { name: '返回模板列表' }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'kaohe-template-work-points-2017-beijing');
  await expectSound(page, 'templates-unfolded');
  expect(faults).toEqual([]);
  await context.close();
});

test('a task list: what is typed shows at once in 进展, and the draft has no points', async () => {
  const { openTab, faults, context } = await sitDown(browser);
  const page = await openTab();
  await load(page, '北京', '北京市2017年工作要点');
  await says(page, '共 38 项');
  await typeEntries(page, '已完成');
  await says(page, '已完成 1');
  await says(page, '完成 1/1');
  await expectSound(page, 'task-list');
  await page.getByRole('tab', { name: '联系人', exact: true }).click();
  await says(page, '联系人：已列 0 位');
  await expectSound(page, 'task-list-contacts');
  await page.getByRole('button', { name: '草稿', exact: true }).click();
  await page.getByRole('dialog').getByText('正在编辑').waitFor();
  const dialog = await page.getByRole('dialog').textContent();
  expect(dialog).toContain('北京市2017年工作要点');
  expect(dialog).not.toMatch(/\d 分/);
  expect(faults).toEqual([]);
  await context.close();
});

test('a form: the way to its lists, and more rows for one of them', async () => {
  const { openTab, faults, context } = await sitDown(browser);
  const page = await openTab();
  await load(page, '状况表', '国家知识产权试点城市、示范城市申报时城市基本工作状况表');
  await says(page, '已填 0/55');
  await expectSound(page, 'form');
  await page.getByRole('tab', { name: '清单', exact: true }).click();
  await page.getByLabel('要增加的行数：国家级示范企业', { exact: true }).fill('30');
  await page.getByRole('button', { name: '增加空行：国家级示范企业', exact: true }).click();
  await says(page, '已增加空行');
  await says(page, '表中还剩 45 个空行');
  await typeEntries(page, '甲公司');
  await says(page, '已列 1 行 · 填报数未填');
  await expectSound(page, 'form-lists');
  expect(faults).toEqual([]);
  await context.close();
});
