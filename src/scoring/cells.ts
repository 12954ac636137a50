import type { CellRef } from '../formula';
import { type EntryField, VALUE_FIELD } from '../rules';

/** Where the figures of a scorecard stand: keys of sheets, rows and columns that formulas and layouts share. */
export const SCORE_SHEET = 'score';
export const OVERVIEW_SHEET = 'overview';

/** The county's own side, and the city's. */
export type Side = 'self' | 'reviewed';

const POINTS_COLUMN = { self: 'points', reviewed: 'reviewed' } as const satisfies Record<Side, string>;
const ENTRY_COLUMN = { self: 'entry', reviewed: 'review' } as const satisfies Record<Side, string>;

const scoreCell = (row: string, column: string): CellRef => ({ sheet: SCORE_SHEET, row, column });

/** A clause with several fields has a row for each, below its own, or a column. */
export const entryRow = (clauseId: string, { key, beside = false }: EntryField): string =>
  key === VALUE_FIELD.key || beside ? clauseId : `${clauseId}@${key}`;

export const entryCell = (clauseId: string, field: EntryField = VALUE_FIELD, side: Side = 'self'): CellRef =>
  scoreCell(entryRow(clauseId, field), field.beside ? field.key : ENTRY_COLUMN[side]);

/** Whether the entry is there and right. */
export const statusCell = (clauseId: string): CellRef => scoreCell(clauseId, 'answer');
/** What is computed beside the result: a completion rate, the value of an indicator. */
export const measureCell = (clauseId: string): CellRef => scoreCell(clauseId, 'measure');
export const pointsCell = (rowKey: string, side: Side = 'self'): CellRef => scoreCell(rowKey, POINTS_COLUMN[side]);
export const totalCell = (side: Side): CellRef => pointsCell('total', side);
export const bandCell = (side: Side): CellRef => pointsCell('band', side);
export const partCell = (partId: string, side: Side): CellRef => pointsCell(`part/${partId}`, side);
export const testCell = (testId: string, side: Side): CellRef => pointsCell(`test/${testId}`, side);
export const parameterCell = (id: string): CellRef => ({
  sheet: OVERVIEW_SHEET,
  row: `parameter/${id}`,
  column: 'value',
});
/** How many of the clauses that must be answered are. */
export const answeredCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'answered', column: 'value' };
export const requiredCell: CellRef = { sheet: OVERVIEW_SHEET, row: 'required', column: 'value' };
