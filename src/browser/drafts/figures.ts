import type { CellRef } from '../../formula';
import { answeredCell, requiredCell, totalCell } from '../../scoring';
import { type LiveCells, unitCell, type WorkbookSpec } from '../../sheets';
import type { DraftFigures } from './draft';

/** What a list says of a workbook as it stands. */
export function figuresOf({ title }: WorkbookSpec, live: LiveCells): DraftFigures {
  const number = (ref: CellRef): number | undefined => {
    const value = live.value(ref);
    return typeof value === 'number' ? value : undefined;
  };
  const total = number(totalCell('self'));
  return {
    unit: String(live.value(unitCell) ?? '').trim(),
    title,
    ...(total === undefined ? {} : { total }),
    answered: number(answeredCell) ?? 0,
    required: number(requiredCell) ?? 0,
  };
}
