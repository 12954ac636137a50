/** What an add-in may ask about its surroundings. */
export type Surroundings = {
  /** The newest ExcelApi, such as '1.14'. */
  readonly api?: string;
  readonly displayLanguage?: string;
  /** Excel on the web and older Excels have none. */
  readonly theme?: object;
};

/** The runtime at hand knows ExcelApi up to 1.15, and the events of 1.17 as online ones. */
export const NEWEST_API = '1.17';

/** Requirement sets, with versions as texts: as a number 1.10 would be 1.1. */
export const requirementSets = (api: string): Readonly<Record<string, string>> => ({
  ExcelApi: api,
  ...(isSetSupported({ ExcelApi: api }, 'ExcelApi', '1.17') ? { ExcelApiOnline: '1.1' } : {}),
  RichApiRuntime: '1.2',
  RichApiRuntimeFlag: '1.2',
  DelayForCellEdit: '1.1',
  DialogApi: '1.2',
  Settings: '1.1',
  CustomXmlParts: '1.1',
  Selection: '1.1',
  AddinCommands: '1.1',
});

export function isSetSupported(sets: Readonly<Record<string, string>>, name: string, version = '1.1'): boolean {
  const known = sets[name];
  if (known === undefined) return false;
  const [major = 0, minor = 0] = known.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** `Office.context` where no page of Office is around: what code outside the task pane asks it. */
function officeContext({ api = NEWEST_API, displayLanguage = 'zh-CN', theme }: Surroundings): object {
  const sets = requirementSets(api);
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage,
    contentLanguage: 'zh-CN',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.14332.20000' },
    officeTheme: theme,
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(sets, name, version) },
  };
}

/** Sets `Office.context` and `Office.onReady`, which the loader script of a page would have made. */
export function surround(surroundings: Surroundings): void {
  const realm: Record<string, unknown> = globalThis;
  const context = officeContext(surroundings);
  const info = { host: 'Excel', platform: 'PC' };
  const onReady = (ready?: (about: typeof info) => void) => {
    ready?.(info);
    return Promise.resolve(info);
  };
  Object.assign(Object(realm.OSF), { _OfficeAppFactory: { getContext: () => context, getHostInfo: () => ({}) } });
  Object.assign(Object(realm.Office), { onReady });
}
