import type { Issue } from '../../issues';
import { holds, isNothing, NOTHING_UNKEPT, together, type Unkept } from './unkept-cells';

/** Whether what is seen is kept as a draft. */
export type KeeperState =
  /** There is nothing to keep. */
  | { readonly kind: 'empty' }
  /** Something is on its way to the store. */
  | { readonly kind: 'keeping'; readonly draft: string | undefined }
  | { readonly kind: 'kept'; readonly draft: string; readonly at: number }
  /** Some of it, or all, is not; and why. */
  | {
      readonly kind: 'unkept';
      readonly draft: string | undefined;
      readonly reason: Issue;
      /** When all of it was saved as a file, if it was. */
      readonly savedAt?: number;
    };

/** Which draft it is, and how much of it this tab has seen. */
export type Seen = { readonly id: string; readonly generation: number; readonly revision: number };

/** What a tab knows of the draft that it shows. */
export class ShownDraft {
  /** Absent until it is a draft. */
  seen: Seen | undefined;
  /** Not yet handed to the store. */
  unkept = NOTHING_UNKEPT;
  /** In the hands of the store. */
  underway = NOTHING_UNKEPT;
  private current: KeeperState = { kind: 'empty' };
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): KeeperState => this.current;

  update(state: KeeperState): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  /** Something else is shown now, all of which is kept. */
  become(seen: Seen | undefined): void {
    this.seen = seen;
    this.unkept = NOTHING_UNKEPT;
  }

  /** Something was entered that has to be kept. */
  add(unkept: Unkept): void {
    // What no draft holds, and none is about to, is kept as a whole.
    const isKnown = this.seen !== undefined || this.underway === 'whole';
    this.unkept = isKnown ? together(this.unkept, unkept) : 'whole';
    this.update({ kind: 'keeping', draft: this.seen?.id });
  }

  /** It is kept up to here, unless more was entered meanwhile. */
  keptAt(at: number): void {
    if (this.seen && isNothing(this.unkept)) this.update({ kind: 'kept', draft: this.seen.id, at });
  }

  /** A file that holds all of it still does. */
  notKept(reason: Issue): void {
    const savedAt = this.current.kind === 'unkept' ? this.current.savedAt : undefined;
    this.update({ kind: 'unkept', draft: this.seen?.id, reason, ...(savedAt !== undefined && { savedAt }) });
  }

  /** Whether a cell is entered here and not kept yet: whatever another tab has kept, this comes later. */
  isUnkept(cell: Parameters<typeof holds>[1]): boolean {
    return holds(this.unkept, cell) || holds(this.underway, cell);
  }
}
