import type { Browser, Frame } from 'playwright-core';
import type { SimulatedExcel } from '../host';
import { launchChromium } from '../host/browser';
import { overflow, picture, seriousFaults } from '../support/pages';
import { loadTemplate, openPane, type Pane, type PaneOptions } from './open-pane';

const PATIENCE = 240_000;
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

function expectClean({ outside, missing, lacking, faults }: Pane): void {
  expect({ outside, missing, lacking, faults }).toEqual({ outside: [], missing: [], lacking: [], faults: [] });
}

const says = (frame: Frame, text: string | RegExp) => frame.getByText(text).first().waitFor();

async function waitFor(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('waited in vain');
}

/** The address of the cell of a sheet that stands in the row and the column of these keys. */
function cellOf(host: SimulatedExcel, sheet: string, rowKey: string, columnKey: string): string {
  const seen = host.sheet(sheet);
  const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(65 + i));
  for (let keyRow = 1; keyRow <= 5; keyRow++) {
    const column = letters.find((letter) => seen.cell(`${letter}${keyRow}`).value === columnKey);
    if (column === undefined) continue;
    for (let row = 1; row <= 300; row++) {
      if (seen.cell(`A${row}`).value === rowKey) return `${column}${row}`;
    }
  }
  throw new Error(`no ${rowKey} ${columnKey} on ${sheet}`);
}

/** Opens the page with the Xinyang template loaded for a unit. */
async function openDepartments(options: PaneOptions = {}): Promise<Pane> {
  pane = await openPane(browser, options);
  await loadTemplate(pane.frame);
  await says(pane.frame, /已载入/);
  await pane.frame.getByRole('tab', { name: '分工' }).click();
  await says(pane.frame, '已分配 0/27 项');
  return pane;
}

/** Generates, and says yes where the pane asks. */
async function generate(frame: Frame, isAsked: boolean): Promise<void> {
  await frame.getByRole('button', { name: '生成', exact: true }).click();
  if (isAsked) await frame.getByRole('dialog').getByRole('button', { name: '生成', exact: true }).click();
  await says(frame, /已生成 \d+ 张表/);
}

/** Names who leads and who supports the first indicator on the list. */
async function assignFirst(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: /^分配：1\./ }).click();
  await frame.getByRole('combobox', { name: '牵头' }).fill('县公安局');
  await frame.getByRole('combobox', { name: '牵头' }).press('Enter');
  await frame.getByRole('button', { name: '去掉 县公安局（牵头）' }).waitFor();
  // What is typed and not chosen counts, too.
  await frame.getByRole('combobox', { name: '配合' }).fill('县司法局，县法院');
  await frame.getByRole('combobox', { name: '配合' }).press('Escape');
  await frame.getByRole('button', { name: '保存', exact: true }).click();
  await says(frame, /已写入指标分解表/);
}

const INDICATOR = 'xinyang-2021/1';
const COUNT = 'xinyang-2021/1/b';

test(
  'shares the work out, and takes in what a department enters',
  async () => {
    const { frame, host, page } = await openDepartments();
    await generate(frame, false);
    expect(host.sheetNames).toEqual(expect.arrayContaining(['部门名录', '指标分解表', '分解矩阵', '部门汇总']));

    await assignFirst(frame);
    await says(frame, '已分配 1/27 项');
    const lead = cellOf(host, '指标分解表', INDICATOR, 'allottedLead');
    const support = cellOf(host, '指标分解表', INDICATOR, 'allottedSupport');
    await waitFor(() => host.sheet('指标分解表').cell(lead).value === '县公安局');
    expect(host.sheet('指标分解表').cell(support).value).toBe('县司法局、县法院');
    await says(frame, '各张分解表还没有更新');

    // The next indicator has the keyboard: the first is no longer on the list.
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^分配：2\./);

    await frame.getByRole('button', { name: '全选' }).click();
    await generate(frame, true);
    await frame.getByText('各张分解表还没有更新').waitFor({ state: 'detached' });
    expect(host.sheetNames).toEqual(expect.arrayContaining(['分解-县公安局', '分解-县司法局', '分解-县法院']));
    expect(host.sheet('指标分解表').cell(cellOf(host, '指标分解表', INDICATOR, 'allottedLead')).value).toBe('县公安局');

    const given = cellOf(host, '分解-县公安局', COUNT, 'entry');
    expect(host.person.type('分解-县公安局', given, '3')).toBe('ok');
    const other = cellOf(host, '分解-县司法局', COUNT, 'entry');
    expect(host.person.type('分解-县司法局', other, '5')).toBe('ok');
    await frame.getByRole('button', { name: '采用表中已报内容' }).click();
    await says(frame, '有出入 1 项');
    await picture(page, 'departments-preview');
    expect(await seriousFaults(frame)).toEqual([]);
    // Nothing is written before it is accepted.
    const entry = cellOf(host, '评分表', COUNT, 'entry');
    expect(host.sheet('评分表').cell(entry).value).toBe('');
    await frame.getByRole('radio', { name: /3（县公安局，牵头）/ }).click();
    await says(frame, '采用 1 项');
    await frame.getByRole('button', { name: '采用', exact: true }).click();
    await frame.getByRole('dialog').getByRole('button', { name: '采用', exact: true }).click();
    await says(frame, '已采用 1 项');
    expect(host.sheet('评分表').cell(cellOf(host, '评分表', COUNT, 'entry')).value).toBe(3);
    expect(host.sheet('分解-县司法局').cell(cellOf(host, '分解-县司法局', COUNT, 'entry')).value).toBe(5);
    await frame.getByRole('tab', { name: '填报' }).click();
    await says(frame, '已填 1/41');
    expectClean(pane);
  },
  PATIENCE,
);

