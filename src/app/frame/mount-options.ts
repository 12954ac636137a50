import type { ReactNode } from 'react';
import type { Locale } from '../../issues';
import type { Workspace } from '../../sheets';
import type { Edition } from './edition';
import type { View } from './views';

/** What a page gives the app to show. */
export type MountOptions = {
  /** Decides what help and warnings say: what can be undone, where things are kept. */
  readonly edition: Edition;
  /** Called once, and again when the user asks for another try. */
  readonly createWorkspace: () => Workspace | Promise<Workspace>;
  readonly locale: Locale;
  /** What the host says of its theme; where it says nothing, the system decides. */
  readonly dark?: boolean;
  /** The page to begin with; by default the one that fits the workbook. */
  readonly view?: View;
  /** What stands around the pane; its parts may use the pane's messages and components as the pane's own do. */
  readonly surround?: (pane: ReactNode) => ReactNode;
};
