import { foreignContent, openWorkbook } from '../../entries';
import { goneFrom, type Issue, type IssueCode, type Place } from '../../issues';
import { layout, LiveCells, toCells, type WorkbookCells, type WorkbookSpec } from '../../sheets';
import { loadTemplate } from '../../templates';

export type LaidOut =
  | {
      readonly kind: 'laid-out';
      readonly spec: WorkbookSpec;
      /** What the workbook holds and the spec does not: it is not carried over. */
      readonly lost: readonly Issue[];
      /** What was taken over with a change, such as full-width digits. */
      readonly mended: readonly Issue[];
    }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] };

/** Mended, and a formula replaced by its result: what was meant is there. */
const MENDED: readonly IssueCode[] = ['K107', 'K109'];

/**
 * Lays a workbook out anew from what was filled in: formulas, checks and row heights are whole again, whatever was done
 * to it.
 * @param at the file, for issues
 */
export async function layOutAnew(workbook: WorkbookCells, at: Place = {}): Promise<LaidOut> {
  const { opened, issues } = await openWorkbook(workbook, loadTemplate, at);
  if (!opened) return { kind: 'refused', issues };
  const spec = layout(opened.template, opened.submission);
  const again = await openWorkbook(toCells(spec, new LiveCells(spec)), loadTemplate, at);
  // What is still said of the new workbook can be looked up and mended there; the rest is said now or never.
  const gone = goneFrom(issues, again.issues);
  const unread = new Set(gone.flatMap(({ code, at: { sheet } }) => (code === 'K507' ? [sheet] : [])));
  const foreign = foreignContent(workbook, spec)
    // Said already: a copy that was not read is no part of the template.
    .filter(({ code, at: { sheet } }) => code !== 'K505' || !unread.has(sheet))
    .map((item): Issue => ({ ...item, at: { ...at, ...item.at } }));
  return {
    kind: 'laid-out',
    spec,
    lost: [...gone.filter(({ code }) => !MENDED.includes(code)), ...foreign],
    mended: gone.filter(({ code }) => MENDED.includes(code)),
  };
}
