import type { CellRef, CellValue, Expression } from '../formula';
import type { HighlightName, StyleName } from './styles';

/** A workbook as plain data. Hosts draw it; they decide nothing. Cells are found by sheet id, row key, column key. */
export type WorkbookSpec = {
  readonly title: string;
  readonly subject: string;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly DefinedName[];
};

export type DefinedName = { readonly name: string; readonly ref: CellRef };

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export type SheetSpec = {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** The first column holds the rows' keys and is hidden. */
  readonly columns: readonly ColumnSpec[];
  /** The first row holds the columns' keys and is hidden. */
  readonly rows: readonly RowSpec[];
  readonly highlights: readonly Highlight[];
  readonly bars: readonly DataBar[];
  /** For hosts that can draw them. */
  readonly charts: readonly Chart[];
  /** Rows and columns that stay in sight, counted with the hidden ones. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Rows repeated on each printed page, counted from 1. */
  readonly printTitle?: { readonly from: number; readonly to: number };
  /** The first and the last column that are printed; all in sight where absent. */
  readonly printColumns?: readonly [first: string, last: string];
  /** A list whose rows can be filtered, as users of Excel know it: from the row of its heads to its last row. */
  readonly filter?: Area;
  readonly tabColor?: string;
  /** A list, into which rows may be inserted although the sheet is protected. */
  readonly growable?: boolean;
};

/** Width in characters of the default font, as Excel counts it. */
export type ColumnSpec = { readonly key: string; readonly width: number; readonly hidden?: boolean };

export type RowSpec = {
  /** '' for rows that are only text. */
  readonly key: string;
  /** In points. */
  readonly height: number;
  readonly hidden?: boolean;
  /** A new printed page begins here. */
  readonly breakBefore?: boolean;
  readonly cells: Readonly<Record<string, CellSpec>>;
};

export type CellSpec = {
  readonly content?: Content;
  readonly style: StyleName;
  /** A merged area: the cell covers its neighbours below and to the right. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** May be filled in. All other cells are locked. */
  readonly unlocked?: boolean;
  readonly validation?: Validation;
};

export type Content =
  { readonly kind: 'value'; readonly value: CellValue } | { readonly kind: 'formula'; readonly expression: Expression };

export type Validation = {
  readonly rule: ValidationRule;
  readonly prompt?: Message;
  readonly error: Message;
};

/** Excel shows at most 32 characters of a title and 255 of a text. */
export type Message = { readonly title: string; readonly text: string };

export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'listFrom'; readonly refs: readonly CellRef[] }
  /** `unit` may be typed behind the number. */
  | { readonly kind: 'whole' | 'decimal'; readonly min?: number; readonly max?: number; readonly unit?: string }
  /** As 2021-05-27. */
  | { readonly kind: 'date'; readonly min?: string; readonly max?: string }
  | { readonly kind: 'textLength'; readonly max: number };

/** Cells of one or more columns, between two rows, by key. */
export type Area = {
  readonly rows: readonly [first: string, last: string];
  readonly columns: readonly [first: string, last: string];
};

/** A conditional format; in `when`, a row of THIS_ROW is the row of the formatted cell. */
export type Highlight = { readonly area: Area; readonly when: Expression; readonly style: HighlightName };

/** A bar in each cell of a column, from empty at `min` to full at `max`. */
export type DataBar = { readonly area: Area; readonly min: number; readonly max: number; readonly color: string };

/** Shares between 0 and 1 of several things, as bars or, where there are many, as a radar. */
export type Chart = {
  readonly kind: 'bar' | 'radar';
  readonly name: string;
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color: string }[];
  /** The upper left corner: a row by its key, a column by its number, which may lie beyond the table; size in points. */
  readonly place: {
    readonly row: string;
    readonly column: number;
    readonly width: number;
    readonly height: number;
  };
};
