import type { CellValue } from '../formula';
import type { Issue } from '../issues';
import type { WorkbookCells } from './cells';
import type { WorkbookSpec } from './spec';

/** A cell by the sheet's name as it is now and its A1 address. */
export type CellPlace = { readonly sheet: string; readonly cell: string };

export type CellWrite = CellPlace & { readonly value: CellValue };

/** What to do about the tabs of an earlier template: ask first, replace them, or keep them beside the new ones. */
export type TakenTabs = 'ask' | 'replace' | 'keep';

export type DrawResult =
  /** Drawn whole; issues are what could not be tidied up. */
  | { readonly kind: 'drawn'; readonly issues: readonly Issue[] }
  /** Nothing was done: tabs of an earlier template, or of the user's own, have the names. */
  | { readonly kind: 'taken'; readonly ours: readonly string[]; readonly others: readonly string[] }
  /** Nothing was done, or all of it undone; issues say what, if anything, is left behind. */
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/**
 * The workbook at hand, whatever shows it: Excel or the browser edition. What goes wrong comes back as issues, nothing
 * is thrown.
 */
export type Workspace = {
  /**
   * All that stands on our sheets, in their order; other sheets are named but not read. While a cell is being edited,
   * `wait` goes on when that ends, `now` fails.
   */
  readonly read: (
    editing: 'wait' | 'now',
  ) => Promise<{ readonly workbook?: WorkbookCells; readonly issues: readonly Issue[] }>;
  /** Draws a template's sheets into the workbook, all of them or none. */
  readonly draw: (spec: WorkbookSpec, taken: TakenTabs) => Promise<DrawResult>;
  /** Enters values into cells that may be filled in; all of them or none. */
  readonly write: (cells: readonly CellWrite[]) => Promise<readonly Issue[]>;
  /** Brings a cell in sight and selects it. */
  readonly select: (place: CellPlace) => Promise<readonly Issue[]>;
  /** The active cell. */
  readonly selected: () => Promise<CellPlace | undefined>;
  /**
   * Tells, once per burst of changes, that what was read is out of date.
   * @returns to be called when done watching; nothing where the host could not begin to watch
   */
  readonly watch: (outdated: () => void) => Promise<(() => Promise<void>) | undefined>;
  /**
   * Reads a file that the user has chosen; nothing of the workbook at hand changes.
   * @param name the name that issues are reported with
   */
  readonly readFile: (
    bytes: Uint8Array,
    name: string,
  ) => Promise<{ readonly workbook?: WorkbookCells; readonly issues: readonly Issue[] }>;
  /**
   * Gives the user workbooks of their own, as files or in windows, whichever the host can. Names have their ending; where
   * a new workbook cannot be named, messages at least name it.
   */
  readonly handOver: (
    files: readonly { readonly name: string; readonly spec: WorkbookSpec }[],
  ) => Promise<readonly Issue[]>;
};
