import { createRoot } from 'react-dom/client';
import { App } from './app';
import type { Locale } from '../issues';
import type { View } from './views';
import type { Workspace } from '../sheets';

export type MountOptions = {
  /** Called once, and again when the user asks for another try. */
  readonly createWorkspace: () => Workspace | Promise<Workspace>;
  readonly locale: Locale;
  /** What the host says of its theme; where it says nothing, the system decides. */
  readonly dark?: boolean;
  /** The page to begin with; by default the one that fits the workbook. */
  readonly view?: View;
};

/** Shows the pane. @returns to be called when it is no longer wanted, or to show it with other options */
export function mountApp(
  root: HTMLElement,
  options: MountOptions,
): { readonly update: (changed: Partial<MountOptions>) => void; readonly unmount: () => void } {
  const reactRoot = createRoot(root);
  let current = options;
  const show = (): void => {
    document.documentElement.lang = current.locale === 'zh' ? 'zh-CN' : 'en-US';
    reactRoot.render(<App {...current} />);
  };
  show();
  return {
    update: (changed) => {
      current = { ...current, ...changed };
      show();
    },
    unmount: () => {
      reactRoot.unmount();
    },
  };
}
