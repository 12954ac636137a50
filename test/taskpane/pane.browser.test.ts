import type { Browser, Frame } from 'playwright-core';
import { SimulatedExcel } from '../host';
import { launchChromium } from '../host/browser';
import { overflow, picture, seriousFaults } from '../support/pages';
import { loadTemplate, openPane, type Pane } from './open-pane';

const PATIENCE = 120_000;
let browser: Browser;
let pane: Pane;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  await pane.page.context().close();
});

/** What every test must leave behind: nothing asked of another machine, nothing missing, no error unseen. */
function expectClean({ outside, missing, lacking, faults }: Pane): void {
  expect({ outside, missing, lacking, faults }).toEqual({ outside: [], missing: [], lacking: [], faults: [] });
}

/** Waits until the pane says a text. */
const says = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();

/** Entries worth nine points of twenty in the first section. */
const ENTRIES = [
  ['I6', '是'],
  ['I7', '3'],
  ['I8', '1'],
  ['I9', '是'],
  ['I10', '否'],
] as const;

describe('a filler’s day', () => {
  test(
    'picks a template, loads it, types; the pane follows, leads to cells, and knows it all again when reopened',
    async () => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await loadTemplate(frame);
      await says(frame, /已载入/);
      expect(host.sheetNames).toEqual(['Sheet1', '总览', '评分表', '材料清单', '联系人信息表', '_lists', '_kaohe']);
      expect(host.sheet('总览').cell('C3').value).toBe('示例县');
      await says(frame, '已填 0/41');

      for (const [cell, value] of ENTRIES) expect(host.person.type('评分表', cell, value)).toBe('ok');
      await says(frame, '已填 5/41');
      await says(frame, '9 / 20');
      await says(frame, '一般');
      await says(frame, /距“良好”还差 71 分/);
      expect(host.sheet('评分表').cell('L63').value).toBe(9);
      expect(host.sheet('评分表').cell('L64').value).toBe('一般');

      await frame
        .getByRole('button', { name: /领导协调机制建设/ })
        .first()
        .click();
      await waitFor(() => host.selection.startsWith('评分表!I1'));
      expect(host.activeSheet).toBe('评分表');

      // Another pane knows what the first one knew: all of it is in the workbook.
      const again = await pane.openPane('/taskpane.html?view=fill');
      await says(again, '示例县');
      await says(again, '已填 5/41');
      await says(again, '9 / 20');
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'lists a material and a contact, which appear in the sheets',
    async () => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await loadTemplate(frame);
      await says(frame, /已载入/);
      await frame.getByRole('tab', { name: /材料/ }).click();
      await frame.getByLabel('材料名称').fill('=HYPERLINK("x")');
      await frame.getByLabel('日期').fill('2021年5月27日');
      await frame.getByRole('button', { name: '添加到材料清单' }).click();
      await waitFor(() => host.sheet('材料清单').cell('D5').value !== '');
      expect(host.sheet('材料清单').cell('D5')).toMatchObject({ value: '=HYPERLINK("x")' });
      expect(host.sheet('材料清单').cell('D5').formula).toBeUndefined();
      expect(host.sheet('材料清单').cell('F5').text).toBe('2021-05-27');
      await frame.getByLabel('姓名').fill('张三');
      await frame.getByRole('button', { name: /添加到联系人/ }).click();
      await waitFor(() => host.sheet('联系人信息表').cell('C5').value === '张三');
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'the button of the ribbon goes to the next unanswered clause, from one to the next',
    async () => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await loadTemplate(frame);
      await says(frame, /已载入/);
      await pane.pressButton('nextUnanswered');
      expect(host.selection).toBe('评分表!I6');
      host.person.type('评分表', 'I7', '3');
      await pane.pressButton('nextUnanswered');
      expect(host.selection).toBe('评分表!I8');
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'the button of the ribbon says what to do where there is no assessment',
    async () => {
      pane = await openPane(browser);
      const opening = pane.page.context().waitForEvent('page');
      const pressing = pane.pressButton('nextUnanswered');
      const notice = await opening;
      await notice.getByText(/还没有考核模板/).waitFor();
      // The command is over when its window is closed.
      await notice.close();
      await pressing;
    },
    PATIENCE,
  );
});

