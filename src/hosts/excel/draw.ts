import { type Issue, issue } from '../../issues';
import { type DrawResult, locator, stamp, type TakenTabs, type WorkbookSpec } from '../../sheets';
import { once } from './context';
import { drawSheet, finishSheet } from './draw-sheet';
import { isDecoration, isExcelError, reasonOf, toIssue } from './failure';
import { define } from './names';
import { type Survey, survey } from './survey';
import { planTabs, type TabPlan, takenTabs } from './tabs';
import { removeSheets, undo } from './undo';

/**
 * Draws a workbook's sheets into the open workbook, in one request after a look at what is there. All of them are drawn
 * or none: what a failure leaves half done is undone.
 */
export async function draw(wanted: WorkbookSpec, taken: TakenTabs): Promise<DrawResult> {
  try {
    const before = await once((context) =>
      survey(
        context,
        wanted.sheets.map(({ name }) => name),
      ),
    );
    if (before.isStructureProtected) return { kind: 'failed', issues: [issue('K803', {})] };
    const { ours, others } = takenTabs(wanted, before.tabs);
    if (taken === 'ask' && ours.length + others.length > 0) return { kind: 'taken', ours, others };
    const plan = planTabs(stamp(wanted, nextLoad(before)), before.tabs);
    const result = await drawOrUndo(plan, before, true);
    if (result.kind !== 'drawn' || taken !== 'replace') return result;
    return { kind: 'drawn', issues: [...result.issues, ...(await removeOld(before))] };
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { kind: 'failed', issues: [toIssue(error, wanted.title)] };
  }
}

/** Sheets of one load belong together; a later load has a greater name, whatever the clock says. */
const nextLoad = ({ lastLoad }: Survey): string => Math.max(Date.now(), (parseInt(lastLoad, 36) || 0) + 1).toString(36);

/** @param decorated with charts, filters and print set-up, which some desks refuse: without them the workbook works as well */
async function drawOrUndo(plan: TabPlan, before: Survey, decorated: boolean): Promise<DrawResult> {
  try {
    await once(async (context) => {
      queue(context, plan, before, decorated);
      await context.sync();
    });
  } catch (error) {
    const undone = await undo(before, plan, isExcelError(error) ? reasonOf(error) : String(error));
    if (!isExcelError(error)) throw error;
    if (!decorated || !isDecoration(error) || undone.code !== 'K805') return { kind: 'failed', issues: [undone] };
    const plain = await drawOrUndo(plan, before, false);
    return plain.kind === 'drawn' ? { ...plain, issues: [issue('K811', {}, { reason: reasonOf(error) })] } : plain;
  }
  return { kind: 'drawn', issues: [] };
}

/** Everything there is to draw, for one request. */
function queue(context: Excel.RequestContext, { spec, aside }: TabPlan, before: Survey, decorated: boolean): void {
  const { worksheets } = context.workbook;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  // What we draw is read afterwards anyhow; nobody need be told of each step.
  context.runtime.enableEvents = false;
  for (const { id, to } of aside) worksheets.getItem(id).name = to;
  const locate = locator(spec);
  const drawn = spec.sheets.map((sheet) => ({ sheet, worksheet: worksheets.add(sheet.name) }));
  for (const { sheet, worksheet } of drawn) drawSheet(sheet, worksheet, locate, decorated);
  define(context, spec, before);
  for (const { sheet, worksheet } of drawn) finishSheet(sheet, worksheet);
  drawn[0]?.worksheet.activate();
  context.runtime.enableEvents = true;
}

/** The new sheets stand: now those of the earlier template can go. What does not go is reported, and harms nothing. */
async function removeOld({ tabs }: Survey): Promise<readonly Issue[]> {
  const left = await removeSheets(tabs.filter(({ ours }) => ours).map(({ id }) => id));
  return left.length === 0 ? [] : [issue('K808', {}, { sheets: left.join('、') })];
}
