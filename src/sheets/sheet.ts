import type { CellRef, CellValue, Expression } from '../formula';
import type { CellSpec, ColumnSpec, Content, RowSpec, SheetSpec, WorkbookSpec } from './spec';
import type { StyleName } from './styles';
import { writeMark } from './marks';
import { breakPages } from './pages';
import { printedPart } from './print-area';
import { fitRows, type UnsizedRow } from './text-fit';

/** The hidden first column, which holds the rows' keys. */
export const KEY_COLUMN = 'key';

type Optional = 'highlights' | 'bars' | 'charts';
type SheetContent = Omit<SheetSpec, 'rows' | Optional> &
  Partial<Pick<SheetSpec, Optional>> & { readonly rows: readonly UnsizedRow[] };

/** A sheet with its hidden keys: of the columns in row 1, of the rows in column A. Rows get heights that fit. */
export function sheet(content: SheetContent): SheetSpec {
  const columns: ColumnSpec[] = [{ key: KEY_COLUMN, width: 10, hidden: true }, ...content.columns];
  const keys: RowSpec = {
    key: KEY_COLUMN,
    height: 15,
    hidden: true,
    cells: Object.fromEntries(
      columns.map(({ key }) => [key, cell('key', key === KEY_COLUMN ? writeMark({ id: content.id, load: '' }) : key)]),
    ),
  };
  const rows = breakPages(fitRows(content.rows, columns), printedPart({ ...content, columns })).map((row) =>
    row.key ? { ...row, cells: { [KEY_COLUMN]: cell('key', row.key), ...row.cells } } : row,
  );
  return { highlights: [], bars: [], charts: [], ...content, columns, rows: [keys, ...rows] };
}

/** A cell that holds text, a number or a formula. */
export function cell(style: StyleName, content?: CellValue | Expression, more: Partial<CellSpec> = {}): CellSpec {
  return { style, ...(content === undefined || content === null ? {} : { content: toContent(content) }), ...more };
}

const toContent = (content: CellValue | Expression): Content =>
  typeof content === 'object' && content !== null
    ? { kind: 'formula', expression: content }
    : { kind: 'value', value: content };

/** A cell over several columns. */
export const across = (columns: number): Partial<CellSpec> => (columns > 1 ? { span: { rows: 1, columns } } : {});

/** A cell over several rows. */
export const down = (rows: number): Partial<CellSpec> => (rows > 1 ? { span: { rows, columns: 1 } } : {});

/** A cell of another sheet, or of the row at hand. */
export const at = (sheetId: string, row: string, column: string): CellRef => ({ sheet: sheetId, row, column });

/** The workbook with its sheets marked as those of one load. */
export const stamp = (spec: WorkbookSpec, load: string): WorkbookSpec => ({
  ...spec,
  sheets: spec.sheets.map((one) => {
    const [keys, ...rows] = one.rows;
    if (!keys) return one;
    const mark = cell('key', writeMark({ id: one.id, load }));
    return { ...one, rows: [{ ...keys, cells: { ...keys.cells, [KEY_COLUMN]: mark } }, ...rows] };
  }),
});
