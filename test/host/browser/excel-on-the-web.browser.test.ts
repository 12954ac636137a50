import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { SimulatedExcel } from '../simulated-excel';
import { type BrowserOptions, launchChromium, openInSimulatedExcel } from './index';

/** An add-in's pages; each script is a function of its own, as it runs in the page. */
function taskPane(): void {
  const show = (text: string) => {
    document.body.dataset.said = `${document.body.dataset.said ?? ''}${text};`;
  };
  const load = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('评分表');
      sheet.getRange('A1:A3').formulas = [[80], [90], ['=SUM(A1:A2)']];
      const total = sheet.getRange('A3');
      total.load('values');
      sheet.onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = inner.workbook.worksheets.getItem('评分表').getRange('A3');
          range.load('values');
          await inner.sync();
          show(`${event.address}=${String(range.values[0]?.[0])}`);
        });
      });
      sheet.activate();
      await context.sync();
      show(String(total.values[0]?.[0]));
    }).catch((error: unknown) => {
      show(String(error));
    });
  const askInDialog = () => {
    Office.context.ui.displayDialogAsync(`${location.origin}/dialog.html`, { promptBeforeOpen: false }, (opened) => {
      opened.value.addEventHandler(Office.EventType.DialogMessageReceived, (answer) => {
        show('message' in answer ? answer.message : '');
        opened.value.close();
      });
    });
  };
  void Office.onReady((info) => {
    const { displayLanguage, requirements, officeTheme } = Office.context;
    const theme = (officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor ?? '无';
    const api = ['1.9', '1.99'].map((version) => requirements.isSetSupported('ExcelApi', version)).join();
    show(`${info.host} ${info.platform} ${displayLanguage} ${api} ${theme}`);
    document.getElementById('load')?.addEventListener('click', () => void load());
    document.getElementById('dialog')?.addEventListener('click', askInDialog);
    document.body.dataset.ready = 'yes';
  });
}

function dialogPage(): void {
  void Office.onReady(() => {
    document.body.addEventListener('click', () => {
      Office.context.ui.messageParent('选了甲');
    });
    document.body.dataset.ready = 'yes';
  });
}

function commands(): void {
  const clearAll = async (event: Office.AddinCommands.Event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['已清除']];
      await context.sync();
    });
    event.completed();
  };
  Office.actions.associate('clearAll', (event: Office.AddinCommands.Event) => void clearAll(event));
}

const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';
const pageOf = (script: () => void, body = '', head = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>试验</title>${office}${head}</head>` +
  `<body>${body}<script>(${script.toString()})()</script></body></html>`;

/** As much of an .xlsx file as is looked at here. */
const FILE = new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]);

let browser: Browser;
let site: string;

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'kaohe-site-'));
  const buttons = '<button id="load">载入</button><button id="dialog">对话框</button>';
  const elsewhere = '<script src="https://example.com/elsewhere.js"></script><script src="/missing.js"></script>';
  writeFileSync(join(site, 'taskpane.html'), pageOf(taskPane, buttons, elsewhere));
  writeFileSync(join(site, 'dialog.html'), pageOf(dialogPage, '<button>确定</button>'));
  writeFileSync(join(site, 'commands.html'), pageOf(commands));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(site, { recursive: true });
});

async function open(options: Partial<BrowserOptions> = {}) {
  const host = new SimulatedExcel();
  const page: Page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  const opened = await openInSimulatedExcel(page, host, { site, ...options });
  await opened.frame.waitForSelector('body[data-ready]');
  const said = (text: string) => opened.frame.waitForSelector(`body[data-said*="${text}"]`);
  return { host, page, said, ...opened };
}

test('the unmodified runtime finds Excel on the web, and asks nobody else', async () => {
  const { said, outside, missing, lacking } = await open();
  await said('Excel OfficeOnline zh-CN true,false 无;');
  expect(outside).toEqual(['https://example.com/elsewhere.js']);
  expect(missing).toEqual(['https://localhost:3000/missing.js']);
  expect(lacking).toEqual([]);
});

test('language, theme and API are those that the test gives', async () => {
  const { said } = await open({ displayLanguage: 'en-US', api: '1.8', theme: { bodyBackgroundColor: '#222222' } });
  await said('Excel OfficeOnline en-US false,false #222222;');
});

test('the pane writes, a person types, and the pane hears of it', async () => {
  const { host, frame, said } = await open();
  await frame.click('#load');
  await said(';170;');
  expect(host.activeSheet).toBe('评分表');
  host.person.type('评分表', 'A1', '100');
  await said('A1=190;');
});

test('a ribbon button runs a function of the page of functions', async () => {
  const { host, ...excel } = await open();
  await excel.pressButton('clearAll');
  expect(host.sheet('Sheet1').cell('A1').value).toBe('已清除');
});

test('a dialog answers the pane', async () => {
  const { page, frame, said } = await open();
  const [dialog] = await Promise.all([page.context().waitForEvent('page'), frame.click('#dialog')]);
  await dialog.waitForSelector('body[data-ready]');
  await dialog.click('button');
  await said('选了甲;');
});

test('document settings are read, saved and given back', async () => {
  const { frame, settings } = await open({ settings: { 旧: 1 } });
  const before = await frame.evaluate(async () => {
    const { settings: document } = Office.context.document;
    document.set('新', { a: 2 });
    await new Promise((resolve) => {
      document.saveAsync(resolve);
    });
    return document.get('旧') as unknown;
  });
  expect(before).toBe(1);
  expect(settings()).toEqual({ 旧: 1, 新: { a: 2 } });
});

test('a new workbook is opened by Excel on the web itself, not by the workbook', async () => {
  const { host, frame, lacking } = await open();
  const made = await frame.evaluate(async (base64) => {
    const code = (file: string) =>
      Excel.createWorkbook(file).then(
        () => 'made',
        (error: unknown) => (error as { code: string }).code,
      );
    return [await code(base64), await code('AAAA')];
  }, Buffer.from(FILE).toString('base64'));
  expect(made).toEqual(['made', 'InvalidArgument']);
  expect(host.openedWorkbooks).toEqual([FILE]);
  expect(lacking).toEqual([]);
});
