import { createRoot } from 'react-dom/client';
import { App } from './frame/app';
import type { MountOptions } from './frame/mount-options';

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
