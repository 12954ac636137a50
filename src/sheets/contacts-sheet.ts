import { build } from '../formula';
import { type Contact, type ContactField, LONGEST, type Template } from '../model';
import type { Contents } from './contents';
import { CONTACTS_SHEET, contactRow, DEPARTMENTS_HEADING, LIST_HEADER, unitCell, SHEET_NAMES } from './ids';
import { across, cell, sheet } from './sheet';
import type { CellSpec, SheetSpec } from './spec';
import type { UnsizedRow } from './text-fit';
import { textValidation } from './validations';

/** Used where the document has no contact sheet of its own. */
const DEFAULT_SHEET: NonNullable<Template['contactSheet']> = {
  title: '联系人信息表',
  unitLabel: '单位',
  personLabel: '联系人',
  fields: [
    { id: 'name', label: '姓名' },
    { id: 'post', label: '职务/职级' },
    { id: 'telephone', label: '电话' },
    { id: 'mobile', label: '手机' },
    { id: 'fax', label: '传真' },
  ],
};

const WIDTHS: Readonly<Record<ContactField, number>> = { name: 16, post: 22, telephone: 22, mobile: 20, fax: 22 };
/** Rows for the contacts of departments, and at least this many left over. */
const DEPARTMENT_ROWS = 12;
const SPARE_ROWS = 4;

/** 联系人信息表: the unit's own contact as the document asks for it; below, one row per responsible department. */
export function contactsSheet({ template, submission, spareRows }: Contents): SheetSpec {
  const { title, unitLabel, personLabel, fields } = template.contactSheet ?? DEFAULT_SHEET;
  const own = submission.contacts.filter(({ department }) => department === undefined);
  const ofDepartments = submission.contacts.filter(({ department }) => department !== undefined);
  const ownRows = Math.max(1, own.length);
  const spare = Math.max(SPARE_ROWS, spareRows[CONTACTS_SHEET] ?? 0);
  const departmentRows = Math.max(DEPARTMENT_ROWS, ofDepartments.length + spare);
  const width = fields.length + 1;

  const row = (number: number, contact: Contact | undefined, label: CellSpec): UnsizedRow => ({
    key: contactRow(number),
    height: 26,
    cells: {
      department: label,
      ...Object.fromEntries(
        fields.map(({ id }) => [
          id,
          cell('entryCode', contact?.[id], { unlocked: true, validation: textValidation(LONGEST.contact) }),
        ]),
      ),
    },
  });
  // Rows inside the list bear keys, so that a row without one is a row that somebody added.
  const header = (key: string, first: string): UnsizedRow => ({
    key,
    height: 24,
    cells: {
      department: cell('header', first),
      ...Object.fromEntries(fields.map(({ id, label }) => [id, cell('header', label)])),
    },
  });

  return sheet({
    id: CONTACTS_SHEET,
    name: SHEET_NAMES[CONTACTS_SHEET],
    visibility: 'visible',
    growable: true,
    columns: [{ key: 'department', width: 26 }, ...fields.map(({ id }) => ({ key: id, width: WIDTHS[id] }))],
    rows: [
      { key: '', height: 34, cells: { department: cell('title', title, across(width)) } },
      {
        key: '',
        height: 26,
        cells: {
          department: cell('captionLabel', `${unitLabel}：`),
          [fields[0]?.id ?? 'name']: cell('captionResult', build.ref(unitCell), across(fields.length)),
        },
      },
      header(LIST_HEADER, ''),
      ...Array.from({ length: ownRows }, (_, i) => row(i + 1, own[i], cell('label', personLabel))),
      { key: DEPARTMENTS_HEADING, height: 30, cells: { department: cell('heading', '责任部门联系人', across(width)) } },
      header(`${DEPARTMENTS_HEADING}/header`, '责任部门'),
      ...Array.from({ length: departmentRows }, (_, i) => {
        const contact = ofDepartments[i];
        const name = contact?.department === '' ? undefined : contact?.department;
        const department = cell('entryCode', name, {
          unlocked: true,
          validation: textValidation(LONGEST.contact),
        });
        return row(ownRows + i + 1, contact, department);
      }),
    ],
  });
}
