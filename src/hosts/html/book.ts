import type { CellRef } from '../../formula';
import {
  type CellEntry,
  type LiveCells,
  type SheetSpec,
  toCells,
  withEntries,
  type WorkbookCells,
  type WorkbookSpec,
} from '../../sheets';
import { Contents } from './contents';
import { History } from './history';

export type { CellEntry };

/** What happened to the workbook, for those who keep it. */
export type BookEvent =
  /** It was replaced as a whole: loaded, or brought back by undo or redo. */
  | { readonly kind: 'drawn'; readonly spec: WorkbookSpec; readonly entries: readonly CellEntry[] }
  | { readonly kind: 'entered'; readonly cells: readonly CellEntry[] }
  /** Entries came in from elsewhere, where they are kept already. */
  | { readonly kind: 'received'; readonly cells: readonly CellEntry[] }
  /** Another workbook took its place, as it was kept: there is nothing to keep. */
  | { readonly kind: 'opened' };

type Drawn = { readonly spec: WorkbookSpec; readonly entries: readonly CellEntry[] };

type Step =
  /** Either is put down when it is left: entries may have come in from elsewhere since. */
  | { readonly kind: 'drawn'; before: Drawn; after: Drawn }
  | { readonly kind: 'entered'; readonly before: readonly CellEntry[]; readonly after: readonly CellEntry[] };

const drawnOf = ({ spec, entries }: Contents): Drawn => ({ spec, entries });

/** Steps that can be undone. */
const LONGEST_HISTORY = 200;

const NO_WORKBOOK: WorkbookSpec = { title: '', subject: '', sheets: [], names: [] };

/** The workbook that a page shows: a spec, what was entered into it since, and the way back. */
export class Book {
  private readonly empty = new Contents(NO_WORKBOOK, []);
  private contents: Contents | undefined;
  private readonly history = new History<Step>(LONGEST_HISTORY);
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private changes = 0;
  private lastFilled: { readonly revision: number; readonly spec: WorkbookSpec } | undefined;

  /** Told after every change, whoever made it. */
  readonly subscribe = (listener: (event: BookEvent) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Counts changes, so that views know when to look again. */
  get revision(): number {
    return this.changes;
  }

  /** The workbook as it was drawn, without what was entered since. */
  get spec(): WorkbookSpec | undefined {
    return this.contents?.spec;
  }

  /** The sheets in sight, in their order; the same array as long as the workbook is. */
  get sheets(): readonly SheetSpec[] {
    return this.shown.visible;
  }

  /** What its cells show. */
  get live(): LiveCells {
    return this.shown.live;
  }

  /** Everything entered since it was drawn. */
  get entries(): readonly CellEntry[] {
    return this.shown.entries;
  }

  /** Puts a workbook in the place of another; what was done before cannot be undone any more. */
  open(spec: WorkbookSpec | undefined, entries: readonly CellEntry[]): void {
    this.contents = spec && new Contents(spec, entries);
    this.history.clear();
    this.tell({ kind: 'opened' });
  }

  /** Replaces the workbook; one step of history, except for the first one, before which there was nothing. */
  draw(spec: WorkbookSpec): void {
    const after = { spec, entries: [] };
    if (this.contents) this.history.add({ kind: 'drawn', before: drawnOf(this.contents), after });
    this.show(after);
  }

  /**
   * Enters values into unlocked cells; one step of history. What the cells hold already is no change.
   * @throws Error for a locked cell: hosts offer none
   */
  enter(cells: readonly CellEntry[]): void {
    const locked = cells.find(({ ref }) => !this.shown.fillable(ref));
    if (locked) throw new Error(`${locked.ref.sheet} ${locked.ref.row} ${locked.ref.column} cannot be filled in`);
    const { before, after } = this.shown.enter(cells);
    if (after.length === 0) return;
    this.history.add({ kind: 'entered', before, after });
    this.tell({ kind: 'entered', cells: after });
  }

  /** Takes over what was entered elsewhere (another tab), as far as there are such cells; not a step of history. */
  receive(cells: readonly CellEntry[]): void {
    const { after } = this.shown.enter(cells);
    if (after.length > 0) this.tell({ kind: 'received', cells: after });
  }

  get canUndo(): boolean {
    return this.history.canGoBack;
  }

  get canRedo(): boolean {
    return this.history.canGoForward;
  }

  /** @returns the cells that changed; nothing where there is nothing to undo, or the whole workbook changed */
  undo(): readonly CellRef[] {
    return this.go('before');
  }

  redo(): readonly CellRef[] {
    return this.go('after');
  }

  /** The workbook with everything entered in its place, rows grown so that texts fit: what is saved and printed. */
  filled(): WorkbookSpec | undefined {
    const { contents, revision } = this;
    if (!contents) return undefined;
    if (this.lastFilled?.revision !== revision) {
      this.lastFilled = { revision, spec: withEntries(contents.spec, contents.entries) };
    }
    return this.lastFilled.spec;
  }

  /** All cells as plain data, as a reader of files would give them. */
  read(): WorkbookCells {
    return toCells(this.shown.spec, this.shown.live);
  }

  private get shown(): Contents {
    return this.contents ?? this.empty;
  }

  /** Goes on until something changes: a step of which nothing is left to be taken back is passed over. */
  private go(to: 'before' | 'after'): readonly CellRef[] {
    const next = () => (to === 'before' ? this.history.back() : this.history.forward());
    const from = to === 'before' ? 'after' : 'before';
    for (let step = next(); step; step = next()) {
      if (step.kind === 'drawn') {
        step[from] = drawnOf(this.shown);
        this.show(step[to]);
        return [];
      }
      // A cell into which something else came from elsewhere keeps it.
      const left = step[from];
      const cells = step[to].filter(({ ref }, i) => this.live.value(ref) === left[i]?.value);
      const { after } = this.shown.enter(cells);
      if (after.length > 0) {
        this.tell({ kind: 'entered', cells: after });
        return after.map(({ ref }) => ref);
      }
    }
    return [];
  }

  private show({ spec, entries }: Drawn): void {
    this.contents = new Contents(spec, entries);
    this.tell({ kind: 'drawn', spec, entries });
  }

  private tell(event: BookEvent): void {
    this.changes += 1;
    for (const listener of this.listeners) listener(event);
  }
}
