import { type ContactField, LONGEST, type Person } from '../../model';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { textValidation } from '../validations';
import type { DepartmentColumn, SheetPlace } from './department-columns';
import type { DepartmentContents } from './department-share';
import { PERSON_COLUMNS, PERSON_ROW } from './keys';

const FIELDS: readonly (readonly [ContactField, string])[] = [
  ['name', '姓名'],
  ['post', '职务'],
  ['telephone', '电话'],
  ['mobile', '手机'],
  ['fax', '传真'],
];

/** Whom to call; each field has the room up to the next one. */
export function personRows(
  department: DepartmentContents,
  columns: readonly DepartmentColumn[],
  place: SheetPlace,
): readonly UnsizedRow[] {
  const person = personOf(department, place);
  const starts = FIELDS.map(([field]) => columns.findIndex(({ key }) => key === PERSON_COLUMNS[field]));
  const spans = starts.map((start, i) => across((starts[i + 1] ?? columns.length) - start));
  const cells = (of: (field: ContactField, label: string, span: Partial<CellSpec>) => CellSpec) =>
    Object.fromEntries(FIELDS.map(([field, label], i) => [PERSON_COLUMNS[field], of(field, label, spans[i] ?? {})]));
  const [first] = columns;
  return [
    {
      key: '',
      height: 20,
      cells: {
        [first?.key ?? '']: cell('label', '联络员', { span: { rows: 2, columns: 1 } }),
        ...cells((_field, label, span) => cell('header', label, span)),
      },
    },
    {
      key: PERSON_ROW,
      height: 24,
      cells: cells((field, _label, span) =>
        cell('entryCode', person[field], {
          ...span,
          unlocked: true,
          validation: textValidation(LONGEST.contact),
        }),
      ),
    },
  ];
}

/**
 * Whom the department has named or, on the sheet that goes out to it, whom the unit knows; not so in the unit's own
 * workbook, where the sheet shows what has come back.
 */
function personOf({ contents, content, share }: DepartmentContents, place: SheetPlace): Person {
  if (place === 'inside' || Object.keys(content.person).length > 0) return content.person;
  const plain = (name: string) => name.replace(/\s/g, '');
  return contents.submission.contacts.find(({ department = '' }) => plain(department) === plain(share.name)) ?? {};
}
