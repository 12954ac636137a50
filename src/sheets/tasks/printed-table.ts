import type { Template } from '../../model';
import { across, cell } from '../sheet';
import type { Area, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { captionCells, type CaptionPiece } from './caption';
import { isShared } from './printed-cells';
import { placeSection, printedSlots, type TableColumn } from './printed-columns';
import { type DrawRows, headCells, type PrintedTable, sectionRows } from './printed-sections';
import { withWidths } from './widths';

/** Row key of the heads. */
const HEAD = 'head';
/** Columns that stay in sight take no more than this, in characters. */
const MOST_FROZEN = 56;

/** The table of a template, with columns of Kaohe's own beside the printed ones. */
export function printedTable(template: Template, own: readonly Omit<TableColumn, 'width'>[]): PrintedTable {
  const printed = printedSlots(template);
  const columns = withWidths([...printed, ...own], template);
  return { template, printed: columns.slice(0, printed.length), own: columns.slice(printed.length) };
}

/** What of a sheet a printed table makes up. */
export type TableParts = Pick<SheetSpec, 'columns' | 'frozen' | 'printTitle' | 'filter'> & {
  readonly rows: readonly UnsizedRow[];
};

/**
 * The table with its heads, below the lines that the document begins with.
 * @param titles one line or more
 * @param caption stands between title and table
 */
export function tableParts(
  table: PrintedTable,
  titles: readonly string[],
  caption: readonly CaptionPiece[],
  draw: DrawRows,
): TableParts {
  const head = headRows(table, titles, caption);
  const body = table.template.sections.flatMap((section, i) => {
    const [first, ...others] = sectionRows(table, section, draw);
    if (!first) return [];
    // The first one follows the heads on their page.
    return i === 0 ? [first, ...others] : [{ ...first, begins: 'section' as const }, ...others];
  });
  return {
    columns: columnsOf(table).map(({ key, width }) => ({ key, width })),
    rows: [...head, ...body],
    // The hidden keys come before both.
    frozen: { rows: head.length + 1, columns: frozenColumns(table) + 1 },
    printTitle: { from: head.length + 1, to: head.length + 1 },
    ...filterOf(table, body),
  };
}

const columnsOf = ({ printed, own }: PrintedTable): readonly TableColumn[] => [...printed, ...own];

function headRows(
  table: PrintedTable,
  titles: readonly string[],
  caption: readonly CaptionPiece[],
): readonly UnsizedRow[] {
  const columns = columnsOf(table);
  const first = columns[0]?.key ?? '';
  const whole = across(columns.length);
  return [
    ...table.template.heading.map((line): UnsizedRow => ({
      key: '',
      height: 20,
      cells: { [first]: cell('caption', line, whole) },
    })),
    ...titles.map((line): UnsizedRow => ({ key: '', height: 34, cells: { [first]: cell('title', line, whole) } })),
    { key: '', height: 24, cells: captionCells(columns, caption) },
    { key: HEAD, cells: headCells(table) },
  ];
}

/** From the left as far as the title of a row, or as far as there is room for. */
function frozenColumns({ printed }: PrintedTable): number {
  const wanted = printed.findIndex(({ key }) => key === 'title') + 1;
  let width = 0;
  let count = 0;
  for (const column of printed.slice(0, wanted)) {
    width += column.width;
    if (width > MOST_FROZEN) break;
    count += 1;
  }
  return count;
}

/** Excel finds a merged cell in its first row only: what several rows have in common is nothing to filter by. */
function filterOf(table: PrintedTable, body: readonly UnsizedRow[]): { readonly filter?: Area } {
  const { template, printed } = table;
  const last = body.findLast(({ key }) => key !== '')?.key;
  const shared = new Set(
    template.sections.flatMap((section) =>
      placeSection(section, printed, template).flatMap(({ field, key }) => (isShared(field, section) ? [key] : [])),
    ),
  );
  const [from, to] = [columnsOf(table).find(({ key }) => !shared.has(key)), columnsOf(table).at(-1)];
  if (last === undefined || !from || !to) return {};
  return { filter: { rows: [HEAD, last], columns: [from.key, to.key] } };
}
