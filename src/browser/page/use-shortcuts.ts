import { useEffect } from 'react';

/** Runs an action with Ctrl (on a Mac, Cmd) and a letter, wherever the keyboard is; the browser's own use gives way. */
export function useShortcuts(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const action = isCommand ? actions[event.key.toLowerCase()] : undefined;
      if (!action) return;
      event.preventDefault();
      // A cell that is typed into takes all keys for itself, were it asked first.
      event.stopPropagation();
      if (!event.repeat && !isAsking()) action();
    };
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [actions]);
}

/** What a dialog asks has to be answered first. */
const isAsking = (): boolean => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null;
