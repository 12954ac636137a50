import { type CSSProperties, type ReactNode, useMemo, useState, useSyncExternalStore } from 'react';
import type { Issue } from '../../../issues';
import type { Book } from '../book';
import type { Cursor, CursorState } from '../cursor';
import type { Translate } from '../text';
import type { CellContext } from './cell';
import { Painter } from './painter';
import type { Desk } from './perform';
import { Row } from './row';
import { blockBetween, isSingle } from './selection';
import type { Table } from './table';
import { useClipboard } from './use-clipboard';
import { useCursorEffects } from './use-cursor-effects';
import { useGeometry } from './use-geometry';
import { useKeyboard } from './use-keyboard';
import { usePointer } from './use-pointer';
import { useView } from './use-view';
import { SCROLL_STEP } from './view-store';
import { rowAway, rowsToDraw } from './window';

/** Rows drawn above and below those in sight, pixels: a turn of the wheel meets drawn ones. */
const SPARE = 160;

/** A sheet as a grid of cells, of which those in sight are drawn. */
export function Grid({
  book,
  cursor,
  table,
  state,
  zoom,
  t,
  onIssues,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly table: Table;
  /** Where the cursor is, on this sheet. */
  readonly state: CursorState;
  readonly zoom: number;
  readonly t: Translate;
  readonly onIssues: (issues: readonly Issue[]) => void;
}): ReactNode {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const revision = useSyncExternalStore(book.subscribe, () => book.revision);
  const { live } = book;
  const { sheet } = table;
  const { active, end } = state;
  const activeRow = table.at(active)?.drawnRow ?? active.row;
  const view = useView(scroller);
  const measures = useGeometry(table, live, zoom, view);
  const painter = useMemo(() => new Painter(table, live), [table, live]);
  const context = useMemo((): CellContext => ({ book, cursor, table, t }), [book, cursor, table, t]);

  const pageFrom: Desk['pageFrom'] = (row, direction) =>
    rowAway(table, measures, row, (view.height - measures.frozenHeight) * (direction === 'down' ? 1 : -1));
  const desk: Desk = { book, cursor, table, active, end, pageFrom };
  const { onKeyDown, isRefusing } = useKeyboard(desk);
  const clipboard = useClipboard(scroller, desk, onIssues);
  useCursorEffects(scroller, table, measures, state);

  const block = blockBetween(table, active, end);
  const isSeveral = !isSingle(table, block);
  const pointer = usePointer(cursor, table, active, !isSeveral);
  const { frozenRows, frozenHeight, tops } = measures;
  const frozen = table.rows.slice(0, frozenRows);
  const drawn = rowsToDraw(table, measures, view.top - SPARE, view.top + view.height + SCROLL_STEP + SPARE, activeRow);

  const rowOf = (row: number, top?: number): ReactNode => (
    <Row
      key={row}
      context={context}
      measures={measures}
      row={row}
      painted={painter.row(row, revision)}
      {...(top === undefined ? {} : { top })}
      {...(row === activeRow ? { active: active.column, isRefusing } : {})}
      {...(isSeveral && row >= block.top && row <= block.bottom
        ? { chosenFrom: block.left, chosenTo: block.right }
        : {})}
    />
  );

  return (
    <div
      ref={setScroller}
      className="ks-scroll"
      style={{ '--zoom': zoom, '--view-width': `${view.width}px` } as CSSProperties}
      onKeyDown={onKeyDown}
      {...pointer}
      {...clipboard}
    >
      <div
        className="ks-grid"
        role="grid"
        aria-label={t('sheet.grid', { name: sheet.name })}
        aria-rowcount={sheet.rows.length}
        aria-colcount={sheet.columns.length}
        aria-multiselectable
        style={{ width: measures.width }}
      >
        {frozen.length > 0 && (
          <div className="ks-frozen" role="rowgroup">
            {frozen.map((row) => table.cellsIn(row).length > 0 && rowOf(row))}
          </div>
        )}
        <div className="ks-body" role="rowgroup" style={{ height: measures.height - frozenHeight }}>
          {drawn.map((row) => rowOf(row, (tops[row] ?? 0) - frozenHeight))}
        </div>
      </div>
    </div>
  );
}
