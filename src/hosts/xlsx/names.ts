import { a1, quoteSheet } from '../../formula';
import { type locator, printEdges, type SheetSpec, type WorkbookSpec } from '../../sheets';
import { filterCorners } from './filter';

/** The name by which Excel itself keeps what can be filtered on a sheet; users never see it. */
const FILTER_NAME = '_xlnm._FilterDatabase';

/** What of a sheet is printed, and which rows on every page. */
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

type Name = { readonly name: string; readonly range: string; readonly scope?: string };

/** Names of cells, for people and other programs, and the names that belong to filters and to printing. */
export const definedNames = ({ names, sheets }: WorkbookSpec, locate: ReturnType<typeof locator>): Name[] => [
  ...names.map(({ name, ref }): Name => {
    const address = locate(ref);
    return { name, range: `${quoteSheet(address.sheet)}!${a1(address, true)}` };
  }),
  ...sheets.flatMap((sheet): Name[] => {
    const area = filterCorners(sheet, locate)?.map((corner) => a1(corner, true));
    return area ? [ofSheet(sheet, FILTER_NAME, area.join(':'))] : [];
  }),
  ...sheets.flatMap(printNames),
];

/** The library writes these names without quotes, and 分解-县公安局!$8:$8 is no reference. */
function printNames(sheet: SheetSpec): readonly Name[] {
  // LibreOffice would print a hidden sheet that has a print area.
  if (sheet.visibility !== 'visible') return [];
  const { rows, printTitle } = sheet;
  const [first, last] = printEdges(sheet);
  const corner = (row: number, column: number): string => a1({ row, column: column + 1 }, true);
  return [
    ofSheet(sheet, PRINT_AREA, `${corner(2, first)}:${corner(rows.length, last)}`),
    ...(printTitle ? [ofSheet(sheet, PRINT_TITLES, `$${printTitle.from}:$${printTitle.to}`)] : []),
  ];
}

const ofSheet = ({ name: scope }: SheetSpec, name: string, area: string): Name => ({
  name,
  range: `${quoteSheet(scope)}!${area}`,
  scope,
});

/** Hides the names of filters in the part of the workbook: the library cannot, and Excel would list them. */
export const hideFilterNames = (workbook: string): string =>
  workbook.replaceAll(`<definedName name="${FILTER_NAME}"`, `<definedName name="${FILTER_NAME}" hidden="1"`);
