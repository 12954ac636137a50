import type { CellEntry } from '../../sheets';

/** What tabs tell each other of a draft. */
export type TabMessage = { readonly draft: string } & (
  | { readonly kind: 'opened' }
  /** The answer: here it is open, too. */
  | { readonly kind: 'present' }
  | {
      readonly kind: 'entered';
      readonly generation: number;
      readonly revision: number;
      readonly cells: readonly CellEntry[];
    }
  | { readonly kind: 'drawn' }
  | { readonly kind: 'deleted' }
);

/** Reaches the other tabs that show this site; never the one that speaks. */
export type TabChannel = {
  readonly post: (message: TabMessage) => void;
  readonly listen: (listener: (message: TabMessage) => void) => void;
};

const NAME = 'kaohe.drafts';

/** Works without https, too. Where there is none, tabs find out what others did when they are looked at again. */
export function openTabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined };
  const channel = new BroadcastChannel(NAME);
  return {
    post: (message) => {
      channel.postMessage(message);
    },
    listen: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
        listener(data);
      });
    },
  };
}
