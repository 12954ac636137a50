import type { CellRef } from '../../formula';
import type { Engine } from '../frame/use-session';
import type { SessionState } from '../session-state';

/** What the page is given whatever the kind of the template. */
export type ContentProps = {
  readonly engine: Engine;
  readonly state: Extract<SessionState, { kind: 'open' }>;
  readonly onJump: (cell: CellRef) => void;
};
