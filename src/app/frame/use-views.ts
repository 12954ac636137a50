import { useCallback, useState } from 'react';
import type { SessionState } from '../session-state';
import type { View } from './views';

/** Which page of the pane is shown, and which are kept behind it. */
export type ViewState = {
  /** What the user chose; none, where the page that fits the workbook is to be shown. */
  readonly chosen: View | undefined;
  /** Pages that were opened stay, so that nothing typed into them is lost. */
  readonly kept: ReadonlySet<View>;
  /** Counts the workbooks that were opened: what is half filled in on a page belongs to one of them. */
  readonly workbook: number;
};

export type Views = ViewState & {
  readonly open: (view: View, from: View | undefined) => void;
  readonly showWorkbook: () => void;
};

export const firstViews = (chosen: View | undefined): ViewState => ({ chosen, kept: new Set(), workbook: 1 });

/** @param from the page that was shown before, chosen or not */
export const withOpened = ({ kept, workbook }: ViewState, view: View, from: View | undefined): ViewState => ({
  chosen: view,
  kept: new Set([...kept, ...(from === undefined ? [] : [from]), view]),
  workbook,
});

export const withAnotherWorkbook = ({ workbook }: ViewState): ViewState => ({
  ...firstViews(undefined),
  workbook: workbook + 1,
});

/** The page for a workbook as it is; none while that is not known. */
export function fittingView(hasFailed: boolean, { kind }: SessionState): View | undefined {
  switch (kind) {
    case 'opening':
      return hasFailed ? 'templates' : undefined;
    case 'blank':
      return 'templates';
    case 'open':
    case 'refused':
      return 'fill';
  }
}

/** @param first the page to begin with */
export function useViews(first: View | undefined): Views {
  const [state, setState] = useState(() => firstViews(first));
  const open = useCallback<Views['open']>((view, from) => {
    setState((before) => withOpened(before, view, from));
  }, []);
  const showWorkbook = useCallback(() => {
    setState(withAnotherWorkbook);
  }, []);
  return { ...state, open, showWorkbook };
}
