import { type Issue, issue } from '../issues';
import type { Submission, Template } from '../model';
import { OVERVIEW_SHEET, SCORE_SHEET } from '../scoring';
import { CONTACTS_SHEET, EVIDENCE_SHEET, unitCell, type WorkbookCells } from '../sheets';
import { Collector } from './collect';
import type { WorkbookIdentity } from './identify';
import { cellAt, type KeyedSheet, keyedSheets } from './keyed-sheet';
import { readContacts, readEvidence } from './read-lists';
import { readParameters, readScorecard } from './read-scorecard';
import { trimText } from './text';

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
  const read = <T>(id: string, reader: (sheet: KeyedSheet) => T, missing: T): T => {
    const sheet = sheets.get(id);
    if (sheet) return reader(sheet);
    collector.add(issue('K501', {}, { sheet: SHEET_NAMES[id] ?? id }));
    return missing;
  };
  const none = { issues: [] };
  const answers = collector.take(
    read(SCORE_SHEET, (sheet) => readScorecard(sheet, template, workbook.date1904), {
      entries: {},
      review: {},
      notes: {},
      ...none,
    }),
  );
  const { parameters } = collector.take(
    read(OVERVIEW_SHEET, (sheet) => readParameters(sheet, template), { parameters: {}, ...none }),
  );
  const { evidence } = collector.take(
    read(EVIDENCE_SHEET, (sheet) => readEvidence(sheet, template), { evidence: [], ...none }),
  );
  const contacts = read(CONTACTS_SHEET, (sheet) => readContacts(sheet, template), []);
  const { entries, review, notes } = answers;
  const { template: id, version, variant } = identity;
  return {
    submission: {
      template: { id, version, ...(variant === undefined ? {} : { variant }) },
      unit: readUnit(sheets.get(OVERVIEW_SHEET)) ?? identity.unit,
      parameters,
      entries,
      review,
      notes,
      evidence,
      contacts,
    },
    issues: collector.issues,
  };
}

/** The unit as it stands on 总览, where it may be corrected. */
function readUnit(overview: KeyedSheet | undefined): string | undefined {
  if (!overview) return undefined;
  const value = cellAt(overview, overview.rows.get(unitCell.row), unitCell.column)?.value;
  return typeof value === 'string' && trimText(value) ? trimText(value) : undefined;
}
