import { type DragEvent, type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { type Cursor, type Position } from '../cursor';
import { samePosition, type Table } from './table';

/** The cell that something on the screen belongs to. */
function positionAt(target: EventTarget | null): Position | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = element?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}

const fieldOf = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('.ks-editor') : null;

type Drag = { readonly anchor: Position; readonly last: Position };

/** Selecting cells with the mouse, by pressing and by dragging, and with a finger, by tapping: dragging a finger scrolls. */
export function usePointer(
  cursor: Cursor,
  table: Table,
  active: Position,
  isSingle: boolean,
): {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onDragStart: (event: DragEvent) => void;
  readonly onClickCapture: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
} {
  const pointer = useRef('mouse');
  const drag = useRef<Drag>(undefined);
  /** The click that follows is no second one into the active cell. */
  const isSelecting = useRef(false);
  const { id } = table.sheet;

  /** The keyboard follows while the event lasts: tablets show their keyboard only then. */
  const select = (scroller: Element, from: Position, to: Position): void => {
    const isDone = flushSync(() => cursor.select(id, from, to, true, 'end'));
    if (!isDone) scroller.querySelector<HTMLElement>('.ks-active .ks-input')?.focus();
  };

  useEffect(() => {
    const onMove = ({ buttons, clientX, clientY }: globalThis.MouseEvent): void => {
      if ((buttons & 1) === 0) drag.current = undefined;
      const to = drag.current && positionAt(document.elementFromPoint(clientX, clientY));
      if (!drag.current || !to || samePosition(to, drag.current.last)) return;
      drag.current = { ...drag.current, last: to };
      cursor.select(id, drag.current.anchor, to, true, 'end');
    };
    window.addEventListener('mousemove', onMove);
    return () => {
      window.removeEventListener('mousemove', onMove);
    };
  }, [cursor, id]);

  return {
    onPointerDown: ({ pointerType }) => {
      pointer.current = pointerType;
    },
    onMouseDown: (event) => {
      isSelecting.current = false;
      if (pointer.current !== 'mouse' || event.button !== 0) return;
      const at = positionAt(event.target);
      const field = fieldOf(event.target);
      // In the midst of typing the mouse moves the caret.
      if (!at || (field && field.getAttribute('data-mode') !== 'ready')) return;
      if (field && isSingle && !event.shiftKey) {
        drag.current = { anchor: at, last: at };
        return;
      }
      event.preventDefault();
      isSelecting.current = true;
      const anchor = event.shiftKey ? active : at;
      drag.current = { anchor, last: at };
      select(event.currentTarget, anchor, at);
    },
    onDragStart: (event) => {
      // The text of the active cell is selected: pressed and moved, it would be dragged away.
      event.preventDefault();
    },
    onClickCapture: (event) => {
      if (isSelecting.current) event.stopPropagation();
      isSelecting.current = false;
    },
    onClick: (event) => {
      if (pointer.current === 'mouse' || fieldOf(event.target)) return;
      const at = positionAt(event.target);
      if (!at) return;
      select(event.currentTarget, at, at);
      // Where there is something to choose from, a tap shows it.
      event.currentTarget.querySelector<HTMLElement>('.ks-active [role=combobox]')?.click();
    },
  };
}
