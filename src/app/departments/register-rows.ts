import { locateCells, type OpenWorkbook } from '../../entries';
import type { CellRef, CellValue } from '../../formula';
import { departmentRow, REGISTER_COLUMNS, REGISTER_SHEET } from '../../sheets';

/** A row of 部门名录 as it was drawn: a department, and in how many indicators it has which part. */
export type RegisterRow = {
  readonly row: string;
  readonly name: string;
  readonly lead: number;
  readonly responsible: number;
  readonly support: number;
};

/** The departments on 部门名录, without those that the unit has listed itself. */
export function registerRows(opened: OpenWorkbook): readonly RegisterRow[] {
  const read = cellReader(opened);
  const rows: RegisterRow[] = [];
  for (let number = 1; ; number++) {
    const row = departmentRow(number);
    const at = (column: string): CellRef => ({ sheet: REGISTER_SHEET, row, column });
    const name = read(at(REGISTER_COLUMNS.name));
    if (name === undefined) return rows;
    const count = (column: string): number => Number(read(at(column)) ?? 0);
    rows.push({
      row,
      name: String(name ?? '').trim(),
      lead: count('lead'),
      responsible: count('responsible'),
      support: count('support'),
    });
  }
}

/** Where the members of a group are filled in; nothing where it has no row. */
export function membersCell(opened: OpenWorkbook, group: string): CellRef | undefined {
  const found = registerRows(opened).find(({ name }) => name === group);
  return found && { sheet: REGISTER_SHEET, row: found.row, column: REGISTER_COLUMNS.members };
}

/** Reads cells by their keys: null where one is empty, nothing where there is no such cell. */
export function cellReader({ workbook }: OpenWorkbook): (ref: CellRef) => CellValue | undefined {
  const locate = locateCells(workbook);
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return (ref) => {
    const address = locate(ref);
    if (!address?.sheet) return undefined;
    return sheets.get(address.sheet)?.rows.get(address.row)?.get(address.column)?.value ?? null;
  };
}
