import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Locale } from '../../../issues';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
import { filterOn } from '../filter/filters';
import { Table, tableOf } from '../grid/table';
import { SheetStyles } from '../look/sheet-styles';
import { located } from '../located';
import { translate } from '../text';
import { printRules } from './print-rules';
import { PrintTable } from './print-table';

/**
 * What is printed in the place of the page, from its button as well as with Ctrl+P: there only while it is printed, the
 * sheets being large.
 */
export function PrintView({
  book,
  cursor,
  locale,
  what,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly locale: Locale;
  readonly what: 'sheet' | 'workbook';
}): ReactNode {
  const [tables, setTables] = useState<readonly Table[]>([]);

  const begin = useEffectEvent(() => {
    // What was just typed belongs on the paper; the browser waits for nothing.
    cursor.commit();
    flushSync(() => {
      setTables(printed(book, cursor, what));
    });
  });
  useEffect(() => {
    const end = (): void => {
      setTables([]);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  if (tables.length === 0) return null;
  return createPortal(
    <div className="ks-print">
      <SheetStyles />
      <style>{printRules(footer(locale))}</style>
      {tables.map((table) => (
        <PrintTable key={table.sheet.id} table={table} live={book.live} />
      ))}
    </div>,
    document.body,
  );
}

/** The sheets to print, as they are filled in, with the rows that are in sight. */
function printed(book: Book, cursor: Cursor, what: 'sheet' | 'workbook'): readonly Table[] {
  const filters = cursor.filters.snapshot();
  const filled = new Map(book.filled()?.sheets.map((sheet) => [sheet.id, sheet]));
  const shown = located(book, cursor.snapshot())?.sheet.id;
  return book.sheets.flatMap((sheet) => {
    const found = filled.get(sheet.id);
    if (!found || (what === 'sheet' && sheet.id !== shown)) return [];
    const filter = filterOn(filters, sheet);
    return [filter ? new Table(found, filter.table.filteredOut) : tableOf(found)];
  });
}

/** The words of the footer around the page's number and the number of pages, as CSS takes them. */
const footer = (locale: Locale): string =>
  `"${translate(locale)('print.footer', { page: '" counter(page) "', pages: '" counter(pages) "' })}"`;
