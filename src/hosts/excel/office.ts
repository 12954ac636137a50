import type { Locale } from '../../issues';

/** The oldest set of functions that this program works with: Excel LTSC 2021 has more. */
const NEEDED = { set: 'ExcelApi', version: '1.12' } as const;

/** What Office says of itself. */
export type OfficeHost = {
  /** `old`: an Excel that lacks what is needed; `browser`: not opened from Excel; `missing`: office.js did not arrive. */
  readonly kind: 'excel' | 'old' | 'browser' | 'missing';
  readonly locale: Locale;
  /** Undefined where Office does not tell. */
  readonly isDark?: boolean;
};

/** Waits until Office is there. */
export async function officeReady(): Promise<OfficeHost> {
  // A closed network may let nothing in.
  if (typeof Office === 'undefined') return { kind: 'missing', locale: 'zh' };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: 'browser', locale: 'zh' };
  const { displayLanguage, requirements } = Office.context;
  const dark = isDark();
  return {
    kind: requirements.isSetSupported(NEEDED.set, NEEDED.version) ? 'excel' : 'old',
    locale: displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    ...(dark === undefined ? {} : { isDark: dark }),
  };
}

/** Whether Office's own background is dark; the web does not tell. */
function isDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const [, red, green, blue] =
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const brightness = (parseInt(red, 16) * 299 + parseInt(green, 16) * 587 + parseInt(blue, 16) * 114) / 1000;
  return brightness < 128;
}

/** Makes a button of the ribbon do something; Office is told when it is done. */
export function onCommand(name: string, action: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void action().finally(() => {
      event.completed();
    });
  });
}

/**
 * Shows a page of ours in a small window, for commands that have no pane to speak in. It is over when the window is
 * closed: a command that has ended may take its windows along.
 */
export function showNotice(url: string): Promise<void> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(url, { height: 20, width: 30, promptBeforeOpen: false }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) resolve();
      else {
        opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => {
          resolve();
        });
      }
    });
  });
}
