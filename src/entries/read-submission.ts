import { type Issue, issue } from '../issues';
import type { Submission, Template } from '../model';
import { OVERVIEW_SHEET, SCORE_SHEET } from '../scoring';
import { CONTACTS_SHEET, EVIDENCE_SHEET, unitCell, type WorkbookCells } from '../sheets';
import { Collector } from './collect';
import type { WorkbookIdentity } from './identify';
import { keyedSheets } from './keyed-sheet';
import { readContacts, readEvidence } from './read-lists';
import { readParameters, readScorecard } from './read-scorecard';
import { SheetReader } from './sheet-reader';

const SHEET_NAMES: Readonly<Record<string, string>> = {
  [OVERVIEW_SHEET]: '总览',
  [SCORE_SHEET]: '评分表',
  [EVIDENCE_SHEET]: '材料清单',
  [CONTACTS_SHEET]: '联系人信息表',
};

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
  const read = <T>(id: string, reading: (reader: SheetReader) => T, missing: T): T => {
    const sheet = sheets.get(id);
    if (sheet) return reading(new SheetReader(sheet, collector, workbook.date1904));
    collector.add(issue('K501', {}, { sheet: SHEET_NAMES[id] ?? id }));
    return missing;
  };
  const { template: id, version, variant } = identity;
  const overview = read(
    OVERVIEW_SHEET,
    (reader) => ({
      // The unit may be corrected on 总览.
      unit: reader.text(reader.row(unitCell.row), unitCell.column),
      parameters: readParameters(reader, template),
    }),
    { unit: '', parameters: {} },
  );
  const submission: Submission = {
    template: { id, version, ...(variant === undefined ? {} : { variant }) },
    unit: overview.unit || identity.unit,
    parameters: overview.parameters,
    ...read(SCORE_SHEET, (reader) => readScorecard(reader, template), { entries: {}, review: {}, notes: {} }),
    evidence: read(EVIDENCE_SHEET, (reader) => readEvidence(reader, template), []),
    contacts: read(CONTACTS_SHEET, (reader) => readContacts(reader, template), []),
  };
  return { submission, issues: collector.issues };
}
