import { useState } from 'react';
import { indexOfOption, matching } from './options';

/** The list of options while it is open: what it shows, and which of it Enter would take. */
export type OpenList = { readonly options: readonly string[]; readonly at: number };

export type ListControl = {
  readonly list: OpenList | undefined;
  /** Shows all options, with the current one chosen. */
  readonly open: (current: string) => void;
  /** Shows those that match what is typed. */
  readonly filter: (typed: string) => void;
  readonly move: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** The list below a cell. @param optionsNow looked up when the list opens */
export function useList(optionsNow: () => readonly string[]): ListControl {
  const [list, setList] = useState<OpenList>();
  return {
    list,
    open: (current) => {
      const options = optionsNow();
      setList({ options, at: indexOfOption(options, current) });
    },
    filter: (typed) => {
      const options = matching(optionsNow(), typed);
      setList({ options, at: typed.trim() !== '' && options.length > 0 ? 0 : -1 });
    },
    move: (by) => {
      setList((now) => {
        if (!now || now.options.length === 0) return now;
        const start = now.at < 0 && by < 0 ? 0 : now.at;
        return { ...now, at: (start + by + now.options.length) % now.options.length };
      });
    },
    close: () => {
      setList(undefined);
    },
  };
}
