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

/** Gives names that lead to the new sheets back what they referred to. The names must have been loaded. */
export function undefine({ names }: Excel.Workbook, spec: WorkbookSpec, before: Survey): void {
  const isNew = (formula: string): boolean => spec.sheets.some(({ name }) => isOn(formula, name));
  for (const item of names.items.filter(({ formula }) => isNew(String(formula)))) {
    if (!spec.names.some(({ name }) => name === item.name)) continue;
    const formula = before.names.get(item.name);
    if (formula === undefined) names.getItem(item.name).delete();
    else names.getItem(item.name).formula = formula;
  }
}

/** Whether a reference is to a sheet; Excel leaves quotes out where it can. */
const isOn = (formula: string, sheet: string): boolean =>
  formula.startsWith(`=${quoteSheet(sheet)}!`) || formula.startsWith(`=${sheet}!`);
