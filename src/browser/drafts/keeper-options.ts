import type { Book } from '../../hosts/html';
import type { Issue } from '../../issues';
import type { WorkbookSpec } from '../../sheets';
import type { TabChannel } from './channel';
import type { DraftStore, WholeDraft } from './draft';

/** A draft laid out by another version of the program, laid out by this one; without a spec where that cannot be done. */
export type Renewal = { readonly spec?: WorkbookSpec; readonly issues: readonly Issue[] };

export type KeeperOptions = {
  readonly book: Book;
  /** Where drafts are kept; or why the browser keeps none. */
  readonly store: { readonly drafts: DraftStore } | { readonly refusal: Issue };
  readonly channel: TabChannel;
  /** Version of this program. */
  readonly program: string;
  readonly renew: (draft: WholeDraft) => Promise<Renewal>;
  /** Ends what is being typed into a cell, before another workbook takes the place of this one. */
  readonly settle: () => void;
  readonly report: (issues: readonly Issue[]) => void;
  /** What a browser's refusal means, in words. */
  readonly reasonOf: (thrown: unknown) => string;
  readonly now: () => number;
  /** Puts a task off until what was entered is seen. */
  readonly afterPaint: (task: () => void) => void;
};
