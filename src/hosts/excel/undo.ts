import { type Issue, issue } from '../../issues';
import { readMark } from '../../sheets';
import { whenReady } from './context';
import { isExcelError } from './failure';
import { removeAdded, restoreChanged } from './names';
import { isSameName, type Survey } from './survey';
import type { TabPlan } from './tabs';

/**
 * Puts a workbook back as it was before a drawing that failed: takes away the sheets and names that were added, gives
 * those that stepped aside their names again. Whatever else changed meanwhile is not touched. Each step is tried, whether
 * or not another one fails.
 * @returns what to tell the user: K805 where all is as it was, K806 with what is left behind
 */
export async function undo(before: Survey, plan: TabPlan, reason: string): Promise<Issue> {
  const { spec, aside } = plan;
  await tried((context) => {
    context.runtime.enableEvents = true;
    return context.sync();
  });
  const added = await tried((context) => addedSheets(context, before, plan));
  const sheets = (added ?? []).map(({ name }) => name);
  const removed = await changeNames((workbook) => {
    removeAdded(workbook, sheets, before);
  });
  const left = added ? await removeSheets(added.map(({ id }) => id)) : spec.sheets.map(({ name }) => name);
  const renamed = await eachInTurn(aside, ({ id, from }) => rename(id, from));
  const astray = aside.filter((_, i) => !renamed[i]).map(({ to }) => to);
  // Names follow their sheets: only now those stand that they led to before.
  const restored = await changeNames((workbook) => {
    restoreChanged(workbook, spec, before);
  });
  const behind = [...left, ...astray, ...(removed && restored ? [] : spec.names.map(({ name }) => name))];
  return behind.length === 0 ? issue('K805', {}, { reason }) : issue('K806', {}, { reason, sheets: behind.join('、') });
}

/** @returns nothing where Excel refused */
const changeNames = (change: (workbook: Excel.Workbook) => void): Promise<true | undefined> =>
  tried(async (context) => {
    context.workbook.names.load('items/name,items/formula');
    await context.sync();
    change(context.workbook);
    await context.sync();
    return true as const;
  });

/** The sheets that this very load has added: under a name of its own, and still empty or with its mark. */
async function addedSheets(
  context: Excel.RequestContext,
  before: Survey,
  { spec }: TabPlan,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const known = new Set(before.tabs.map(({ id }) => id));
  const loads = new Set(spec.sheets.map(({ rows }) => loadOf(Object.values(rows[0]?.cells ?? {})[0]?.content)));
  const candidates = worksheets.items
    .filter(({ id, name }) => !known.has(id) && spec.sheets.some((sheet) => isSameName(sheet.name, name)))
    .map((worksheet) => ({ id: worksheet.id, name: worksheet.name, first: worksheet.getRange('A1').load('values') }));
  await context.sync();
  return candidates
    .filter(({ first }) => {
      const [[value]] = first.values as [[unknown]];
      return value === '' || loads.has(readMark(value)?.load);
    })
    .map(({ id, name }) => ({ id, name }));
}

type FirstContent = NonNullable<TabPlan['spec']['sheets'][number]['rows'][number]['cells'][string]['content']>;

const loadOf = (content: FirstContent | undefined): string | undefined =>
  content?.kind === 'value' ? readMark(content.value)?.load : undefined;

/**
 * Deletes worksheets, each for itself.
 * @returns the names of those that are still there
 */
export async function removeSheets(ids: readonly string[]): Promise<readonly string[]> {
  const left = await eachInTurn(ids, remove);
  return left.filter((name) => name !== undefined);
}

/** @returns the name of a worksheet that could not be deleted */
async function remove(id: string): Promise<string | undefined> {
  let name = id;
  const done = await tried(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
    await context.sync();
    if (worksheet.isNullObject) return true;
    name = worksheet.name;
    // Excel does not delete what is very hidden.
    worksheet.visibility = 'Visible';
    worksheet.delete();
    await context.sync();
    return true;
  });
  return done ? undefined : name;
}

/** @returns whether a worksheet has the name now, or is not there at all */
const rename = (id: string, name: string): Promise<boolean | undefined> =>
  tried(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(id);
    await context.sync();
    if (!worksheet.isNullObject) worksheet.name = name;
    await context.sync();
    return true;
  });

/** One after the other: where one fails the others are still tried. */
async function eachInTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

/** What a piece of work yields, or nothing where Excel refused it. */
async function tried<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | undefined> {
  try {
    return await whenReady(work);
  } catch (error) {
    if (!isExcelError(error)) throw error;
    return undefined;
  }
}
