import type { Typed } from '../../../entries';
import type { CellValue } from '../../../formula';
import { type Issue, issue } from '../../../issues';
import type { CellEntry } from '../book';
import { cellsIn, isSingle } from '../grid/selection';
import type { Block, Table, TableCell } from '../grid/table';
import { placeOf } from '../place';
import type { Grid } from './tab-separated';

/** What a paste asks of the workbook. */
export type PasteContext = {
  readonly read: (text: string, cell: TableCell) => Typed;
  readonly valueOf: (cell: TableCell) => CellValue;
  readonly textOf: (cell: TableCell) => string;
};

/** What is entered, all of it in one step, and what could not be. */
export type Pasted = {
  readonly entries: readonly CellEntry[];
  readonly issues: readonly Issue[];
  readonly block: Block;
};

type Target = { readonly text: string; readonly row: number; readonly column: number };

/** Longer texts are cut where a message quotes them. */
const LONGEST_QUOTE = 40;

/**
 * Lays a block from the clipboard over the rows and columns in sight, from the first cell of the selection on. A single
 * value fills all entries of the selection.
 */
export function paste(table: Table, selection: Block, grid: Grid, context: PasteContext): Pasted {
  const single = grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : undefined;
  const filled = isSingle(table, selection) ? [] : cellsIn(table, selection).filter(({ entry }) => entry);
  if (single !== undefined && filled.length > 0) {
    const targets = filled.map(({ drawnRow, position }) => ({ text: single, row: drawnRow, column: position.column }));
    return outcome(table, targets, 0, selection, context);
  }
  const rows = table.rows.filter((row) => row >= selection.top);
  const columns = table.columns.filter((column) => column >= selection.left);
  const targets: Target[] = [];
  let beyond = 0;
  grid.forEach((fields, r) => {
    fields.forEach((text, c) => {
      const [row, column] = [rows[r], columns[c]];
      if (row !== undefined && column !== undefined) targets.push({ text, row, column });
      else if (text.trim() !== '') beyond += 1;
    });
  });
  const width = Math.max(...grid.map((fields) => fields.length));
  const block = {
    top: selection.top,
    left: selection.left,
    bottom: rows[Math.min(grid.length, rows.length) - 1] ?? selection.bottom,
    right: columns[Math.min(width, columns.length) - 1] ?? selection.right,
  };
  return outcome(table, targets, beyond, block, context);
}

function outcome(
  table: Table,
  targets: readonly Target[],
  beyond: number,
  block: Block,
  context: PasteContext,
): Pasted {
  const entries: CellEntry[] = [];
  const issues: Issue[] = [];
  for (const target of targets) {
    const result = enter(table, target, context);
    if (result && 'code' in result) issues.push(result);
    else if (result) entries.push(result);
  }
  if (beyond > 0) issues.push(issue('K911', { sheet: table.sheet.name }, { count: beyond }));
  return { entries, issues, block };
}

/** The entry that a pasted text makes, or why it makes none; nothing where it changes nothing. */
function enter(table: Table, { text, row, column }: Target, context: PasteContext): CellEntry | Issue | undefined {
  const cell = table.at({ row, column });
  const isAnchor = cell?.drawnRow === row && cell.position.column === column;
  const at = placeOf(table.sheet, isAnchor ? cell.position : { row, column });
  if (!cell?.entry || !isAnchor) {
    // A block copied whole brings the headings and formulas along, and blanks for what merged cells cover.
    const stands = isAnchor ? context.textOf(cell).trim() : '';
    return text.trim() === '' || text.trim() === stands ? undefined : issue('K902', at, { found: quote(text) });
  }
  const typed = context.read(text, cell);
  if (typed.kind === 'refused') return issue('K901', at, { found: quote(text), expected: typed.error.text });
  return typed.value === context.valueOf(cell) ? undefined : { ref: cell.entry, value: typed.value };
}

const quote = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
};