describe('what may go wrong', () => {
  test(
    'names that are taken: the user is asked, and cancelling changes nothing',
    async () => {
      const host = new SimulatedExcel({ sheet: '评分表' });
      pane = await openPane(browser, { host });
      await loadTemplate(pane.frame);
      await pane.frame.getByRole('dialog').waitFor();
      expect(await seriousFaults(pane.frame)).toEqual([]);
      await picture(pane.page, 'taken');
      await pane.frame.getByRole('button', { name: '取消' }).click();
      expect(host.sheetNames).toEqual(['评分表']);
      await pane.frame.getByRole('button', { name: '载入', exact: true }).click();
      await pane.frame.getByRole('dialog').getByRole('button', { name: '继续载入' }).click();
      await says(pane.frame, /已载入/);
      expect(host.sheetNames).toContain('评分表 (2)');
      expectClean(pane);
    },
    PATIENCE,
  );

  test.each([
    [
      'a protected structure',
      (host: SimulatedExcel) => {
        host.person.protectStructure();
      },
      'K803',
    ],
    [
      'a cell being edited',
      (host: SimulatedExcel) => {
        host.person.beginEdit();
      },
      'K802',
    ],
    [
      'a failure half way',
      (host: SimulatedExcel) => {
        host.failOn({ action: 400 });
      },
      'K805',
    ],
  ])(
    'loading meets %s: a message says what to do, the workbook is as it was',
    async (_, spoil, code) => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await frame.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
      await frame.getByLabel('被考核单位').fill('示例县');
      spoil(host);
      await frame.getByRole('button', { name: '载入', exact: true }).click();
      await says(frame, code);
      expect(host.sheetNames).toEqual(['Sheet1']);
      await picture(pane.page, code);
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'a sheet deleted while the pane is open is reported, and the pane goes on',
    async () => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await loadTemplate(frame);
      await says(frame, /已载入/);
      host.person.renameSheet('评分表', '打分');
      await frame
        .getByRole('button', { name: /纳入党委和政府重要议事日程/ })
        .first()
        .click();
      await waitFor(() => host.activeSheet === '打分');
      host.person.deleteSheet('材料清单');
      await frame.getByRole('tab', { name: /问题/ }).click();
      await says(frame, /缺少工作表“材料清单”/);
      await picture(pane.page, 'deleted-sheet');
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'K010: the workbook of a newer Kaohe is told from a damaged one, and nothing is done to it',
    async () => {
      pane = await openPane(browser);
      const { frame, host } = pane;
      await loadTemplate(frame);
      await says(frame, /已载入/);
      host.person.unprotectSheet('_kaohe');
      expect(host.person.paste('_kaohe', 'B2', 99)).toBe('ok');
      await frame.getByRole('tab', { name: /填报/ }).click();
      await says(frame, /更新版本的程序生成/);
      await picture(pane.page, 'K010');
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'two workbooks that are open at once do not know of each other',
    async () => {
      pane = await openPane(browser);
      const other = await openPane(browser);
      await loadTemplate(pane.frame, '示例县');
      await says(pane.frame, '已填 0/41');
      await loadTemplate(other.frame, '另一县');
      await says(other.frame, '已填 0/41');
      pane.host.person.type('评分表', 'I6', '是');
      await says(pane.frame, '已填 1/41');
      await says(other.frame, '已填 0/41');
      await other.page.context().close();
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'an Excel that is too old gets a notice instead of a blank pane',
    async () => {
      pane = await openPane(browser, { api: '1.9' });
      await says(pane.frame, /此版本的 Excel 不能运行考核加载项/);
      await picture(pane.page, 'too-old');
      expectClean(pane);
    },
    PATIENCE,
  );
});

describe('looks', () => {
  const LOOKS = [
    { paneWidth: 320, colorScheme: 'light' },
    { paneWidth: 350, colorScheme: 'light' },
    { paneWidth: 350, colorScheme: 'dark' },
    { paneWidth: 320, colorScheme: 'dark', displayLanguage: 'en-US' },
    { paneWidth: 350, colorScheme: 'light', forcedColors: 'active' },
  ] as const;

  test.each(LOOKS)(
    'fits %o, and everybody can use it',
    async (look) => {
      pane = await openPane(browser, look);
      const { frame, host, page } = pane;
      const name = Object.values(look).join('-');
      await frame.getByRole('tab').first().waitFor();
      await check('templates');
      await frame.getByText('2021年信阳市县（区）知识产权保护工作检查考核指标体系').first().click();
      await frame.getByRole('textbox').first().fill('示例县');
      await check('options');
      await frame.getByRole('textbox').first().press('Enter');
      await waitFor(() => host.sheetNames.includes('_kaohe'));
      await waitFor(async () => (await frame.getByText(/9 \/ 20|0 \/ 20/).count()) > 0);
      for (const [cell, value] of ENTRIES) host.person.type('评分表', cell, value);
      host.person.paste('评分表', 'I12', '也许');
      host.person.paste('评分表', 'I13', '１２');
      await frame.getByText('9 / 20').first().waitFor();
      for (const tab of [1, 2, 3, 4, 5, 0]) {
        await frame.getByRole('tab').nth(tab).click();
        await check(['templates-open', 'fill', 'departments', 'issues', 'lists', 'help'][tab] ?? '');
      }
      expectClean(pane);

      async function check(view: string): Promise<void> {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await picture(page, `${view}-${name}`);
        expect([view, await overflow(frame)]).toEqual([view, 0]);
        expect([view, await seriousFaults(frame)]).toEqual([view, []]);
      }
    },
    PATIENCE,
  );
});

async function waitFor(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}
