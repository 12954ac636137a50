import { type ReactNode, useEffect, useId, useMemo, useSyncExternalStore } from 'react';
import type { Issue, Locale } from '../../issues';
import type { Book } from './book';
import type { Cursor } from './cursor';
import { FilterLine } from './filter/filter-line';
import { filterOn } from './filter/filters';
import { Grid } from './grid/grid';
import { located } from './located';
import { tableOf } from './grid/table';
import { SheetStyles } from './look/sheet-styles';
import { SheetTabs, tabId } from './sheet-tabs';
import { translate } from './text';

/** The workbook as a page shows it: one sheet, to be filled in, and the tabs of all. */
export function SheetView({
  book,
  cursor,
  locale,
  zoom,
  onIssues,
  emptyText,
}: {
  readonly book: Book;
  readonly cursor: Cursor;
  readonly locale: Locale;
  /** 1 is 100 %. */
  readonly zoom: number;
  /** Told what of a paste could not be entered. */
  readonly onIssues: (issues: readonly Issue[]) => void;
  /** Shown where there is no workbook. */
  readonly emptyText: ReactNode;
}): ReactNode {
  const t = translate(locale);
  const panelId = useId();
  const sheets = useSyncExternalStore(book.subscribe, () => book.sheets);
  const moved = useSyncExternalStore(cursor.subscribe, cursor.snapshot);
  // The workbook is part of where the cursor is, though not seen among what it depends on.
  const filters = useSyncExternalStore(cursor.filters.subscribe, cursor.filters.snapshot);
  const place = useMemo(
    () => (sheets.length > 0 ? located(book, moved, filters) : undefined),
    [book, sheets, moved, filters],
  );

  const first = place && place.state.sheet !== moved.sheet ? place.state : undefined;
  useEffect(() => {
    // Others ask the cursor where it is.
    if (first) cursor.select(first.sheet, first.active);
  }, [cursor, first]);

  const show = (id: string): boolean => {
    const sheet = sheets.find((one) => one.id === id);
    const start = sheet && tableOf(sheet).first;
    return start !== undefined && cursor.show(id, start.position);
  };

  return (
    <div className="ks-view">
      <SheetStyles />
      {place ? (
        <>
          <div id={panelId} className="ks-stage" role="tabpanel" aria-labelledby={tabId(panelId, place.sheet.id)}>
            <Grid
              key={place.sheet.id}
              book={book}
              cursor={cursor}
              table={place.table}
              state={place.state}
              zoom={zoom}
              t={t}
              onIssues={onIssues}
            />
          </div>
          <FilterLine book={book} cursor={cursor} sheet={place.sheet} filter={filterOn(filters, place.sheet)} t={t} />
          <SheetTabs sheets={sheets} shown={place.sheet.id} label={t('sheet.tabs')} panelId={panelId} onSelect={show} />
        </>
      ) : (
        <div className="ks-empty">{emptyText}</div>
      )}
    </div>
  );
}
