import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Locale } from '../../../issues';
import type { SheetSpec } from '../../../sheets';
import type { Book } from '../book';
import type { Cursor } from '../cursor';
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
  const [sheets, setSheets] = useState<readonly SheetSpec[]>([]);

  const begin = useEffectEvent(() => {
    // What was just typed belongs on the paper; the browser waits for nothing.
    cursor.commit();
    flushSync(() => {
      setSheets(printed(book, cursor, what));
    });
  });
  useEffect(() => {
    const end = (): void => {
      setSheets([]);
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);

  if (sheets.length === 0) return null;
  return createPortal(
    <div className="ks-print">
      <SheetStyles />
      <style>{printRules(footer(locale))}</style>
      {sheets.map((sheet) => (
        <PrintTable key={sheet.id} sheet={sheet} live={book.live} />
      ))}
    </div>,
    document.body,
  );
}

/** The sheets to print, as they are filled in. */
function printed(book: Book, cursor: Cursor, what: 'sheet' | 'workbook'): readonly SheetSpec[] {
  const filled = book.filled()?.sheets.filter(({ visibility }) => visibility === 'visible') ?? [];
  const shown = located(book, cursor.snapshot())?.sheet.id;
  return what === 'workbook' ? filled : filled.filter(({ id }) => id === shown);
}

/** The words of the footer around the page's number and the number of pages, as CSS takes them. */
const footer = (locale: Locale): string =>
  `"${translate(locale)('print.footer', { page: '" counter(page) "', pages: '" counter(pages) "' })}"`;
