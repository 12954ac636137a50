import type { Submission, Template } from '../model';
import { answeredCell, bandCell, requiredCell, totalCell } from '../scoring';
import { contactsSheet } from './contacts-sheet';
import { contentsOf, type SpareRows } from './contents';
import { evidenceSheet } from './evidence-sheet';
import { listsSheet } from './lists-sheet';
import { metaSheet } from './meta-sheet';
import { overviewSheet } from './overview-sheet';
import { scoreSheet } from './score-sheet';
import type { WorkbookSpec } from './spec';

/**
 * The workbook of a scorecard, with what has been filled in so far.
 * @param template with its variant applied
 * @param spareRows rows to be left over in the lists; there are always some
 */
export function layout(template: Template, submission: Submission, spareRows: SpareRows = {}): WorkbookSpec {
  const contents = contentsOf(template, submission, spareRows);
  return {
    title: template.title,
    subject: submission.unit,
    sheets: [overviewSheet, scoreSheet, evidenceSheet, contactsSheet, listsSheet, metaSheet].map((draw) =>
      draw(contents),
    ),
    names: [
      { name: '自评总分', ref: totalCell('self') },
      { name: '自评等次', ref: bandCell('self') },
      { name: '核定总分', ref: totalCell('reviewed') },
      { name: '核定等次', ref: bandCell('reviewed') },
      { name: '已填项数', ref: answeredCell },
      { name: '应填项数', ref: requiredCell },
    ],
  };
}
