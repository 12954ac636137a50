import { type KeyboardEvent, useRef, useState } from 'react';
import { type Command, commandOf, isComposing } from './keys';
import { type Desk, perform } from './perform';

/** A letter, a digit, a Chinese character: what would be typed. */
const isPrintable = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;

/**
 * The keys of the sheet.
 * @returns also whether somebody has just tried to type into a cell that takes nothing
 */
export function useKeyboard(desk: Desk): {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly isRefusing: boolean;
} {
  const [refusing, setRefusing] = useState<Desk['active']>();
  // After Esc, Tab leaves the sheet: nobody is kept in it by the keyboard.
  const isLeaving = useRef(false);

  const run = (command: Command): boolean => {
    const wasLeaving = isLeaving.current;
    isLeaving.current = command.kind === 'escape' || (wasLeaving && command.kind === 'tab');
    return wasLeaving && command.kind === 'tab' ? false : perform(command, desk);
  };

  return {
    isRefusing: refusing === desk.active,
    onKeyDown: (event) => {
      if (isComposing(event.nativeEvent)) return;
      const command = commandOf(event.nativeEvent);
      if (command) {
        setRefusing(undefined);
        if (run(command)) event.preventDefault();
        return;
      }
      const isEntry = desk.table.at(desk.active)?.entry !== undefined;
      if (!isEntry && isPrintable(event)) {
        // The space bar would scroll.
        event.preventDefault();
        setRefusing(desk.active);
      }
    },
  };
}
