import { a1 } from '../formula';
import { type Issue, issue } from '../issues';
import { KEY_COLUMN, type SheetSpec, type WorkbookCells, type WorkbookSpec } from '../sheets';
import { type KeyedSheet, keyedSheets } from './keyed-sheet';

/**
 * What a workbook holds besides its template: sheets of somebody's own, cells beside or below the tables. Writing the
 * workbook anew does not carry it over, so the user is told.
 * @param spec the workbook as it will be written
 */
export function foreignContent(workbook: WorkbookCells, spec: WorkbookSpec): readonly Issue[] {
  const { sheets } = keyedSheets(workbook);
  const ours = new Set([...sheets.values()].map(({ cells }) => cells));
  return [
    ...workbook.sheets
      .filter((sheet) => !ours.has(sheet) && sheet.rows.size > 0)
      .map(({ name }) => issue('K505', { sheet: name }, { sheet: name })),
    ...spec.sheets.flatMap((sheet) => {
      const found = sheets.get(sheet.id);
      return found ? strayCells(found, sheet) : [];
    }),
  ];
}

function strayCells(found: KeyedSheet, spec: SheetSpec): Issue[] {
  const known = new Set(found.columns.values());
  const printed = new Set(
    spec.rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ content }) => (content?.kind === 'value' ? [content.value] : [])),
    ),
  );
  const keyColumn = found.columns.get(KEY_COLUMN) ?? 0;
  return [...found.cells.rows].flatMap(([row, contents]) => {
    // In a list, a row without a key is one that somebody put in, and is read. Elsewhere it is locked, and holds what an
    // earlier version of the program printed: headings, remarks.
    const isOurs = contents.has(keyColumn) || spec.growable === true || row <= spec.rows.length;
    return [...contents].flatMap(([column, { value, formula }]) => {
      if (value === null || formula !== undefined || printed.has(value) || (isOurs && known.has(column))) return [];
      return [issue('K506', { sheet: found.name, cell: a1({ row, column }) }, { found: String(value) })];
    });
  });
}
