import { mergeReturns, type MergeOptions, type MergeReport, type Returned } from '../decomposition';
import { hasErrors, type Issue, issue, type Place } from '../issues';
import { definitionOf, formatOf } from '../rules';
import { isDepartmentSheet, type WorkbookCells } from '../sheets';
import { Collector } from './collect';
import { keyedSheets } from './keyed-sheet';
import type { OpenWorkbook } from './open';
import { type DepartmentIdentity, identifyDepartment, readDepartment } from './read-department';
import { SheetReader } from './sheet-reader';
import { foldText } from './text';
import { readValue } from './value';

/**
 * Reads the departments' sheets of a workbook: of one that was made for a department, or of any other into which such a
 * sheet was copied.
 * @param expected the unit's workbook that they belong to
 * @param at the file, for issues
 */
export function openDepartments(
  workbook: WorkbookCells,
  expected: OpenWorkbook,
  at: Place = {},
): { readonly returned: readonly Returned[]; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const sheets = [...collector.take(keyedSheets(workbook)).sheets.values()].filter(({ id }) => isDepartmentSheet(id));
  if (sheets.length === 0) return { returned: [], issues: [issue('K317', at)] };
  const returned = sheets.flatMap((sheet): readonly Returned[] => {
    const reader = new SheetReader(sheet, collector, workbook.date1904);
    const identity = identifyDepartment(reader);
    if (!belongs(identity, expected)) {
      collector.add(issue('K310', { sheet: sheet.name }, { found: nameOf(identity), expected: ownName(expected) }));
      return [];
    }
    const { name, content } = readDepartment(reader, expected.template);
    return [{ department: name, ...(at.file === undefined ? {} : { file: at.file }), content }];
  });
  return { returned, issues: collector.issues.map((one) => ({ ...one, at: { ...at, ...one.at } })) };
}

/** Whether a sheet was made from the same template, for the same unit. One without a unit is anybody's. */
function belongs(found: DepartmentIdentity, { submission }: OpenWorkbook): boolean {
  const { id, version, variant = '' } = submission.template;
  const units = [found.unit, submission.unit].map(foldText);
  return (
    found.department !== '' &&
    found.template === id &&
    found.version === version &&
    found.variant === variant &&
    (units.includes('') || units[0] === units[1])
  );
}

const nameOf = ({ template, version, unit }: DepartmentIdentity): string => `“${unit}”${template} 第${version}版`;

const ownName = ({ submission: { template, unit } }: OpenWorkbook): string =>
  `“${unit}”${template.id} 第${template.version}版`;

/** What stands on the departments' sheets of the unit's own workbook. */
export const returnsIn = ({ submission }: OpenWorkbook): readonly Returned[] =>
  Object.entries(submission.decomposition?.returns ?? {}).map(([department, content]) => ({ department, content }));

/** Merges what came back into what the unit has: only what is right, and where nobody says otherwise. */
export const mergeInto = (
  { template, submission }: OpenWorkbook,
  returned: readonly Returned[],
  options: Omit<MergeOptions, 'isRight'> = {},
): MergeReport =>
  mergeReturns(template, submission, returned, {
    ...options,
    isRight: (value, { rule }, field) =>
      !hasErrors(readValue(value, formatOf(definitionOf(rule).entry(rule), field), {}).issues),
  });
