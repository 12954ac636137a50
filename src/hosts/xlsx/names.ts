import { a1, quoteSheet } from '../../formula';
import type { locator, WorkbookSpec } from '../../sheets';
import { filterCorners } from './filter';

/** The name by which Excel itself keeps what can be filtered on a sheet; users never see it. */
const FILTER_NAME = '_xlnm._FilterDatabase';

type Name = { readonly name: string; readonly range: string; readonly scope?: string };

/** Names of cells, for people and other programs, and the names that belong to filters. */
export const definedNames = ({ names, sheets }: WorkbookSpec, locate: ReturnType<typeof locator>): Name[] => [
  ...names.map(({ name, ref }): Name => {
    const address = locate(ref);
    return { name, range: `${quoteSheet(address.sheet)}!${a1(address, true)}` };
  }),
  ...sheets.flatMap((sheet): Name[] => {
    const area = filterCorners(sheet, locate)?.map((corner) => a1(corner, true));
    return area ? [{ name: FILTER_NAME, range: `${quoteSheet(sheet.name)}!${area.join(':')}`, scope: sheet.name }] : [];
  }),
];

/** Hides the names of filters in the part of the workbook: the library cannot, and Excel would list them. */
export const hideFilterNames = (workbook: string): string =>
  workbook.replaceAll(`<definedName name="${FILTER_NAME}"`, `<definedName name="${FILTER_NAME}" hidden="1"`);
