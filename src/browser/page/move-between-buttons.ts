import type { KeyboardEvent } from 'react';

/** Arrow keys lead from one button of a tool bar to the next and round again, Home and End to the first and the last. */
export function moveBetweenButtons(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  const buttons = [...currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((button) => button === target);
  // A menu that is open belongs to its button, but moves within itself.
  if (at < 0) return;
  const next = neighbour(buttons, at, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function neighbour(buttons: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  switch (key) {
    case 'ArrowRight':
      return buttons[(at + 1) % buttons.length];
    case 'ArrowLeft':
      return buttons.at(at - 1);
    case 'Home':
      return buttons[0];
    case 'End':
      return buttons.at(-1);
    default:
      return undefined;
  }
}
