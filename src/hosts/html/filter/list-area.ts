import type { LiveCells, SheetSpec } from '../../../sheets';
import { type Table, type TableCell, tableOf } from '../grid/table';
import { shownText } from '../look/cell-text';

/** What of a sheet can be filtered, by the indexes of rows and columns in sight. */
export type ListArea = {
  /** The row of the heads. */
  readonly header: number;
  /** The rows that are chosen from. */
  readonly rows: readonly number[];
  /** Rows of mere text among them, such as titles of sections, each with the rows that it stands above. */
  readonly titles: ReadonlyMap<number, readonly number[]>;
  readonly columns: readonly number[];
};

const areas = new WeakMap<SheetSpec, { readonly area: ListArea | undefined }>();

/** What of a sheet can be filtered; looked up once. */
export function listAreaOf(sheet: SheetSpec): ListArea | undefined {
  const known = areas.get(sheet);
  if (known) return known.area;
  const area = find(sheet);
  areas.set(sheet, { area });
  return area;
}

function find(sheet: SheetSpec): ListArea | undefined {
  if (!sheet.filter) return undefined;
  const at = (items: readonly { readonly key: string }[], key: string) => items.findIndex((item) => item.key === key);
  const [header, last] = sheet.filter.rows.map((key) => at(sheet.rows, key));
  const [left, right] = sheet.filter.columns.map((key) => at(sheet.columns, key));
  if (header === undefined || last === undefined || left === undefined || right === undefined) return undefined;
  if (header < 0 || left < 0) return undefined;
  const { rows, columns } = tableOf(sheet);
  const below = rows.filter((row) => row > header && row <= last);
  return {
    header,
    rows: below.filter((row) => !isTitle(sheet, row)),
    titles: titlesIn(sheet, below),
    columns: columns.filter((column) => column >= left && column <= right),
  };
}

/** What is no more than text has no key. */
const isTitle = ({ rows }: SheetSpec, row: number): boolean => rows[row]?.key === '';

/** A title stands above the rows as far as the next title; one right below another stands above the same rows. */
function titlesIn(sheet: SheetSpec, rows: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const titles = new Map<number, readonly number[]>();
  let under: readonly number[] = [];
  let isAboveTitle = false;
  for (const row of rows.toReversed()) {
    const isOne = isTitle(sheet, row);
    if (isOne) titles.set(row, under);
    else under = isAboveTitle ? [row] : [row, ...under];
    isAboveTitle = isOne;
  }
  return titles;
}

/** The column that a cell is the head of, in what can be filtered; nothing for any other cell. */
export function headedColumn({ sheet }: Table, { block, position: { column } }: TableCell): number | undefined {
  const area = listAreaOf(sheet);
  const isHead = area && area.header >= block.top && area.header <= block.bottom && area.columns.includes(column);
  return isHead ? column : undefined;
}

/**
 * What rows are chosen by: the text that a row shows in a column. A merged cell counts for each row that it covers; of
 * several columns, for the first.
 */
export function valuesOf(sheet: SheetSpec, live: LiveCells): (row: number, column: number) => string {
  const table = tableOf(sheet);
  return (row, column) => {
    const cell = table.at({ row, column });
    if (cell?.position.column !== column) return '';
    return shownText(live.shown(sheet, cell.position.row, column), cell.style.format).trim();
  };
}

/** The options that a column of a list is filled in from; none where they differ from row to row, or there are none. */
export function listOf(sheet: SheetSpec, { rows }: ListArea, column: number): readonly string[] {
  const table = tableOf(sheet);
  const lists = rows.flatMap((row) => {
    const rule = table.at({ row, column })?.spec.validation?.rule;
    return rule?.kind === 'list' ? [rule.options] : [];
  });
  const [first = []] = lists;
  return lists.every((options) => options.join('\n') === first.join('\n')) ? first : [];
}
