import { useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { usePane } from '../../app';
import type { Desk } from '../desk/desk';
import type { Printed } from './printed';
import { useShortcuts } from './use-shortcuts';

export type Commands = {
  readonly open: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly save: () => void;
  readonly print: (what: Printed) => void;
};

const CHOOSER = 'kaohe-files';

/** Asks for files. What asks is part of the page until it is answered: browsers forget what is not. */
function chooseFiles(onChosen: (files: readonly File[]) => void): void {
  // Older browsers do not tell when nothing was chosen.
  document.getElementById(CHOOSER)?.remove();
  const input = document.createElement('input');
  input.id = CHOOSER;
  input.type = 'file';
  input.accept = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  input.hidden = true;
  input.addEventListener('change', () => {
    input.remove();
    onChosen([...(input.files ?? [])]);
  });
  input.addEventListener('cancel', () => {
    input.remove();
  });
  document.body.append(input);
  input.click();
}

/** What buttons and keys of the page do. */
export function useCommands(desk: Desk): { readonly commands: Commands; readonly printed: Printed } {
  const { run } = usePane();
  const [printed, setPrinted] = useState<Printed>('sheet');

  const commands = useMemo((): Commands => {
    const openFiles = (files: readonly File[]): void => void run(() => desk.openFiles(files));
    const print = async (what: Printed): Promise<void> => {
      if (!desk.book.spec || !(await desk.isCommitted())) return;
      flushSync(() => {
        setPrinted(what);
      });
      window.print();
    };
    return {
      openFiles,
      open: () => {
        chooseFiles(openFiles);
      },
      save: () => void run(() => desk.save()),
      print: (what) => void run(() => print(what)),
    };
  }, [desk, run]);

  // The browser's own menu prints the sheet that is shown.
  useEffect(() => {
    const onPrinted = (): void => {
      setPrinted('sheet');
    };
    window.addEventListener('afterprint', onPrinted);
    return () => {
      window.removeEventListener('afterprint', onPrinted);
    };
  }, []);

  useShortcuts(
    useMemo(
      () => ({
        o: commands.open,
        s: commands.save,
        p: () => {
          commands.print('sheet');
        },
      }),
      [commands],
    ),
  );
  return { commands, printed };
}
