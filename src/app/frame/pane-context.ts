import { createContext, useContext } from 'react';
import type { Issue, Locale } from '../../issues';
import { translate, type Translate } from '../text/text';

/** What every part of the pane may use. */
export type Pane = {
  readonly locale: Locale;
  readonly t: Translate;
  /** Says that something was done. */
  readonly succeed: (text: string) => void;
  /** Shows what is in the way; nothing, where there is nothing. */
  readonly report: (issues: readonly Issue[]) => void;
  /** Runs what a user asked for; whatever it throws is shown. @returns undefined where it threw */
  readonly run: <Result>(action: () => Promise<Result>) => Promise<Result | undefined>;
};

const nothing = (): void => undefined;

export const PaneContext = createContext<Pane>({
  locale: 'zh',
  t: translate('zh'),
  succeed: nothing,
  report: nothing,
  run: (action) => action(),
});

export const usePane = (): Pane => useContext(PaneContext);
