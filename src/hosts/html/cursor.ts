import { Filters } from './filter/filters';

/** A cell of a sheet, counted from 0 in the sheet's own rows and columns, the hidden ones included. */
export type Position = { readonly row: number; readonly column: number };

export type CursorState = {
  /** Id of the sheet that is shown. */
  readonly sheet: string;
  /** The active cell: the anchor of the selection. */
  readonly active: Position;
  /** The other corner of the selection; the same as `active` for a single cell. */
  readonly end: Position;
  /** Whether the keyboard goes to the active cell. */
  readonly focus: boolean;
  /** Which corner is brought in sight. */
  readonly reveal: 'active' | 'end' | 'none';
};

/** The cell that is being typed into. */
export type TypingCell = {
  /** Enters what was typed. @returns false where it is refused */
  readonly commit: () => boolean;
  /** Puts back what the cell holds. */
  readonly cancel: () => void;
};

const START: CursorState = {
  sheet: '',
  active: { row: 0, column: 0 },
  end: { row: 0, column: 0 },
  focus: false,
  reveal: 'none',
};

/** Which sheet is shown and which cells are selected, and the one cell that may be in the middle of being typed into. */
export class Cursor {
  /** Which rows of the sheets are in sight. */
  readonly filters = new Filters();
  private state: CursorState = START;
  /** Where each sheet was left. */
  private readonly left = new Map<string, CursorState>();
  private readonly listeners = new Set<() => void>();
  private typing: TypingCell | undefined;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until something changes. */
  readonly snapshot = (): CursorState => this.state;

  /**
   * Shows a sheet and selects cells of it; the sheet view brings them in sight. What is being typed is entered first.
   * @param focus whether the keyboard goes there, too
   * @param reveal which corner to bring in sight
   * @returns false where what is being typed is refused: then everything stays, so that nothing typed is lost
   */
  select(
    sheet: string,
    active: Position,
    end: Position = active,
    focus = false,
    reveal: CursorState['reveal'] = 'active',
  ): boolean {
    if (!this.commit()) return false;
    this.update({ sheet, active, end, focus, reveal });
    return true;
  }

  /** Shows a sheet as it was left; for one not seen before, at the given place. */
  show(sheet: string, first: Position): boolean {
    const { active, end } = this.left.get(sheet) ?? { active: first, end: first };
    return this.select(sheet, active, end);
  }

  /** Ends what is being typed by entering it. @returns false where it is refused: the cell stays as it is, in the midst of being typed */
  commit(): boolean {
    return this.typing?.commit() ?? true;
  }

  /** Gives up what is being typed. */
  cancel(): void {
    this.typing?.cancel();
  }

  /** Makes a cell known that can be typed into. @returns to be called when it no longer can */
  attach(typing: TypingCell): () => void {
    this.typing = typing;
    return () => {
      if (this.typing === typing) this.typing = undefined;
    };
  }

  private update(state: CursorState): void {
    this.filters.reveal(state.sheet, state.active);
    this.state = state;
    this.left.set(state.sheet, state);
    for (const listener of this.listeners) listener();
  }
}
