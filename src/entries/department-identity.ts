import { LONGEST, type Submission } from '../model';
import { departmentOfSheet, IDENTITY_COLUMNS, IDENTITY_ROW } from '../sheets';
import type { WorkbookIdentity } from './identify';
import { cellAt } from './keyed-sheet';
import type { SheetReader } from './sheet-reader';
import { foldText } from './text';

/** Whose sheet it is, of which template and unit. */
export type DepartmentIdentity = Readonly<Record<keyof typeof IDENTITY_COLUMNS, string>>;

/**
 * What the sheet of a department says of itself. What it no longer says, because a column was deleted, its mark and the
 * workbook may still say; '' for what nobody says.
 */
export function identifyDepartment(reader: SheetReader, whole: Partial<WorkbookIdentity> = {}): DepartmentIdentity {
  const row = reader.row(IDENTITY_ROW);
  // A formula takes the name of the unit from the very workbook: whatever its last result was.
  const said = (key: keyof typeof IDENTITY_COLUMNS): string =>
    cellAt(reader.sheet, row, IDENTITY_COLUMNS[key])?.formula === undefined
      ? reader.text(row, IDENTITY_COLUMNS[key], LONGEST.text)
      : '';
  const template = said('template') || (whole.template ?? '');
  // Of another template the workbook knows nothing.
  const { version = '', variant = '', unit = '' } = template === whole.template ? whole : {};
  return {
    template,
    version: said('version') || version,
    variant: said('variant') || variant,
    unit: said('unit') || unit,
    department: said('department') || departmentOfSheet(reader.sheet.id),
  };
}

/** The workbook that sheets of departments belong to. */
export type Owner = Pick<Submission, 'template' | 'unit'>;

/** Whether a sheet was made from the same template, for the same unit. One without a unit is anybody's. */
export function belongs(found: DepartmentIdentity, { template, unit }: Owner): boolean {
  const { id, version, variant = '' } = template;
  const units = [found.unit, unit].map(foldText);
  return (
    found.template === id &&
    found.version === version &&
    found.variant === variant &&
    (units.includes('') || units[0] === units[1])
  );
}

/** How messages name whom a sheet, or a workbook, is for. */
export const ownerName = ({ template, version, unit }: Pick<DepartmentIdentity, 'template' | 'version' | 'unit'>) =>
  `“${unit}”${template} 第${version}版`;
