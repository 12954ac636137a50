import { refKey } from '../../formula';
import type { CellEntry } from '../../sheets';

/** What the store does not have yet: some cells, or the whole workbook. */
export type Unkept = 'whole' | ReadonlyMap<string, CellEntry>;

export const NOTHING_UNKEPT: Unkept = new Map();

export const isNothing = (unkept: Unkept): boolean => unkept !== 'whole' && unkept.size === 0;

export const ofCells = (cells: readonly CellEntry[]): Unkept => new Map(cells.map((cell) => [refKey(cell.ref), cell]));

/** Both together; of a cell entered twice, the later value. */
export const together = (earlier: Unkept, later: Unkept): Unkept =>
  earlier === 'whole' || later === 'whole' ? 'whole' : new Map([...earlier, ...later]);

/** Whether a cell is among what is not kept yet. */
export const holds = (unkept: Unkept, { ref }: CellEntry): boolean => unkept === 'whole' || unkept.has(refKey(ref));
