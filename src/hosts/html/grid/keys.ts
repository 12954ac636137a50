import type { Direction } from './navigation';

/** What a key asks of the sheet. */
export type Command =
  | { readonly kind: 'step' | 'leap'; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'row' | 'corner'; readonly edge: 'first' | 'last'; readonly extend: boolean }
  | { readonly kind: 'enter'; readonly direction: 'up' | 'down' }
  | { readonly kind: 'tab'; readonly direction: 'next' | 'previous' }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'all' | 'escape' | 'filter' };

/** A key as the browser tells it. */
export type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
};

/** What an input method reports of every key that it takes for itself. */
const TAKEN = 229;

/** Whether an input method is at work: what it does with a key is its own affair. */
export const isComposing = ({ isComposing: composing, keyCode }: Pick<Key, 'isComposing' | 'keyCode'>): boolean =>
  composing || keyCode === TAKEN;

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command of a key, as in Excel; nothing for keys that the sheet leaves alone. */
export function commandOf(key: Key): Command | undefined {
  if (isComposing(key)) return undefined;
  const isControl = key.ctrlKey || key.metaKey;
  if (key.altKey) return key.key === 'ArrowDown' && !isControl ? { kind: 'filter' } : undefined;
  return isControl ? controlCommand(key) : plainCommand(key);
}

function plainCommand({ key, shiftKey: extend }: Key): Command | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return { kind: 'step', direction, extend };
  switch (key) {
    case 'Home':
      return { kind: 'row', edge: 'first', extend };
    case 'End':
      return { kind: 'row', edge: 'last', extend };
    case 'PageUp':
      return { kind: 'page', direction: 'up', extend };
    case 'PageDown':
      return { kind: 'page', direction: 'down', extend };
    case 'Enter':
      return { kind: 'enter', direction: extend ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'tab', direction: extend ? 'previous' : 'next' };
    case 'Delete':
    case 'Backspace':
      return extend ? undefined : { kind: 'clear' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return undefined;
  }
}

function controlCommand({ key, shiftKey }: Key): Command | undefined {
  const direction = DIRECTIONS[key];
  if (direction) return { kind: 'leap', direction, extend: shiftKey };
  switch (key.toLowerCase()) {
    case 'home':
      return { kind: 'corner', edge: 'first', extend: shiftKey };
    case 'end':
      return { kind: 'corner', edge: 'last', extend: shiftKey };
    case 'z':
      return { kind: shiftKey ? 'redo' : 'undo' };
    case 'y':
      return shiftKey ? undefined : { kind: 'redo' };
    case 'a':
      return shiftKey ? undefined : { kind: 'all' };
    default:
      return undefined;
  }
}
