import { type Issue, issue } from '../../issues';
import { type DrawResult, locator, stamp, type TakenTabs, type WorkbookSpec } from '../../sheets';
import { batchesOf, USUAL_LENGTH } from './batches';
import { once } from './context';
import { drawSheet, finishSheet } from './draw-sheet';
import { isDecoration, isExcelError, isTooLong, reasonOf, toIssue } from './failure';
import { define } from './names';
import { type Survey, survey } from './survey';
import { planTabs, type TabPlan, takenTabs } from './tabs';
import { removeSheets, undo } from './undo';

/**
 * Draws a workbook's sheets into the open workbook, in one request after a look at what is there; very many in several.
 * All of them are drawn or none: what a failure leaves half done is undone.
 * @param longest about what a request may come to, bytes
 */
export async function draw(wanted: WorkbookSpec, taken: TakenTabs, longest = USUAL_LENGTH): Promise<DrawResult> {
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
    const result = await drawOrUndo(plan, before, { decorated: true, longest });
    if (result.kind !== 'drawn' || taken !== 'replace') return result;
    return { kind: 'drawn', issues: [...result.issues, ...(await removeOld(before))] };
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return { kind: 'failed', issues: [toIssue(error, wanted.title)] };
  }
}

/** Sheets of one load belong together; a later load has a greater name, whatever the clock says. */
const nextLoad = ({ lastLoad }: Survey): string => Math.max(Date.now(), (parseInt(lastLoad, 36) || 0) + 1).toString(36);

/** How a drawing is gone about. */
type Manner = {
  /** With charts, filters and print set-up, which some desks refuse: without them the workbook works as well. */
  readonly decorated: boolean;
  /** What a request may come to by estimate, bytes. */
  readonly longest: number;
};

async function drawOrUndo(plan: TabPlan, before: Survey, manner: Manner): Promise<DrawResult> {
  try {
    await once((context) => send(context, plan, before, manner));
  } catch (error) {
    const undone = await undo(before, plan, isExcelError(error) ? reasonOf(error) : String(error));
    if (!isExcelError(error)) throw error;
    const easier = easierThan(manner, error);
    if (!easier || undone.code !== 'K805') return { kind: 'failed', issues: [undone] };
    const result = await drawOrUndo(plan, before, easier);
    if (result.kind !== 'drawn' || easier.decorated === manner.decorated) return result;
    return { ...result, issues: [...result.issues, issue('K811', {}, { reason: reasonOf(error) })] };
  }
  return { kind: 'drawn', issues: [] };
}

/** What to leave out, or do step by step, so that Excel may take it; nothing where there is no more to try. */
function easierThan(manner: Manner, error: OfficeExtension.Error): Manner | undefined {
  if (manner.decorated && isDecoration(error)) return { ...manner, decorated: false };
  return manner.longest > 0 && isTooLong(error) ? { ...manner, longest: 0 } : undefined;
}

/** Sends everything there is to draw, in one request where it is not too long: then in several, one after the other. */
async function send(
  context: Excel.RequestContext,
  { spec, aside }: TabPlan,
  before: Survey,
  { decorated, longest }: Manner,
): Promise<void> {
  const { worksheets } = context.workbook;
  const locate = locator(spec);
  const [first = [], ...others] = batchesOf(spec.sheets, locate, longest);
  suspend(context);
  // What we draw is read afterwards anyhow; nobody need be told of each step.
  context.runtime.enableEvents = false;
  for (const { id, to } of aside) worksheets.getItem(id).name = to;
  // All of them, before any formula speaks of another one.
  const added = new Map(spec.sheets.map((sheet) => [sheet, worksheets.add(sheet.name)]));
  const drawBatch = (batch: typeof first): void => {
    for (const prepared of batch) {
      const worksheet = added.get(prepared.sheet);
      if (worksheet) drawSheet(prepared, worksheet, locate, decorated);
    }
  };
  drawBatch(first);
  for (const batch of others) {
    await beginAnother(context);
    drawBatch(batch);
  }
  define(context, spec, before);
  for (const [sheet, worksheet] of added) finishSheet(sheet, worksheet);
  added.values().next().value?.activate();
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Sends what is queued so far; what comes now goes with the next request. */
async function beginAnother(context: Excel.RequestContext): Promise<void> {
  await context.sync();
  suspend(context);
}

function suspend({ application }: Excel.RequestContext): void {
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
}

/** The new sheets stand: now those of the earlier template can go. What does not go is reported, and harms nothing. */
async function removeOld({ tabs }: Survey): Promise<readonly Issue[]> {
  const left = await removeSheets(tabs.filter(({ ours }) => ours).map(({ id }) => id));
  return left.length === 0 ? [] : [issue('K808', {}, { sheets: left.join('、') })];
}
