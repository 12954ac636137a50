import { build, type CellRef, THIS_ROW } from '../formula';
import { type Contact, type ContactField, LONGEST, type Template } from '../model';
import type { Contents } from './contents';
import { CONTACTS_SHEET, contactRow, DEPARTMENTS_HEADING, LIST_HEADER, unitCell, SHEET_NAMES } from './ids';
import { across, at, cell, sheet } from './sheet';
import type { CellSpec, Highlight, SheetSpec } from './spec';
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

/** The digits of a mobile number. */
const MOBILE_LENGTH = 11;
/** The heads of the own contact are repeated on each printed page; the title and the unit stand above them. */
const HEAD_ROWS = 4;

/** Where the contacts stand: the unit's own first, then those of departments, each part with its rows. */
function rowsIn({ submission, spareRows }: Contents): {
  readonly own: readonly (Contact | undefined)[];
  readonly departments: readonly (Contact | undefined)[];
} {
  const own = submission.contacts.filter(({ department }) => department === undefined);
  const ofDepartments = submission.contacts.filter(({ department }) => department !== undefined);
  const spare = Math.max(SPARE_ROWS, spareRows[CONTACTS_SHEET] ?? 0);
  const length = Math.max(DEPARTMENT_ROWS, ofDepartments.length + spare);
  return {
    own: own.length > 0 ? own : [undefined],
    departments: Array.from({ length }, (_, i) => ofDepartments[i]),
  };
}

/** Where the contacts of departments stand: their names, and beside each what is known of it. */
export type DepartmentContactCells = {
  readonly departments: readonly CellRef[];
  /** None for a field that the document's contact sheet does not ask for. */
  readonly field: (id: ContactField) => readonly CellRef[];
};

/** The cells of the rows of departments on 联系人信息表, for formulas that look a department up. */
export function departmentContactCells(contents: Contents): DepartmentContactCells {
  const { own, departments } = rowsIn(contents);
  const { fields } = contents.template.contactSheet ?? DEFAULT_SHEET;
  const column = (key: string) => departments.map((_, i) => at(CONTACTS_SHEET, contactRow(own.length + i + 1), key));
  return {
    departments: column('department'),
    field: (id) => (fields.some((field) => field.id === id) ? column(id) : []),
  };
}

/** 联系人信息表: the unit's own contact as the document asks for it; below, one row per responsible department. */
export function contactsSheet(contents: Contents): SheetSpec {
  const { title, unitLabel, personLabel, fields } = contents.template.contactSheet ?? DEFAULT_SHEET;
  const { own, departments } = rowsIn(contents);
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
      ...own.map((contact, i) => row(i + 1, contact, cell('label', personLabel))),
      { key: DEPARTMENTS_HEADING, height: 30, cells: { department: cell('heading', '责任部门联系人', across(width)) } },
      header(`${DEPARTMENTS_HEADING}/header`, '责任部门'),
      ...departments.map((contact, i) => {
        const name = contact?.department === '' ? undefined : contact?.department;
        const department = cell('entryCode', name, {
          unlocked: true,
          validation: textValidation(LONGEST.contact),
        });
        return row(own.length + i + 1, contact, department);
      }),
    ],
    highlights: fields.some(({ id }) => id === 'mobile')
      ? [
          mobileHighlight(contactRow(1), contactRow(own.length)),
          mobileHighlight(contactRow(own.length + 1), contactRow(own.length + departments.length)),
        ]
      : [],
    printTitle: { from: HEAD_ROWS, to: HEAD_ROWS },
  });
}

/** Marks mobile numbers that are too short or too long; there need be none. */
function mobileHighlight(first: string, last: string): Highlight {
  const length = build.length(build.trim(build.ref(at(CONTACTS_SHEET, THIS_ROW, 'mobile'))));
  return {
    area: { rows: [first, last], columns: ['mobile', 'mobile'] },
    when: build.and(build.greater(length, 0), build.notEqual(length, MOBILE_LENGTH)),
    style: 'invalid',
  };
}
