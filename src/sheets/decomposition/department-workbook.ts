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
 * The workbooks that go out to departments: each its own sheet, and nothing that it is not asked for. The template is
 * compiled once for all of them.
 * @param template with its variant applied
 * @returns draws the workbook of a department; throws an Error for a name that is neither among them nor on a sheet
 */
export function layoutDepartments(
  template: Template,
  { decomposition = EMPTY_DECOMPOSITION, ...submission }: Submission,
): (name: string) => WorkbookSpec {
  const whole = { ...submission, decomposition };
  const contents = contentsOf(template, whole, {});
  const shared = sharedOf(template, whole);
  const lists = listsSheet(contents);
  return (name) => ({
    title: `${template.title}（${name}）`,
    subject: submission.unit,
    sheets: withDistinctNames([
      departmentSheet(contents, shared, shareNamed(shared, name), 'alone'),
      lists,
      metaSheet(contents, name),
    ]),
    names: [],
  });
}
