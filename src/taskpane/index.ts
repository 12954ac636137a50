import { isView, mountApp } from '../app';
import { officeReady } from '../hosts/excel';

/** Opened with a browser, outside of Excel. */
const NOT_IN_EXCEL =
  '请在 Excel 中打开：功能区“考核”选项卡 → 模板。 Open this from Excel: tab 考核 (Kaohe) of the ribbon, Templates.';

/** The task pane. The page shows a plain text until this script takes its place, and notices where it cannot. */
async function open(root: HTMLElement): Promise<void> {
  const { kind, locale, isDark } = await officeReady();
  switch (kind) {
    case 'excel': {
      const view = new URLSearchParams(location.search).get('view');
      mountApp(root, {
        edition: 'excel',
        // What reads and makes files is large, and few need it each day.
        createWorkspace: async () => (await import('../hosts/excel')).excelWorkspace(() => import('../hosts/xlsx')),
        locale,
        ...(isDark === undefined ? {} : { dark: isDark }),
        ...(isView(view) ? { view } : {}),
      });
      return;
    }
    case 'old':
      reveal('unsupported');
      return;
    case 'browser':
      root.replaceChildren(NOT_IN_EXCEL);
      return;
    case 'missing':
      // office.js did not arrive: the page itself says so.
      reveal('failed');
      return;
  }
}

function reveal(id: 'unsupported' | 'failed'): void {
  for (const [name, shown] of [
    ['opening', false],
    [id, true],
  ] as const) {
    const part = document.getElementById(name);
    if (part) part.style.display = shown ? 'block' : 'none';
  }
}

const root = document.getElementById('root');
if (root) void open(root);
