import { a1, quoteSheet } from '../../formula';
import { type Issue, issue } from '../../issues';
import { type DrawResult, locator, type TakenTabs, type WorkbookSpec } from '../../sheets';
import { once } from './context';
import { drawSheet, finishSheet } from './draw-sheet';
import { isExcelError, reasonOf, toIssue } from './failure';
import { type Survey, survey } from './survey';
import { planTabs, type TabPlan, takenTabs } from './tabs';
import { undo } from './undo';

/**
 * Draws a workbook's sheets into the open workbook, in one request after a look at what is there. All of them are drawn
 * or none: what a failure leaves half done is undone.
 */
export async function draw(spec: WorkbookSpec, taken: TakenTabs): Promise<DrawResult> {
  let before: Survey | undefined;
  let plan: TabPlan | undefined;
  try {
    return await once(async (context) => {
      before = await survey(
        context,
        spec.sheets.map(({ name }) => name),
      );
      if (before.isStructureProtected) return { kind: 'failed', issues: [issue('K803', {})] };
      const { ours, others } = takenTabs(spec, before.tabs);
      if (taken === 'ask' && ours.length + others.length > 0) return { kind: 'taken', ours, others };
      plan = planTabs(spec, before.tabs);
      queue(context, plan, before);
      await context.sync();
      return { kind: 'drawn', issues: taken === 'replace' ? await removeOld(context, before, plan) : [] };
    });
  } catch (error) {
    if (before && plan) return { kind: 'failed', issues: [await undo(before, plan, describeError(error))] };
    if (!isExcelError(error)) throw error;
    return { kind: 'failed', issues: [toIssue(error)] };
  }
}

const describeError = (error: unknown): string => (isExcelError(error) ? reasonOf(error) : String(error));

/** Everything there is to draw, for one request. */
function queue(context: Excel.RequestContext, { spec, aside }: TabPlan, before: Survey): void {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  // What we draw is read afterwards anyhow; nobody need be told of each step.
  context.runtime.enableEvents = false;
  for (const { id, to } of aside) worksheets.getItem(id).name = to;
  const locate = locator(spec);
  const drawn = spec.sheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  for (const { sheet, worksheet } of drawn) drawSheet(sheet, worksheet, locate);
  define(context, spec, before);
  for (const { sheet, worksheet } of drawn) finishSheet(sheet, worksheet);
  drawn[0]?.worksheet.activate();
  context.runtime.enableEvents = true;
}

/** Names of cells, for people and other programs. A name that the user gave to something else stays as it is. */
function define({ workbook }: Excel.RequestContext, spec: WorkbookSpec, before: Survey): void {
  const locate = locator(spec);
  const ours = before.tabs.filter((tab) => tab.ours).map(({ name }) => quoteSheet(name));
  for (const { name, ref } of spec.names) {
    const address = locate(ref);
    const formula = `=${quoteSheet(address.sheet)}!${a1(address, true)}`;
    const known = before.names.get(name);
    if (known === undefined) workbook.names.add(name, formula);
    else if (ours.some((sheet) => isOn(known, sheet))) workbook.names.getItem(name).formula = formula;
  }
}

/** Excel leaves quotes out where it can. */
const isOn = (formula: string, quotedSheet: string): boolean =>
  formula.startsWith(`=${quotedSheet}!`) || formula.startsWith(`=${quotedSheet.slice(1, -1)}!`);

/** The new sheets stand: now those of the earlier template can go. What does not go is reported, and harms nothing. */
async function removeOld(
  context: Excel.RequestContext,
  { tabs }: Survey,
  { aside }: TabPlan,
): Promise<readonly Issue[]> {
  const old = tabs.filter(({ ours }) => ours);
  try {
    for (const { id } of old) {
      const worksheet = context.workbook.worksheets.getItem(id);
      // Excel does not delete what is very hidden.
      worksheet.visibility = 'Visible';
      worksheet.delete();
    }
    await context.sync();
    return [];
  } catch (error) {
    if (!isExcelError(error)) throw error;
    const nameOf = (tab: { id: string; name: string }) => aside.find(({ id }) => id === tab.id)?.to ?? tab.name;
    return [issue('K808', {}, { sheets: old.map(nameOf).join('、') })];
  }
}
