import { a1, type CellValue, dateSerial } from '../formula';
import { type Issue, issue } from '../issues';
import { type Contact, CONTACT_FIELDS, type EvidenceItem, indicatorLabel, indicatorsOf, type Template } from '../model';
import { type CellWrite, CONTACTS_SHEET, EVIDENCE_SHEET, SHEET_NAMES, type WorkbookCells } from '../sheets';
import { cellAt, type KeyedSheet, keyedSheets } from './keyed-sheet';
import { foldText, parseDate } from './text';

/** What to enter where, for a new row of a list. */
export type Append = {
  readonly writes: readonly CellWrite[];
  readonly issues: readonly Issue[];
};

/** A material in the first free row of 材料清单; its number is the one that already stands there. */
export function appendEvidence(workbook: WorkbookCells, template: Template, item: EvidenceItem): Append {
  const indicator = indicatorsOf(template).find(({ id }) => id === item.indicator);
  const date = parseDate(item.date ?? '');
  const values: Readonly<Record<string, CellValue | undefined>> = {
    indicator: indicator && indicatorLabel(indicator),
    title: item.title,
    documentNumber: item.documentNumber,
    date: date === undefined ? item.date : dateSerial(date),
    issuer: item.issuer,
    file: item.file,
    note: item.note,
  };
  return append(workbook, EVIDENCE_SHEET, 'evidence/', values, Object.keys(values));
}

/** A person in the first free row of 联系人信息表: the unit's own contact, or one of a department. */
export function appendContact(workbook: WorkbookCells, { contactSheet }: Template, contact: Contact): Append {
  const own = foldText(contactSheet?.personLabel ?? '联系人');
  const { department, ...person } = contact;
  const enter = (
    values: Readonly<Record<string, CellValue | undefined>>,
    columns: readonly string[],
    fits: (label: string) => boolean,
  ): Append => append(workbook, CONTACTS_SHEET, 'contact/', values, columns, fits);
  if (department === undefined) return enter(person, CONTACT_FIELDS, (label) => foldText(label) === own);
  // A department that has a row of its own, still without a person, is not listed twice.
  const kept = enter(person, CONTACT_FIELDS, (label) => foldText(label) === foldText(department));
  return kept.writes.length > 0
    ? kept
    : enter(contact, ['department', ...CONTACT_FIELDS], (label) => foldText(label) !== own);
}

/**
 * @param columns all that must be empty in a free row, whether or not there is something to enter
 * @param fits whether a row may be used, by its label in the column of departments
 */
function append(
  workbook: WorkbookCells,
  sheetId: typeof EVIDENCE_SHEET | typeof CONTACTS_SHEET,
  prefix: string,
  values: Readonly<Record<string, CellValue | undefined>>,
  columns: readonly string[],
  fits: (label: string) => boolean = () => true,
): Append {
  const sheet = keyedSheets(workbook).sheets.get(sheetId);
  if (!sheet) return { writes: [], issues: [issue('K501', {}, { sheet: SHEET_NAMES[sheetId] })] };
  const free = [...sheet.rows].find(
    ([key, row]) =>
      key.startsWith(prefix) &&
      fits(textAt(sheet, row, 'department')) &&
      columns.every((column) => textAt(sheet, row, column) === ''),
  );
  if (!free) return { writes: [], issues: [issue('K810', { sheet: sheet.name }, { sheet: sheet.name })] };
  const writes = Object.entries(values).flatMap(([key, value]) => {
    const column = sheet.columns.get(key);
    if (column === undefined || value === undefined || value === '') return [];
    return [{ sheet: sheet.name, cell: a1({ row: free[1], column }), value }];
  });
  return { writes, issues: [] };
}

const textAt = (sheet: KeyedSheet, row: number, column: string): string =>
  String(cellAt(sheet, row, column)?.value ?? '').trim();
