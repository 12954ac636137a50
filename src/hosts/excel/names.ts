import { a1, quoteSheet } from '../../formula';
import { locator, type WorkbookSpec } from '../../sheets';
import type { Survey } from './survey';

/** Names of cells, for people and other programs. A name that the user gave to something else stays as it is. */
export function define({ workbook }: Excel.RequestContext, spec: WorkbookSpec, before: Survey): void {
  const locate = locator(spec);
  const ours = before.tabs.filter((tab) => tab.ours).map(({ name }) => name);
  for (const { name, ref } of spec.names) {
    const address = locate(ref);
    const formula = `=${quoteSheet(address.sheet)}!${a1(address, true)}`;
    const known = before.names.get(name);
    if (known === undefined) workbook.names.add(name, formula);
    // A name whose sheet is gone is of no use to anybody.
    else if (known.includes('#REF!') || ours.some((sheet) => isOn(known, sheet))) {
      workbook.names.getItem(name).formula = formula;
    }
  }
}

/** Takes away the names that were added for new sheets. The names must have been loaded. */
export function removeAdded({ names }: Excel.Workbook, sheets: readonly string[], before: Survey): void {
  for (const { name, formula } of names.items) {
    const isAdded = !before.names.has(name) && sheets.some((sheet) => isOn(String(formula), sheet));
    if (isAdded) names.getItem(name).delete();
  }
}

/** Gives names that were led to new sheets, now gone, back what they referred to. The names must have been loaded. */
export function restoreChanged({ names }: Excel.Workbook, spec: WorkbookSpec, before: Survey): void {
  for (const { name, formula } of names.items) {
    const known = before.names.get(name);
    const isOurs = spec.names.some((one) => one.name === name);
    if (isOurs && known !== undefined && String(formula).includes('#REF!')) names.getItem(name).formula = known;
  }
}

/** Whether a reference is to a sheet; Excel leaves quotes out where it can. */
const isOn = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${quoteSheet(sheet)}!`) || formula.startsWith(`=${sheet}!`);
