import type { CellRef } from '../formula';

/** Where the figures of a scorecard stand: keys of sheets, rows and columns that formulas and layouts share. */
export const SCORE_SHEET = 'score';
export const OVERVIEW_SHEET = 'overview';

/** The county's own side, and the city's. */
export type Side = 'self' | 'reviewed';

const POINTS_COLUMN = { self: 'points', reviewed: 'reviewed' } as const satisfies Record<Side, string>;
const ENTRY_COLUMN = { self: 'entry', reviewed: 'review' } as const satisfies Record<Side, string>;

const scoreCell = (row: string, column: string): CellRef => ({ sheet: SCORE_SHEET, row, column });

/** A clause with several fields has a row for each, below its own. */
export const entryRow = (clauseId: string, field: string): string =>
  field === 'value' ? clauseId : `${clauseId}@${field}`;

export const entryCell = (clauseId: string, field: string, side: Side = 'self'): CellRef =>
  scoreCell(entryRow(clauseId, field), ENTRY_COLUMN[side]);

export const statusCell = (clauseId: string): CellRef => scoreCell(clauseId, 'status');
export const pointsCell = (rowKey: string, side: Side = 'self'): CellRef => scoreCell(rowKey, POINTS_COLUMN[side]);
export const totalCell = (side: Side): CellRef => pointsCell('total', side);
export const bandCell = (side: Side): CellRef => pointsCell('band', side);
export const parameterCell = (id: string): CellRef => ({
  sheet: OVERVIEW_SHEET,
  row: `parameter/${id}`,
  column: 'value',
});
/** How many of the clauses that must be answered are. */
export const answeredCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'answered', column: 'value' };
export const requiredCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'required', column: 'value' };
