import { memo, type ReactNode, useMemo } from 'react';
import { Cell, type CellContext } from './cell';
import type { Measures } from './measures';
import type { PaintedRow } from './painter';
import { piecesOf } from './pieces';

/** A row of cells. It is drawn anew only when what it shows has changed, or the cursor has come or gone. */
export const Row = memo(function Row({
  context,
  measures,
  row,
  top,
  painted,
  active,
  isRefusing = false,
  chosenFrom,
  chosenTo,
}: {
  readonly context: CellContext;
  readonly measures: Measures;
  readonly row: number;
  /** Where it stands among the rows that scroll; absent for a frozen row. */
  readonly top?: number;
  readonly painted: PaintedRow;
  /** The column of the active cell, where it is in this row. */
  readonly active?: number;
  /** Whether somebody has just tried to type into it, although it is locked. */
  readonly isRefusing?: boolean;
  /** The columns of a selection of several cells. */
  readonly chosenFrom?: number;
  readonly chosenTo?: number;
}): ReactNode {
  const { table } = context;
  const pieces = useMemo(() => piecesOf(table, measures, row), [table, measures, row]);
  const height = (measures.tops[row + 1] ?? 0) - (measures.tops[row] ?? 0);
  const isChosen = (column: number): boolean =>
    chosenFrom !== undefined && chosenTo !== undefined && column >= chosenFrom && column <= chosenTo;
  return (
    <div
      role="row"
      className="ks-row"
      aria-rowindex={row + 1}
      style={{ height, ...(top === undefined ? {} : { top }) }}
    >
      {pieces.map((piece) => {
        const { column } = piece.cell.position;
        const shown = painted[piece.index];
        return (
          shown && (
            <Cell
              key={column}
              context={context}
              piece={piece}
              painted={shown}
              isActive={column === active}
              isRefusing={isRefusing && column === active}
              isChosen={isChosen(column)}
            />
          )
        );
      })}
    </div>
  );
});
