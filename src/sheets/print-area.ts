import type { ColumnSpec, SheetSpec } from './spec';

type Columns = Pick<SheetSpec, 'columns' | 'printColumns'>;

/** The first and the last column that are printed, by their index: those that a sheet names, or else all in sight. */
export function printEdges({ columns, printColumns }: Columns): readonly [first: number, last: number] {
  const indexOf = (wanted: string): number => columns.findIndex(({ key }) => key === wanted);
  return printColumns
    ? [indexOf(printColumns[0]), indexOf(printColumns[1])]
    : [
        Math.max(
          0,
          columns.findIndex(({ hidden }) => !hidden),
        ),
        columns.length - 1,
      ];
}

/** What of the columns is printed. */
export function printedPart(sheet: Columns): readonly ColumnSpec[] {
  const [first, last] = printEdges(sheet);
  return sheet.columns.slice(first, last + 1);
}
