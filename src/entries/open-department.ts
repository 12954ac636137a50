import { allocate, mergeReturns, type MergeOptions, type MergeReport, type Returned } from '../decomposition';
import { hasErrors, type Issue, issue, type Place } from '../issues';
import { definitionOf, formatOf } from '../rules';
import { isDepartmentSheet, type WorkbookCells } from '../sheets';
import { Collector } from './collect';
import { belongs, identifyDepartment, ownerName } from './department-identity';
import { identify, type WorkbookIdentity } from './identify';
import { type KeyedSheet, keyedSheets, pastedSheets } from './keyed-sheet';
import type { OpenWorkbook } from './open';
import { readDepartment } from './read-department';
import { renamer } from './renames';
import { SheetReader } from './sheet-reader';
import { strayRows, strayTables } from './stray-rows';
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
  const current = [...collector.take(keyedSheets(workbook)).sheets.values()];
  const { identity: whole } = identify(workbook);
  const isUnits = whole !== undefined && whole.department === undefined;
  const sheets = [...current, ...(isUnits ? [] : pastedSheets(workbook, 'anywhere'))].filter(({ id }) =>
    isDepartmentSheet(id),
  );
  if (sheets.length === 0) return { returned: [], issues: [issue('K317', at)] };
  const returned = readSheets(sheets, expected, collector, { date1904: workbook.date1904, whole });
  collector.add(...strayTables(workbook, at));
  return {
    returned: returned.map((one) => (at.file === undefined ? one : { ...one, file: at.file })),
    issues: collector.issues.map((one) => ({ ...one, at: { ...at, ...one.at } })),
  };
}

type Origin = { readonly date1904: boolean; readonly whole: WorkbookIdentity | undefined };

/** What stands on those of the sheets that belong to the unit's workbook; the others are told, each owner once. */
function readSheets(
  sheets: readonly KeyedSheet[],
  { template, submission }: OpenWorkbook,
  collector: Collector,
  { date1904, whole }: Origin,
): readonly Returned[] {
  const foreign = new Set<string>();
  const returned = sheets.flatMap((sheet): readonly Returned[] => {
    const reader = new SheetReader(sheet, collector, date1904);
    const identity = identifyDepartment(reader, whole);
    if (!belongs(identity, submission)) {
      foreign.add(ownerName(identity));
      return [];
    }
    collector.add(...strayRows(sheet));
    return [{ department: identity.department, content: readDepartment(reader, template) }];
  });
  const { id, version } = submission.template;
  const expected = ownerName({ template: id, version, unit: submission.unit });
  collector.add(...[...foreign].map((found) => issue('K310', {}, { found, expected })));
  return returned;
}

/**
 * What stands on the departments' sheets of the unit's own workbook, and on those that were sent back and pasted into
 * it.
 */
export function returnsIn(opened: OpenWorkbook): readonly Returned[] {
  const { submission, workbook } = opened;
  const own = Object.entries(submission.decomposition?.returns ?? {});
  const pasted = pastedSheets(workbook, 'files').filter(({ id }) => isDepartmentSheet(id));
  return [
    ...own.map(([department, content]) => ({ department, content })),
    ...pasted.flatMap((sheet) =>
      readSheets([sheet], opened, new Collector(), { date1904: workbook.date1904, whole: undefined }).map((one) => ({
        ...one,
        file: sheet.name,
      })),
    ),
  ];
}

/**
 * Merges what came back into what the unit has: only what is right, and where nobody says otherwise. A department that
 * has been given another name since its sheet went out is known by the new one.
 */
export function mergeInto(
  { template, submission }: OpenWorkbook,
  returned: readonly Returned[],
  options: Omit<MergeOptions, 'isRight'> = {},
): MergeReport {
  const { decomposition, unit } = submission;
  const renamed = renamer(decomposition?.decisions ?? {}, allocate(template, decomposition, unit));
  const known = returned.map((one) => ({ ...one, department: renamed(one.department) }));
  return mergeReturns(template, submission, known, {
    ...options,
    isRight: (value, { rule }, field) =>
      !hasErrors(readValue(value, formatOf(definitionOf(rule).entry(rule), field), {}).issues),
  });
}
