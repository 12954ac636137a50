import type { Submission, Template, TemplateKind } from '../model';
import { answeredCell, bandCell, requiredCell, totalCell } from '../scoring';
import { contactsSheet } from './contacts-sheet';
import { type Contents, contentsOf, type SpareRows } from './contents';
import { departmentSheet } from './decomposition/department-sheet';
import { shareNamed } from './decomposition/department-share';
import { matrixSheet } from './decomposition/matrix-sheet';
import { registerSheet } from './decomposition/register-sheet';
import { summarySheet } from './decomposition/summary-sheet';
import { tableSheet } from './decomposition/table-sheet';
import { evidenceSheet } from './evidence-sheet';
import { formListSheet } from './form/list-sheet';
import { formSheet } from './form/form-sheet';
import { listsSheet } from './lists-sheet';
import { metaSheet } from './meta-sheet';
import { overviewSheet } from './overview/overview-sheet';
import { scoreSheet } from './scorecard/score-sheet';
import { withDistinctNames } from './sheet-names';
import type { DefinedName, SheetSpec, WorkbookSpec } from './spec';
import { taskSheet } from './tasks/task-sheet';

type Draw = (contents: Contents) => SheetSpec;

/** The sheets of a workbook between its overview and what it keeps for itself. */
const SHEETS: Readonly<Record<TemplateKind, (template: Template) => readonly Draw[]>> = {
  scorecard: () => [scoreSheet, evidenceSheet, contactsSheet],
  form: ({ lists }) => [
    formSheet,
    ...lists.map(
      (list): Draw =>
        (contents) =>
          formListSheet(list, contents),
    ),
  ],
  'task-list': () => [taskSheet, contactsSheet],
};

/** The sheets by which the work is shared out: those of all departments together, then one for each that has one. */
function decompositionSheets(contents: Contents): readonly SheetSpec[] {
  const { shared } = contents;
  if (!shared) return [];
  const { sheets, returns } = shared.decomposition;
  return [
    registerSheet(contents, shared),
    tableSheet(contents, shared),
    ...(sheets.includes('matrix') ? [matrixSheet(contents, shared)] : []),
    ...(sheets.includes('summary') ? [summarySheet(contents, shared)] : []),
    ...Object.keys(returns).map((name) => departmentSheet(contents, shared, shareNamed(shared, name), 'inside')),
  ];
}

function resultNames({ kind, bands }: Template): readonly DefinedName[] {
  if (kind !== 'scorecard') return [];
  const isGraded = bands.length > 0;
  return [
    { name: '自评总分', ref: totalCell('self') },
    ...(isGraded ? [{ name: '自评等次', ref: bandCell('self') }] : []),
    { name: '核定总分', ref: totalCell('reviewed') },
    ...(isGraded ? [{ name: '核定等次', ref: bandCell('reviewed') }] : []),
  ];
}

/**
 * The workbook of a template, with what has been filled in so far.
 * @param template with its variant applied
 * @param spareRows rows to be left over in the lists; there are always some
 */
export function layout(template: Template, submission: Submission, spareRows: SpareRows = {}): WorkbookSpec {
  const contents = contentsOf(template, submission, spareRows);
  return {
    title: template.title,
    subject: submission.unit,
    sheets: withDistinctNames([
      ...[overviewSheet, ...SHEETS[template.kind](template)].map((draw) => draw(contents)),
      ...decompositionSheets(contents),
      listsSheet(contents),
      metaSheet(contents),
    ]),
    names: [...resultNames(template), { name: '已填项数', ref: answeredCell }, { name: '应填项数', ref: requiredCell }],
  };
}
