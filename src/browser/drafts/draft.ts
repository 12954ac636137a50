import type { CellEntry, WorkbookSpec } from '../../sheets';

/** What a list says of a draft, so that it is told from others. */
export type DraftFigures = {
  readonly unit: string;
  readonly title: string;
  /** Of the unit's own side; absent where the workbook has none. */
  readonly total?: number;
  readonly answered: number;
  readonly required: number;
};

/** A workbook that the browser keeps, as a list shows it. */
export type Draft = DraftFigures & {
  readonly id: string;
  /** When it was last changed, milliseconds. */
  readonly changed: number;
  /** Version of the program that laid it out. */
  readonly program: string;
  /** Grows when the workbook is drawn anew: what was entered for an earlier one has no place in it. */
  readonly generation: number;
  /** Grows with everything that is kept, so that tabs know whether they have seen it. */
  readonly revision: number;
};

/** A draft with all that it holds. */
export type WholeDraft = {
  readonly draft: Draft;
  readonly spec: WorkbookSpec;
  readonly entries: readonly CellEntry[];
};

/** What is kept of a draft with every change. */
export type Change = { readonly figures: DraftFigures; readonly changed: number };

/** What became of a change. */
export type Outcome =
  | { readonly kind: 'kept'; readonly draft: Draft }
  /** There is no such draft any more. */
  | { readonly kind: 'gone' }
  /** It was drawn anew meanwhile: nothing was kept. */
  | { readonly kind: 'superseded' };

/**
 * Where drafts are kept. Whatever changes a draft names the generation it means, and is kept whole or not at all; where
 * the browser refuses, the promise is rejected.
 */
export type DraftStore = {
  /** Those changed last come first. */
  readonly list: () => Promise<readonly Draft[]>;
  readonly find: (id: string) => Promise<Draft | undefined>;
  readonly load: (id: string) => Promise<WholeDraft | undefined>;
  readonly create: (whole: WholeDraft) => Promise<void>;
  readonly enter: (id: string, generation: number, cells: readonly CellEntry[], change: Change) => Promise<Outcome>;
  /** Puts a workbook in the place of the draft's own. */
  readonly replace: (
    id: string,
    generation: number,
    whole: Pick<WholeDraft, 'spec' | 'entries'>,
    change: Change & { readonly program: string },
  ) => Promise<Outcome>;
  readonly copy: (id: string, as: string, changed: number) => Promise<Draft | undefined>;
  readonly remove: (id: string) => Promise<void>;
};