test(
  'sends out workbooks, and reads them when they come back; a bad file is told by its name',
  async () => {
    const { frame, host, page } = await openDepartments();
    await generate(frame, false);
    await assignFirst(frame);
    await frame.getByRole('button', { name: '下发：县公安局' }).click();
    await says(frame, '已交出 1 份部门分解表');
    const [bytes] = host.openedWorkbooks;
    if (!bytes) throw new Error('no workbook was opened');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      frame.getByRole('button', { name: '选择文件' }).click(),
    ]);
    await chooser.setFiles([
      { name: '分解-县公安局.xlsx', mimeType: '', buffer: Buffer.from(bytes) },
      { name: '说明.xlsx', mimeType: '', buffer: Buffer.from('不是工作簿') },
    ]);
    await says(frame, /说明\.xlsx/);
    await says(frame, '来自：分解-县公安局.xlsx');
    await says(frame, '未交回 2 个部门');
    await says(frame, '没有填任何内容：县公安局');
    expect(await frame.getByRole('button', { name: '采用', exact: true }).count()).toBe(0);
    await picture(page, 'departments-file');
    await frame.getByRole('button', { name: '关闭', exact: true }).click();
    await frame.getByText('未交回 2 个部门').waitFor({ state: 'detached' });
    expectClean(pane);
  },
  PATIENCE,
);

test(
  'asks before sheets are drawn anew that somebody has worked on; without a yes nothing is done',
  async () => {
    const { frame, host, page } = await openDepartments();
    host.person.type('评分表', 'I6', '是');
    await frame.getByRole('button', { name: '生成', exact: true }).waitFor();
    await waitFor(() => host.sheet('评分表').cell('I6').value === '是');
    await frame.getByRole('tab', { name: '填报' }).click();
    await says(frame, '已填 1/41');
    await frame.getByRole('tab', { name: '分工' }).click();
    await frame.getByRole('button', { name: '生成', exact: true }).click();
    await frame.getByRole('dialog').waitFor();
    await says(frame, /另加的批注和格式不保留/);
    await picture(page, 'departments-ask');
    expect(await seriousFaults(frame)).toEqual([]);
    await frame.getByRole('button', { name: '取消' }).click();
    await frame.getByRole('dialog').waitFor({ state: 'detached' });
    expect(host.sheetNames).not.toContain('指标分解表');
    host.failOn({ action: 400 });
    await frame.getByRole('button', { name: '生成', exact: true }).click();
    await frame.getByRole('dialog').getByRole('button', { name: '生成', exact: true }).click();
    await says(frame, 'K805');
    expect(host.sheetNames).not.toContain('指标分解表');
    expect(host.sheet('评分表').cell('I6').value).toBe('是');
    expectClean(pane);
  },
  PATIENCE,
);

