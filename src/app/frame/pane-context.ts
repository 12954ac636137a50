import { createContext, useContext } from 'react';
import type { Issue, Locale } from '../../issues';
import { translate, type Translate } from '../text/text';
import type { Edition } from './edition';

/** What every part of the pane may use. */
export type Pane = {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly t: Translate;
  /** Says that something was done. */
  readonly succeed: (text: string) => void;
  /** Shows what is in the way; nothing, where there is nothing. */
  readonly report: (issues: readonly Issue[]) => void;
  /** Runs what a user asked for; whatever it throws is shown. @returns undefined where it threw */
  readonly run: <Result>(action: () => Promise<Result>) => Promise<Result | undefined>;
  /** Another workbook was opened: shows the page that fits it, and forgets what was half filled in for the one before. */
  readonly showWorkbook: () => void;
};

const nothing = (): void => undefined;

export const PaneContext = createContext<Pane>({
  edition: 'excel',
  locale: 'zh',
  t: translate('zh'),
  succeed: nothing,
  report: nothing,
  run: (action) => action(),
  showWorkbook: nothing,
});

export const usePane = (): Pane => useContext(PaneContext);
