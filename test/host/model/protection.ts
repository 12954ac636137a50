import { accessDenied } from '../protocol/errors';
import type { Area } from '../grid/area';
import type { Sheet } from './sheet';

const ALLOWANCES = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;
export type Allowance = (typeof ALLOWANCES)[number];

/** Excel.WorksheetProtectionOptions, complete. */
export type ProtectionOptions = Readonly<Record<Allowance, boolean>> & { readonly selectionMode: string };

export type SheetProtection = { readonly options: ProtectionOptions; readonly password: string | undefined };

export function protectionOptions(given: Readonly<Record<string, unknown>>): ProtectionOptions {
  const allowed = Object.fromEntries(ALLOWANCES.map((name) => [name, given[name] === true])) as Record<
    Allowance,
    boolean
  >;
  const mode = given.selectionMode;
  return { ...allowed, selectionMode: typeof mode === 'string' ? mode : 'Normal' };
}

export const hasLockedCells = (sheet: Sheet, area: Area): boolean =>
  sheet.properties.of('locked').values(area).includes(true);

export function guardContents(sheet: Sheet, area: Area): void {
  if (sheet.protection && hasLockedCells(sheet, area)) throw accessDenied();
}

/** Without the allowance even unlocked cells keep their formats. */
export function guardAllowance(sheet: Sheet, allowance: Allowance): void {
  if (sheet.protection && !sheet.protection.options[allowance]) throw accessDenied();
}

/** What no option allows: merging, validation. */
export function guardUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied();
}
