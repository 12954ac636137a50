import { EMPTY_DECOMPOSITION, type Submission, type Template } from '../model';
import { allocate } from './allocate';
import { mergeEntries } from './merge-entries';
import {
  conflictIssues,
  foreignIssues,
  gapIssues,
  refusedIssues,
  repeatIssues,
  silentIssues,
  strangerIssues,
} from './merge-issues';
import { mergeMaterials } from './merge-materials';
import { mergeNotes } from './merge-notes';
import { mergePeople } from './merge-people';
import type { MergeOptions, MergeReport, Refused, Returned } from './merge-report';
import { askedIn, gapsOf, silentOf } from './returns-gaps';
import { inOrder, overlaid } from './returns-overlay';

/**
 * Merges what departments have sent back into the unit's submission. Nothing that the unit has entered is lost: a value
 * is only changed where there was none, or where what stood there was what the department had returned before.
 * @param template with its variant applied
 */
export function mergeReturns(
  template: Template,
  submission: Submission,
  returned: readonly Returned[],
  options: MergeOptions,
): MergeReport {
  const allocation = allocate(template, submission.decomposition, submission.unit);
  const all = inOrder(allocation, returned);
  const values = mergeEntries(template, submission, all, allocation, options);
  const { entries, taken, same, conflicts, refused, foreign } = values;
  const evidence = mergeMaterials(template, submission, all);
  const { contacts, people, issues } = mergePeople(template, submission, all);
  const returns = overlaid(submission.decomposition?.returns ?? {}, all);
  const asked = askedIn(template);
  const silent = silentOf(allocation, returns, all, asked);
  const gaps = gapsOf(allocation, silent, returns, all, asked, options.isRight);
  const notes = mergeNotes(template, submission, all);
  const merged: Submission = { ...submission, entries, notes: notes.notes, evidence, contacts };
  return {
    submission:
      all.length === 0
        ? submission
        : { ...merged, decomposition: { ...(submission.decomposition ?? EMPTY_DECOMPOSITION), returns } },
    taken,
    same,
    conflicts,
    refused: refused.map(({ indicator, clause, field, department, value }): Refused => ({
      indicator,
      clause,
      field,
      department,
      value,
    })),
    gaps,
    silent,
    materials: evidence.length - submission.evidence.length,
    people,
    issues: [
      ...repeatIssues(all),
      ...strangerIssues(allocation, all),
      ...foreignIssues(allocation, foreign),
      ...refusedIssues(refused),
      ...conflictIssues(conflicts),
      ...notes.issues,
      ...issues,
      ...gapIssues(gaps),
      ...silentIssues(silent, asked),
    ],
  };
}