describe('with the keyboard alone', () => {
  test(
    'Tab goes through the page from top to bottom, and every button and field is a stop',
    async () => {
      const { frame, page } = await openDepartments();
      await generate(frame, false);
      await frame.getByRole('tab', { name: '分工' }).focus();
      const stops: string[] = [];
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const stop = await frame.evaluate(nameOfFocused);
        // A notice may stand between the tabs and the page.
        if (stop !== undefined) stops.push(stop);
        else if (stops.length > 0) break;
      }
      expect(stops).toEqual(await frame.evaluate(namesOfStops));
      expect(stops.length).toBeGreaterThan(10);
      expectClean(pane);
    },
    PATIENCE,
  );

  test(
    'Escape closes the list of departments, and what has been typed and picked stays',
    async () => {
      const { frame, page } = await openDepartments();
      await generate(frame, false);
      await assignFirst(frame);
      // The next indicator has the keyboard.
      await waitForFocus(frame, /^分配：2\./);
      await page.keyboard.press('Enter');
      const lead = frame.getByRole('combobox', { name: '牵头' });
      // The field has the keyboard already.
      await page.keyboard.type('公安');
      await frame.getByRole('menuitemcheckbox', { name: '县公安局' }).waitFor();
      await page.keyboard.press('Escape');
      await frame.getByRole('menuitemcheckbox').first().waitFor({ state: 'detached' });
      expect(await lead.getAttribute('aria-expanded')).toBe('false');
      await page.keyboard.press('Escape');
      expect(await lead.inputValue()).toBe('公安');
      expect(await frame.getByRole('form', { name: /^分配：2\./ }).count()).toBe(1);
      await frame.getByRole('button', { name: '取消' }).press('Enter');
      await frame.getByRole('form', { name: /^分配：2\./ }).waitFor({ state: 'detached' });
      await waitForFocus(frame, /^分配：2\./);
      expectClean(pane);
    },
    PATIENCE,
  );

  async function waitForFocus(frame: Frame, name: RegExp): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      if (name.test((await frame.evaluate(nameOfFocused)) ?? '')) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${String(name)} has not got the focus`);
  }

  /** What has the focus on the page of departments; nothing where it has left it. Runs in the page. */
  function nameOfFocused(): string | undefined {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || !element.closest('#kaohe-departments')) return undefined;
    return element.getAttribute('aria-label') ?? (element.textContent || element.id);
  }

  /** All that can be reached, in the order in which it is seen. Runs in the page. */
  function namesOfStops(): string[] {
    return [...document.querySelectorAll<HTMLElement>('#kaohe-departments :is(button, input, select, textarea, a)')]
      .filter((element) => element.tabIndex >= 0 && element.getClientRects().length > 0)
      .map((element) => ({
        element,
        top: element.getBoundingClientRect().top,
        left: element.getBoundingClientRect().left,
      }))
      .sort((one, other) => (Math.abs(one.top - other.top) > 8 ? one.top - other.top : one.left - other.left))
      .map(({ element }) => element.getAttribute('aria-label') ?? (element.textContent || element.id));
  }
});

describe('looks', () => {
  const LOOKS = [
    { paneWidth: 320, colorScheme: 'light' },
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
      const isEnglish = 'displayLanguage' in look;
      await frame.getByRole('searchbox').fill('考核指标分解表');
      await frame.getByRole('button', { name: /^国家知识产权试点城市考核指标分解表/ }).click();
      await frame.getByRole('textbox').first().fill('示例区');
      await frame.getByRole('textbox').first().press('Enter');
      await waitFor(() => host.sheetNames.includes('_kaohe'));
      const tab = frame.getByRole('tab', { name: isEnglish ? 'Split' : '分工' });
      await tab.click();
      await says(frame, isEnglish ? 'Assigned 27/27' : '已分配 27/27 项');
      await check('new');
      await frame.getByRole('button', { name: isEnglish ? 'All' : '全选', exact: true }).click();
      await frame.getByRole('button', { name: isEnglish ? 'Generate' : '生成', exact: true }).click();
      await says(frame, isEnglish ? /Sheets made/ : /已生成/);
      await frame
        .getByRole('button', { name: isEnglish ? /^Assign: 1/ : /^分配：1/ })
        .first()
        .click();
      await frame.getByRole('combobox').first().fill('区');
      await check('drawn');
      await frame.getByRole('combobox').first().press('Escape');
      await frame
        .getByRole('button', { name: isEnglish ? /^Show items/ : /^查看条目/ })
        .first()
        .click();
      await frame.getByRole('button', { name: isEnglish ? 'Choose files' : '选择文件' }).scrollIntoViewIfNeeded();
      await check('below');
      const disputed = 'anju-pilot-city-indicators/3/a';
      for (const [sheet, value] of [
        ['分解-区科技局', '2'],
        ['分解-区工商局', '1'],
      ] as const) {
        expect(host.person.type(sheet, cellOf(host, sheet, disputed, 'entry'), value)).toBe('ok');
      }
      await frame.getByRole('button', { name: isEnglish ? 'Use what is on the sheets' : '采用表中已报内容' }).click();
      await says(frame, isEnglish ? 'Differing: 1' : '有出入 1 项');
      await check('preview');
      expectClean(pane);

      async function check(view: string): Promise<void> {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await picture(page, `departments-${view}-${name}`);
        expect([view, await overflow(frame)]).toEqual([view, 0]);
        expect([view, await tabsOverflow(frame)]).toEqual([view, 0]);
        expect([view, await seriousFaults(frame)]).toEqual([view, []]);
      }
    },
    PATIENCE,
  );
});

/** How many pixels the tabs are wider than the pane. */
const tabsOverflow = (frame: Frame): Promise<number> =>
  frame.evaluate(() => {
    const last = [...document.querySelectorAll('[role=tab]')].at(-1);
    return Math.max(0, Math.ceil((last?.getBoundingClientRect().right ?? 0) - document.documentElement.clientWidth));
  });
