import type { Book } from '../book';
import type { Cursor, Position } from '../cursor';
import { openMenu } from '../filter/apply';
import { headedColumn } from '../filter/list-area';
import { goTo } from '../go-to';
import type { Command } from './keys';
import { corner, edgeOfRow, entryAlong, entryInColumn, leap, page, step } from './navigation';
import { blockBetween, cellsIn } from './selection';
import type { Table } from './table';

/** What commands act upon. */
export type Desk = {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly table: Table;
  readonly active: Position;
  readonly end: Position;
  /** The row that is a view's height away from another. */
  readonly pageFrom: (row: number, direction: 'up' | 'down') => number;
};

/** Does what a key asks. @returns whether the key is used up; what is not, is the browser's */
export function perform(command: Command, desk: Desk): boolean {
  switch (command.kind) {
    case 'step':
    case 'leap':
    case 'page':
    case 'row':
    case 'corner':
      move(desk, target(command, desk), command.extend);
      return true;
    case 'enter':
      go(desk, nextInColumn(desk, command.direction));
      return true;
    case 'tab': {
      const next = entryAlong(desk.table, desk.active, command.direction);
      if (next) go(desk, next);
      // Behind the last entry the keyboard leaves the sheet, unless what was typed is refused.
      return next !== undefined || !desk.cursor.commit();
    }
    case 'clear':
      clear(desk);
      return true;
    case 'undo':
      goTo(desk.book, desk.cursor, desk.book.undo());
      return true;
    case 'redo':
      goTo(desk.book, desk.cursor, desk.book.redo());
      return true;
    case 'all':
      selectAll(desk);
      return true;
    case 'filter':
      return openFilter(desk);
    case 'escape':
      desk.cursor.select(desk.table.sheet.id, desk.active, undefined, true, 'none');
      return true;
  }
}

type Move = Extract<Command, { readonly extend: boolean }>;

function target(command: Move, { table, end, pageFrom }: Desk): Position {
  switch (command.kind) {
    case 'step':
      return step(table, end, command.direction);
    case 'leap':
      return leap(table, end, command.direction);
    case 'page':
      return page(table, end, command.direction, pageFrom(end.row, command.direction));
    case 'row':
      return edgeOfRow(table, end, command.edge);
    case 'corner':
      return corner(table, command.edge) ?? end;
  }
}

/** Inside a merged cell the end of the selection remembers the row and column from which one came. */
function move({ cursor, table, active }: Desk, to: Position, extend: boolean): void {
  const { id } = table.sheet;
  if (extend) cursor.select(id, active, to, true, 'end');
  else cursor.select(id, table.at(to)?.position ?? to, to, true, 'end');
}

const go = ({ cursor, table }: Desk, to: Position): boolean => cursor.select(table.sheet.id, to, undefined, true);

/** At the end of the entries one stays; among locked cells one goes on. */
function nextInColumn({ table, active, end }: Desk, direction: 'up' | 'down'): Position {
  const cell = table.at(active);
  const lane = table.at(end) === cell ? end : active;
  const next = entryInColumn(table, lane, direction);
  if (next) return next;
  return cell?.entry ? active : (table.at(step(table, lane, direction))?.position ?? active);
}

function clear({ book, table, active, end }: Desk): void {
  const refs = cellsIn(table, blockBetween(table, active, end)).flatMap(({ entry }) => entry ?? []);
  const filled = refs.filter((ref) => book.live.value(ref) !== null);
  if (filled.length > 0) book.enter(filled.map((ref) => ({ ref, value: null })));
}

/** As in Excel, from the head of a column by which rows can be filtered. */
function openFilter({ cursor, table, active }: Desk): boolean {
  const cell = table.at(active);
  const column = cell && headedColumn(table, cell);
  return column !== undefined && openMenu(cursor, table, column);
}

function selectAll({ cursor, table }: Desk): void {
  const { rows, columns, sheet } = table;
  const first = rows.flatMap((row) => table.cellsIn(row))[0];
  const last = { row: rows.at(-1) ?? 0, column: columns.at(-1) ?? 0 };
  if (first) cursor.select(sheet.id, first.position, last, true, 'none');
}
