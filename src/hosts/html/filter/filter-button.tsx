import { type ReactNode, useSyncExternalStore } from 'react';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import { OpenButton } from '../editor/open-button';
import type { Table } from '../grid/table';
import type { Translate } from '../text';
import { closeMenu, openMenu } from './apply';
import { FilterMenu } from './filter-menu';
import { filterOn } from './filters';

/** In the head of a column by which rows can be filtered: says whether they are, and opens the menu for it. */
export function FilterButton({
  book,
  cursor,
  table,
  column,
  name,
  t,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly table: Table;
  readonly column: number;
  /** What the column is called. */
  readonly name: string;
  readonly t: Translate;
}): ReactNode {
  const state = useSyncExternalStore(cursor.filters.subscribe, cursor.filters.snapshot);
  const { sheet } = table;
  const isFiltered = filterOn(state, sheet)?.accepted.has(column) ?? false;
  const isOpen = state.menu?.sheet === sheet && state.menu.column === column;
  return (
    <>
      <OpenButton
        className={isFiltered ? 'ks-drop ks-on' : 'ks-drop'}
        label={t(isFiltered ? 'filter.change' : 'filter.open', { name })}
        isOpen={isOpen}
        onPress={() => {
          if (isOpen) closeMenu(cursor, sheet, column);
          else openMenu(cursor, table, column);
        }}
      >
        {isFiltered ? (
          <path d="M1.5 2h9L7 6.5V10L5 9V6.5z" fill="currentColor" />
        ) : (
          <path d="M3 4.5h6L6 8z" fill="currentColor" />
        )}
      </OpenButton>
      {isOpen && <FilterMenu book={book} cursor={cursor} sheet={sheet} column={column} name={name} t={t} />}
    </>
  );
}
