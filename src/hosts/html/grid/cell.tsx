import { memo, type ReactNode } from 'react';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import { Bubble } from '../editor/bubble';
import { editedText } from '../editor/edited';
import { Editor } from '../editor/editor';
import { FilterButton } from '../filter/filter-button';
import { headedColumn } from '../filter/list-area';
import { themedBar } from '../look/colours';
import { fillClass, inkClass, styleClass } from '../look/style-rules';
import type { Translate } from '../text';
import { cellName } from './cell-name';
import type { PaintedCell } from './painter';
import type { Piece } from './pieces';
import { isHead, type Table } from './table';
import { CellText, isCut } from './text-in-cell';

/** Neighbouring borders lie upon each other, so that there is one line between two cells. */
const LINE = 1;

/** What all cells of a sheet share. */
export type CellContext = {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly table: Table;
  readonly t: Translate;
};

/** A cell: its text, and, where it is the active one and may be filled in, what is typed into. */
export const Cell = memo(function Cell({
  context,
  piece,
  painted,
  isActive,
  isRefusing,
  isChosen,
}: {
  readonly context: CellContext;
  readonly piece: Piece;
  readonly painted: PaintedCell;
  readonly isActive: boolean;
  /** Whether to say that nothing can be typed into it. */
  readonly isRefusing: boolean;
  /** Part of a selection of several cells. */
  readonly isChosen: boolean;
}): ReactNode {
  const { book, cursor, table, t } = context;
  const { cell, kind, gap, left, width, height, frozenWidth } = piece;
  const { position, block, drawnRow, entry } = cell;
  const shownWidth = kind === 'split' ? frozenWidth : width + LINE;
  const look = classes(piece, painted);
  const isEdited = isActive && entry !== undefined;
  const column = headedColumn(table, cell);
  const inner = { width: width + LINE, height: height - LINE };

  return (
    <>
      <div
        role={isHead(cell) ? 'columnheader' : 'gridcell'}
        className={[
          ...look,
          ...(kind === 'frozen' || kind === 'split' ? ['ks-stays'] : []),
          ...(kind === 'whole' ? ['ks-whole'] : []),
          ...(isActive ? ['ks-active'] : []),
          ...(isChosen ? ['ks-chosen'] : []),
        ].join(' ')}
        style={{
          width: shownWidth,
          height: height + LINE,
          marginLeft: gap,
          ...(kind === 'frozen' || kind === 'split' ? { left } : {}),
          ...(kind === 'split' ? { marginRight: 0, borderRight: 0 } : {}),
        }}
        data-row={position.row}
        data-column={position.column}
        aria-colindex={position.column + 1}
        {...(block.bottom > drawnRow ? { 'aria-rowspan': block.bottom - drawnRow + 1 } : {})}
        {...(block.right > block.left ? { 'aria-colspan': block.right - block.left + 1 } : {})}
        {...(column === undefined ? {} : { 'aria-keyshortcuts': 'Alt+ArrowDown' })}
        {...(entry ? {} : { 'aria-readonly': true })}
        aria-selected={isActive || isChosen}
        {...(isActive && !entry ? { tabIndex: 0 } : {})}
      >
        {painted.bar !== undefined && <Bar share={painted.bar} color={painted.barColor ?? ''} />}
        <CellText
          text={painted.text}
          isCut={isCut(table, cell)}
          isHidden={isEdited}
          {...(kind === 'split' ? { style: inner } : {})}
        />
        {isEdited && (
          <Editor
            book={book}
            cursor={cursor}
            cell={cell}
            entry={entry}
            text={editedText(book.live.shown(table.sheet, position.row, position.column), cell)}
            fault={painted.fault}
            name={cellName(table, book.live, cell)}
            t={t}
          />
        )}
        {column !== undefined && (
          <FilterButton
            book={book}
            cursor={cursor}
            table={table}
            column={column}
            name={painted.text.replace(/\s+/g, '')}
            t={t}
          />
        )}
        {isRefusing && <Bubble kind="error" message={{ title: '', text: t('sheet.locked') }} />}
      </div>
      {kind === 'split' && (
        <div
          className={look.join(' ')}
          style={{ width: width - frozenWidth + LINE, height: height + LINE, borderLeft: 0 }}
          data-row={position.row}
          data-column={position.column}
          aria-hidden
        >
          <CellText text={painted.text} isCut={isCut(table, cell)} style={{ ...inner, marginLeft: -frozenWidth }} />
        </div>
      )}
    </>
  );
});

function classes({ cell: { spec, style, entry }, kind }: Piece, { fill, ink, isBold, fault }: PaintedCell): string[] {
  return [
    'ks-cell',
    styleClass(spec.style),
    ...(style.border ? ['ks-line'] : []),
    ...(entry ? ['ks-entry'] : []),
    ...(fill === undefined ? [] : [fillClass(fill)]),
    ...(ink === undefined ? [] : [inkClass(ink)]),
    ...(isBold ? ['ks-bold'] : []),
    ...(fault ? ['ks-fault'] : []),
    ...(kind === 'split' ? ['ks-part'] : []),
  ];
}

function Bar({ share, color }: { readonly share: number; readonly color: string }): ReactNode {
  const colors = { '--bar-light': `#${themedBar(color, 'light')}`, '--bar-dark': `#${themedBar(color, 'dark')}` };
  return <div className="ks-bar" style={{ ...colors, width: `${String(share * 100)}%` }} />;
}
