import { type Issue, issue, type Place } from '../issues';
import { withVariant, type Submission, type Template } from '../model';
import type { WorkbookCells } from '../sheets';
import { identify, type WorkbookIdentity } from './identify';
import { readSubmission } from './read-submission';

/** A workbook of ours with what was filled in. */
export type OpenWorkbook = {
  readonly workbook: WorkbookCells;
  readonly identity: WorkbookIdentity;
  /** With the workbook's variant applied. */
  readonly template: Template;
  readonly submission: Submission;
  readonly issues: readonly Issue[];
};

/**
 * Finds out which template a workbook was made from and reads what was filled in.
 * @param load finds a template by its id
 * @param at the file, for issues
 * @returns without `opened` where the workbook is not ours, or not for this program
 */
export async function openWorkbook(
  workbook: WorkbookCells,
  load: (id: string) => Promise<Template | undefined>,
  at: Place = {},
): Promise<{ readonly opened?: OpenWorkbook; readonly issues: readonly Issue[] }> {
  const { identity, issues: foreign } = identify(workbook, at);
  if (!identity) return { issues: foreign };
  if (identity.department !== undefined) return { issues: [issue('K318', at, { name: identity.department })] };
  const known = await load(identity.template);
  if (!known) return { issues: [issue('K009', at, { template: identity.template })] };
  if (known.version !== identity.version) {
    return { issues: [issue('K011', at, { found: identity.version, supported: known.version })] };
  }
  const { template, issues } = withVariant(known, identity.variant);
  if (!template) return { issues };
  const { submission, issues: found } = readSubmission(workbook, identity, template);
  const placed = found.map((item): Issue => ({ ...item, at: { ...at, ...item.at } }));
  return { opened: { workbook, identity, template, submission, issues: placed }, issues: placed };
}
