import type { ReactNode } from 'react';
import type { SheetSpec } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import type { Translate } from '../text';
import { endFilter, filterAgain } from './apply';
import type { SheetFilter } from './filters';
import { listAreaOf } from './list-area';

/** Says below a sheet how many of its rows are in sight, and offers to look again, or to see them all. */
export function FilterLine({
  book,
  cursor,
  sheet,
  filter,
  t,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly sheet: SheetSpec;
  readonly filter: SheetFilter | undefined;
  readonly t: Translate;
}): ReactNode {
  const area = listAreaOf(sheet);
  if (!area) return null;
  const shown = area.rows.filter((row) => !filter?.table.filteredOut.has(row)).length;
  return (
    <div className="ks-filtered">
      {/* Always there: what comes with its text is not read out. */}
      <span role="status">{filter ? t('filter.count', { shown, total: area.rows.length }) : ''}</span>
      {filter && (
        <>
          <button
            type="button"
            onClick={() => {
              filterAgain(book, cursor, sheet);
            }}
          >
            {t('filter.again')}
          </button>
          <button
            type="button"
            onClick={() => {
              endFilter(book, cursor, sheet);
            }}
          >
            {t('filter.end')}
          </button>
        </>
      )}
    </div>
  );
}
