import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { NEWEST_API, requirementSets } from '../node/office-context';
import type { SimulatedExcel } from '../simulated-excel';
import { type FromTest, playExcel, type ToTest } from './excel-page';
import { EXCEL_PAGE, type Requests, serveFrom } from './files';

export type BrowserOptions = {
  /** Folder of the built add-in. */
  readonly site: string;
  /** Path of the task pane within it, with a query if need be. */
  readonly addin?: string;
  readonly displayLanguage?: string;
  /** The newest ExcelApi; the pages decide by it, the host does not refuse newer calls. */
  readonly api?: string;
  readonly paneWidth?: number;
  /** `Office.context.officeTheme`; Excel on the web gives none. */
  readonly theme?: Readonly<Record<string, string>>;
  /** Document settings that were saved before (`Office.context.document.settings`). */
  readonly settings?: Readonly<Record<string, unknown>>;
};

export type OpenedExcel = Requests & {
  /** The task pane. */
  readonly frame: Frame;
  /** Calls of Office.js that are not simulated. */
  readonly lacking: readonly string[];
  /** Document settings as last saved. */
  readonly settings: () => Readonly<Record<string, unknown>>;
  /** Opens a further pane, as a ribbon button of kind ShowTaskpane does. */
  readonly openPane: (path: string) => Promise<Frame>;
  /** Presses a ribbon button of kind ExecuteFunction; the page of functions stays out of sight. */
  readonly pressButton: (functionName: string, functionFile?: string) => Promise<void>;
};

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.KAOHE_CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });

/** Opens an add-in in a page that plays Excel on the web; the workbook is that of `host`, in this process. */
export async function openInSimulatedExcel(
  page: Page,
  host: SimulatedExcel,
  options: BrowserOptions,
): Promise<OpenedExcel> {
  const { site, addin = '/taskpane.html', displayLanguage = 'zh-CN', api = NEWEST_API, paneWidth = 350 } = options;
  const requests = await serveFrom(page.context(), site);
  const lacking: string[] = [];
  let saved = Object.entries(options.settings ?? {}).map(([name, value]) => [name, JSON.stringify(value)] as const);
  const provided: FromTest = {
    excelAnswer: (body, flags, partition) => host.handle(body, flags, partition),
    excelSaveSettings: (settings) => {
      saved = settings.map(([name, text]) => [name, text] as const);
      return Promise.resolve();
    },
    excelLacks: (what) => {
      lacking.push(what);
      return Promise.resolve();
    },
  };
  for (const [name, call] of Object.entries(provided)) await page.exposeFunction(name, call);
  if (options.theme) await page.addInitScript(giveTheme, options.theme);
  await page.goto(EXCEL_PAGE);
  await page.evaluate(playExcel, {
    displayLanguage,
    requirements: requirementSets(api),
    paneWidth,
    settings: saved,
  });
  const stop = host.onEvents((entries) => {
    // The page may be closing while Excel still has something to tell.
    page
      .evaluate(
        (given) => {
          (window as unknown as ToTest).pushEvents(given);
        },
        [...entries],
      )
      .catch(() => undefined);
  });
  page.once('close', stop);

  const openPane = async (path: string): Promise<Frame> => {
    const arriving = page.waitForEvent('frameattached');
    await page.evaluate((at) => {
      (window as unknown as ToTest).openAddin(at, true);
    }, path);
    return arriving;
  };
  return {
    ...requests,
    lacking,
    frame: await openPane(addin),
    settings: () => Object.fromEntries(saved.map(([name, text]) => [name, JSON.parse(text) as unknown])),
    openPane,
    pressButton: async (functionName, functionFile = '/commands.html') => {
      const status = await page.evaluate(([path, name]) => (window as unknown as ToTest).pressButton(path, name), [
        functionFile,
        functionName,
      ] as const);
      if (status !== 0) throw new Error(`the command ${functionName} ended with status ${status}`);
    },
  };
}

/** The runtime for the web defines no theme at all: every context object inherits this one. */
function giveTheme(theme: Readonly<Record<string, string>>): void {
  Object.defineProperty(Object.prototype, 'officeTheme', {
    configurable: true,
    get(this: object) {
      return 'requirements' in this && 'displayLanguage' in this ? theme : undefined;
    },
  });
}
