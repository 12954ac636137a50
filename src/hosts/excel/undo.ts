import { type Issue, issue } from '../../issues';
import { whenReady } from './context';
import { isExcelError } from './failure';
import { isSameName, type Survey } from './survey';
import type { TabPlan } from './tabs';

/**
 * Puts a workbook back as it was before a drawing that failed: takes away the sheets and names that were added, gives
 * those that stepped aside their names again. Whatever else changed meanwhile is not touched.
 * @returns what to tell the user
 */
export async function undo(before: Survey, plan: TabPlan, reason: string): Promise<Issue> {
  try {
    const left = await whenReady((context) => restore(context, before, plan));
    return left.length === 0 ? issue('K805', {}, { reason }) : issue('K806', {}, { reason, sheets: left.join('、') });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return issue('K806', {}, { reason, sheets: plan.spec.sheets.map(({ name }) => name).join('、') });
  }
}

/** @returns the names of sheets that could not be removed */
async function restore(
  context: Excel.RequestContext,
  before: Survey,
  { spec, aside }: TabPlan,
): Promise<readonly string[]> {
  const { worksheets, names } = context.workbook;
  context.runtime.enableEvents = true;
  worksheets.load('items/id,items/name');
  names.load('items/name');
  await context.sync();
  for (const { name } of names.items) {
    const formula = before.names.get(name);
    const isOurs = spec.names.some((one) => one.name === name);
    if (isOurs && formula === undefined) names.getItem(name).delete();
    else if (isOurs && formula !== undefined) names.getItem(name).formula = formula;
  }
  const known = new Set(before.tabs.map(({ id }) => id));
  const isAdded = ({ id, name }: Excel.Worksheet) =>
    !known.has(id) && spec.sheets.some((sheet) => isSameName(sheet.name, name));
  for (const worksheet of worksheets.items.filter(isAdded)) {
    worksheet.visibility = 'Visible';
    worksheet.delete();
  }
  const present = new Set(worksheets.items.map(({ id }) => id));
  for (const { id, from } of aside) if (present.has(id)) worksheets.getItem(id).name = from;
  await context.sync();
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.filter(isAdded).map(({ name }) => name);
}
