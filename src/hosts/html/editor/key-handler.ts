import type { KeyboardEvent } from 'react';
import { isComposing } from '../grid/keys';
import type { EditorKind } from './edited';
import { fieldKey } from './editor-keys';
import type { ListControl } from './use-list';
import type { Typing } from './use-typing';

/** What the keys of an active entry act upon. */
export type Keyed = {
  readonly typing: Typing;
  readonly lists: ListControl;
  readonly kind: EditorKind;
  /** Opens the options, or the calendar. */
  readonly open: () => void;
};

/** Keeps a key from the sheet. @param isDone whether the browser shall do nothing of its own, either */
function keep(event: KeyboardEvent, isDone: boolean): void {
  event.stopPropagation();
  if (isDone) event.preventDefault();
}

/** Handles a key of an active entry; what it leaves alone goes on to the sheet. */
export function handleKey(event: KeyboardEvent, { typing, lists, kind, open }: Keyed): void {
  if (isComposing(event.nativeEvent)) {
    keep(event, false);
    return;
  }
  if (lists.list && handleListKey(event, typing, lists)) return;
  switch (fieldKey(event.nativeEvent, typing.mode, kind)) {
    case 'sheet':
      return;
    case 'field':
      keep(event, false);
      return;
    case 'edit':
      keep(event, true);
      edit(typing);
      return;
    case 'cancel':
      keep(event, true);
      typing.cancel();
      return;
    case 'newline':
      keep(event, true);
      insertLine(typing);
      return;
    case 'open':
      keep(event, true);
      open();
  }
}

function edit({ field: { current }, mode, setMode }: Typing): void {
  setMode(mode === 'edit' ? 'typing' : 'edit');
  if (mode === 'ready') current?.setSelectionRange(current.value.length, current.value.length);
}

function insertLine({ field: { current }, changed }: Typing): void {
  current?.setRangeText('\n', current.selectionStart ?? 0, current.selectionEnd ?? 0, 'end');
  changed();
}

/** @returns whether the key was the list's */
function handleListKey(event: KeyboardEvent, typing: Typing, { list, move, close }: ListControl): boolean {
  const option = list?.options[list.at];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      keep(event, true);
      if (event.altKey) close();
      else move(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Escape':
      keep(event, true);
      close();
      return true;
    case 'Enter':
    case 'Tab':
      close();
      // After typing one goes on; after merely choosing one stays, as in Excel.
      if (event.key === 'Enter' && typing.mode === 'ready') keep(event, true);
      if (option !== undefined) typing.enter(option);
      return true;
    default:
      return false;
  }
}
