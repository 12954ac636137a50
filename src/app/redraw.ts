import { foreignContent, type OpenWorkbook, readSubmission } from '../entries';
import { goneFrom, type Issue, issue } from '../issues';
import type { Submission } from '../model';
import { layout, LiveCells, toCells, type WorkbookSpec, type Workspace } from '../sheets';
import { freeRows, rowLists } from './lists/free-rows';
import type { LoadStep } from './session-state';

export type RedrawOptions = {
  /** Rows to be added to the free ones that a list has, by the id of its sheet. */
  readonly more?: Readonly<Record<string, number>>;
  readonly onStep?: (step: LoadStep) => void;
};

/**
 * Lays an open workbook out anew, which gives its lists free rows (each at least those that it has), and puts it in its own place. Nothing may get lost
 * on the way: where something could not be read, nothing is done. What is merely wrong goes along as it is.
 * @param submission what is to stand in it
 */
export async function redraw(
  workspace: Workspace,
  opened: OpenWorkbook,
  submission: Submission,
  { more = {}, onStep }: RedrawOptions = {},
): Promise<readonly Issue[]> {
  const { workbook, template } = opened;
  onStep?.('layout');
  const spare = rowLists(template).map(({ sheet }) => [sheet, freeRows(opened, sheet) + (more[sheet] ?? 0)] as const);
  const spec = layout(template, submission, Object.fromEntries(spare));
  const unread = unreadIn(opened, spec);
  // Other sheets stay where they are; cells beside our tables would not.
  const stray = foreignContent(workbook, spec).filter(({ code }) => code === 'K506');
  const count = unread.length + stray.length;
  if (count > 0) return [issue('K814', {}, { count }), ...stray];
  onStep?.('draw');
  const selected = await workspace.selected();
  const result = await workspace.draw(spec, 'replace');
  // A load begins at the first entry; this is none, and the user stays where they were, if it is still there.
  if (result.kind === 'drawn' && selected) await workspace.select(selected);
  return result.kind === 'taken' ? [issue('K805', {}, { reason: result.ours.join('、') })] : result.issues;
}

/** What could not be read: errors that the workbook laid out anew has no more, and neither what they are about. */
function unreadIn({ identity, template, issues }: OpenWorkbook, spec: WorkbookSpec): readonly Issue[] {
  const { issues: left } = readSubmission(toCells(spec, new LiveCells(spec)), identity, template);
  return goneFrom(issues, left).filter(({ severity }) => severity === 'error');
}
