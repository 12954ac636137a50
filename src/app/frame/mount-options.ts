import type { Locale } from '../../issues';
import type { Workspace } from '../../sheets';
import type { View } from './views';

/** What a page gives the app to show. */
export type MountOptions = {
  /** Called once, and again when the user asks for another try. */
  readonly createWorkspace: () => Workspace | Promise<Workspace>;
  readonly locale: Locale;
  /** What the host says of its theme; where it says nothing, the system decides. */
  readonly dark?: boolean;
  /** The page to begin with; by default the one that fits the workbook. */
  readonly view?: View;
};
