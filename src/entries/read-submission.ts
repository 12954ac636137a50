import { type Issue, issue } from '../issues';
import { LONGEST, type Submission, type Template } from '../model';
import { OVERVIEW_SHEET, SCORE_SHEET } from '../scoring';
import {
  CONTACTS_SHEET,
  EVIDENCE_SHEET,
  hasContacts,
  hasEvidence,
  listSheetId,
  listSheetName,
  MAIN_SHEET_NAMES,
  SHEET_NAMES,
  unitCell,
  type WorkbookCells,
} from '../sheets';
import { Collector } from './collect';
import type { WorkbookIdentity } from './identify';
import { keyedSheets } from './keyed-sheet';
import { readDecomposition } from './read-decomposition';
import { readEntries, readParameters } from './read-entries';
import { readFormList } from './read-form-list';
import { readContacts, readEvidence } from './read-lists';
import { SheetReader } from './sheet-reader';

/**
 * Everything that was filled in. Cells are found by their keys, so rows and sheets may have been moved, sorted or
 * renamed; what was mended and what is missing or wrong is reported, and everything else is read.
 * @param template with its variant applied
 */
export function readSubmission(
  workbook: WorkbookCells,
  identity: WorkbookIdentity,
  template: Template,
): { readonly submission: Submission; readonly issues: readonly Issue[] } {
  const collector = new Collector();
  const { sheets } = collector.take(keyedSheets(workbook));
  const read = <T>(id: string, name: string, reading: (reader: SheetReader) => T, missing: T): T => {
    const sheet = sheets.get(id);
    if (sheet) return reading(new SheetReader(sheet, collector, workbook.date1904));
    collector.add(issue('K501', {}, { sheet: name }));
    return missing;
  };
  const { template: id, version, variant } = identity;
  const overview = read(
    OVERVIEW_SHEET,
    SHEET_NAMES[OVERVIEW_SHEET],
    (reader) => ({
      // The unit may be corrected on 总览.
      unit: reader.text(reader.row(unitCell.row), unitCell.column, LONGEST.unit),
      parameters: readParameters(reader, template),
    }),
    { unit: '', parameters: {} },
  );
  const owner = {
    template: { id, version, ...(variant === undefined ? {} : { variant }) },
    unit: overview.unit || identity.unit,
  };
  const decomposition = readDecomposition(
    [...sheets.values()].map((sheet) => new SheetReader(sheet, collector, workbook.date1904)),
    template,
    owner,
    collector,
  );
  const submission: Submission = {
    ...owner,
    parameters: overview.parameters,
    ...read(SCORE_SHEET, MAIN_SHEET_NAMES[template.kind], (reader) => readEntries(reader, template), {
      entries: {},
      review: {},
      notes: {},
    }),
    evidence: hasEvidence(template)
      ? read(EVIDENCE_SHEET, SHEET_NAMES[EVIDENCE_SHEET], (reader) => readEvidence(reader, template), [])
      : [],
    contacts: hasContacts(template)
      ? read(CONTACTS_SHEET, SHEET_NAMES[CONTACTS_SHEET], (reader) => readContacts(reader, template), [])
      : [],
    lists: Object.fromEntries(
      template.lists
        .map((list) => {
          const rows = read(listSheetId(list), listSheetName(list), (reader) => readFormList(reader, list), []);
          return [list.id, rows] as const;
        })
        .filter(([, rows]) => rows.length > 0),
    ),
    ...(decomposition ? { decomposition } : {}),
  };
  return { submission, issues: collector.issues };
}
