import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of Microsoft's own scripts. */
export const OFFICE_SCRIPTS = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const RUNTIME = 'excel-web-16.00.debug.js';

/** The parts of the runtime that stand between the add-in and Excel. */
export type OfficeRuntime = {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: object };
  readonly config: { extendedErrorLogging: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
};

export type Bridge = {
  sendMessageToHost(message: string): void;
  /** Set by the runtime. */
  onMessageFromHost?: (message: string) => void;
};

/** Only what the script touches while it loads. */
const BROWSER_STAND_INS: Readonly<Record<string, unknown>> = {
  window: globalThis,
  self: globalThis,
  location: { href: 'https://localhost/', hash: '', search: '', origin: 'https://localhost' },
  navigator: { userAgent: 'node' },
  document: { createElement: () => ({}), getElementsByTagName: () => [], getElementById: () => null },
};

/**
 * Loads the unmodified runtime once, as a script of the page: its variables `Excel`, `Office` and `OfficeExtension`
 * become global. It must run in this very realm, since it tells plain arguments by their prototype; jest gives each
 * test file a realm of its own, which `vm` does not reach, but indirect evaluation does.
 */
export function loadOffice(): OfficeRuntime {
  const realm: Record<string, unknown> = globalThis;
  if (!isRuntime(realm.OfficeExtension)) {
    const added = Object.keys(BROWSER_STAND_INS).filter((name) => realm[name] === undefined);
    for (const name of added) set(name, BROWSER_STAND_INS[name]);
    const evaluate = eval;
    evaluate(`${readFileSync(join(OFFICE_SCRIPTS, RUNTIME), 'utf8')}\n//# sourceURL=${RUNTIME}`);
    // The runtime goes on asking for `window`; the rest would only make libraries believe that they are in a browser.
    for (const name of added) if (name !== 'window') Reflect.deleteProperty(globalThis, name);
  }
  const runtime = realm.OfficeExtension;
  if (!isRuntime(runtime)) throw new Error(`${RUNTIME} defined no OfficeExtension`);
  return runtime;
}

const isRuntime = (value: unknown): value is OfficeRuntime =>
  typeof value === 'object' && value !== null && 'HostBridge' in value;

function set(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
