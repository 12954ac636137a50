import { EMPTY_DECOMPOSITION, type Submission, type Template } from '../../model';
import { contentsOf } from '../contents';
import { listsSheet } from '../lists-sheet';
import { metaSheet } from '../meta-sheet';
import { withDistinctNames } from '../sheet-names';
import type { WorkbookSpec } from '../spec';
import { shareNamed } from './department-share';
import { departmentSheet } from './department-sheet';
import { sharedOf } from './shared';

/**
 * The workbook that goes out to a department: its own sheet, and nothing that it is not asked for.
 * @param template with its variant applied
 * @throws Error for a name that is neither among the departments nor on a sheet
 */
export function layoutDepartment(template: Template, submission: Submission, name: string): WorkbookSpec {
  const { decomposition = EMPTY_DECOMPOSITION } = submission;
  const contents = contentsOf(template, { ...submission, decomposition }, {});
  const shared = contents.shared ?? sharedOf(template, contents.submission);
  if (!shared) throw new Error('the work has not been shared out');
  return {
    title: `${template.title}（${name}）`,
    subject: submission.unit,
    sheets: withDistinctNames([
      departmentSheet(contents, shared, shareNamed(shared, name), 'alone'),
      listsSheet(contents),
      metaSheet(contents, name),
    ]),
    names: [],
  };
}
