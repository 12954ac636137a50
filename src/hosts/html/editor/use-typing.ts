import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { readTyped, withoutApostrophe } from '../../../entries';
import type { CellRef } from '../../../formula';
import type { CellSpec, Message } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';

/**
 * `ready`: what is typed replaces what the cell holds, arrows leave the cell. `typing`: begun by typing, arrows still
 * leave. `edit`: arrows move the caret.
 */
export type Mode = 'ready' | 'typing' | 'edit';

/** The cell that is typed into. */
export type TypedCell = {
  readonly entry: CellRef;
  readonly spec: CellSpec;
  /** What it holds, as it is typed. */
  readonly text: string;
  readonly optionsNow: () => readonly string[];
};

export type Field = HTMLInputElement | HTMLTextAreaElement;

export type Typing = {
  readonly field: RefObject<Field | null>;
  readonly mode: Mode;
  /** What stands in the field. */
  readonly typed: string;
  /** Why what was typed is not entered. */
  readonly refused: Message | undefined;
  readonly setMode: (mode: Mode) => void;
  /** To be called when the field's text has changed. */
  readonly changed: () => void;
  /** Enters a text. @returns false where it is refused: what was typed stays in the field */
  readonly enter: (text: string) => boolean;
  /** Enters what was typed. */
  readonly commit: () => boolean;
  /** Puts back what the cell holds. */
  readonly cancel: () => void;
};

/** Typing into an entry: until it is entered, the text is the field's own. */
export function useTyping(book: Book, cursor: Cursor, { entry, spec, text, optionsNow }: TypedCell): Typing {
  const field = useRef<Field>(null);
  const [mode, setMode] = useState<Mode>('ready');
  const [typed, setTyped] = useState(text);
  const [refused, setRefused] = useState<Message>();
  /** Whether something was typed that is not entered; known at once, while what is drawn still lags behind. */
  const isPending = useRef(false);

  const rest = (): void => {
    isPending.current = false;
    setTyped(text);
    setMode('ready');
    setRefused(undefined);
  };
  const cancel = (): void => {
    rest();
    setText(field.current, text);
  };
  const enter = (entered: string): boolean => {
    const result = readTyped(entered, spec, optionsNow());
    if (result.kind === 'refused') {
      setRefused(result.error);
      return false;
    }
    rest();
    book.enter([{ ref: entry, value: result.value }]);
    return true;
  };
  const commit = (): boolean => {
    const current = field.current?.value ?? text;
    if (isPending.current && current !== text) return enter(withoutApostrophe(current));
    if (mode !== 'ready') rest();
    return true;
  };

  useLayoutEffect(() => cursor.attach({ commit, cancel }));
  // Entered, undone, or come in from elsewhere; what is being typed stays.
  useLayoutEffect(() => {
    if (mode === 'ready') setText(field.current, text);
  }, [mode, text]);

  const changed = (): void => {
    isPending.current = true;
    setTyped(field.current?.value ?? '');
    setRefused(undefined);
    if (mode === 'ready') setMode('typing');
  };
  return { field, mode, typed, refused, setMode, changed, enter, commit, cancel };
}

/** Shows a text in the field, all of it selected, so that typing replaces it. */
function setText(field: Field | null, text: string): void {
  if (!field) return;
  if (field.value !== text) field.value = text;
  if (field === document.activeElement) field.select();
}
