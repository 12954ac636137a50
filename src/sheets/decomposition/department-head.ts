import { build, dateSerial, type Expression } from '../../formula';
import { type ContactField, LONGEST, type Person } from '../../model';
import { unitCell } from '../ids';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type CaptionPiece, captionCells } from '../tasks/caption';
import { textValidation } from '../validations';
import { answeredHere } from './department-answer';
import { type DepartmentColumn, printsEvidence, type SheetPlace } from './department-columns';
import { type DepartmentContents, requiredOf } from './department-share';
import { deadlineCell, IDENTITY_COLUMNS, IDENTITY_ROW, PERSON_COLUMNS, PERSON_ROW } from './keys';

const FIELDS: readonly (readonly [ContactField, string])[] = [
  ['name', '姓名'],
  ['post', '职务'],
  ['telephone', '电话'],
  ['mobile', '手机'],
  ['fax', '传真'],
];

const REMARK = '请在浅黄色格内填写，填好后交回。';
const NO_DEADLINE = '未定';

/** What stands above the table: whose it is, by when it is due, how much of it is filled in, whom to call. */
export function departmentHead(
  department: DepartmentContents,
  columns: readonly DepartmentColumn[],
  place: SheetPlace,
): readonly UnsizedRow[] {
  const { template } = department.contents;
  const [first] = columns;
  const line = (content: Readonly<Record<string, CellSpec>>, height: number): UnsizedRow => ({
    key: '',
    height,
    cells: content,
  });
  const title = department.share.name + (template.kind === 'task-list' ? '任务分解表' : '指标分解表');
  return [
    identityRow(department, place),
    line({ [first?.key ?? '']: cell('title', title, across(columns.length)) }, 30),
    line(
      {
        [first?.key ?? '']: cell(
          'caption',
          `依据：${template.title}。${REMARK}${askedAt(department)}`,
          across(columns.length),
        ),
      },
      20,
    ),
    line(captionCells(columns, pieces(department, place)), 22),
    ...personRows(department, columns, place),
    { key: 'head', cells: headCells(columns, printsEvidence(department)) },
  ];
}

/** Whom a department may ask: the unit's own contact. */
function askedAt({ contents: { submission } }: DepartmentContents): string {
  const {
    name = '',
    telephone = '',
    mobile = '',
  } = submission.contacts.find(({ department }) => department === undefined) ?? {};
  const person = [name, telephone || mobile].filter((text) => text !== '').join(' ');
  return person === '' ? '' : `有疑问请联系：${person}。`;
}

/** The heads; the text has the room of what is to be provided where nothing is. */
const headCells = (columns: readonly DepartmentColumn[], hasEvidence: boolean): Record<string, CellSpec> =>
  Object.fromEntries(
    columns
      .filter(({ key }) => hasEvidence || key !== 'evidence')
      .map(({ key, header }) => [key, cell('header', header, across(key === 'text' && !hasEvidence ? 2 : 1))]),
  );

/** In the unit's own workbook the unit's name may be corrected: a copy of the sheet goes out with what it is then. */
function identityRow({ contents: { submission }, share }: DepartmentContents, place: SheetPlace): UnsizedRow {
  const { template, unit } = submission;
  const said: Readonly<Record<keyof typeof IDENTITY_COLUMNS, string | Expression>> = {
    template: template.id,
    version: template.version,
    variant: template.variant ?? '',
    unit: place === 'inside' ? build.ref(unitCell) : unit,
    department: share.name,
  };
  const keys = Object.keys(IDENTITY_COLUMNS) as (keyof typeof IDENTITY_COLUMNS)[];
  return {
    key: IDENTITY_ROW,
    height: 15,
    hidden: true,
    cells: Object.fromEntries(
      keys.filter((key) => said[key] !== '').map((key) => [IDENTITY_COLUMNS[key], cell('key', said[key])]),
    ),
  };
}

/** The sheet of a workbook of its own speaks of no other sheet. */
function pieces(department: DepartmentContents, place: SheetPlace): readonly CaptionPiece[] {
  const { contents, share } = department;
  const { unit, decomposition } = contents.submission;
  const required = requiredOf(department);
  const { deadline = NO_DEADLINE } = decomposition ?? {};
  const due = build.ref(deadlineCell);
  const counted: Expression = build.expression(required.length);
  const answered = required.length === 0 ? build.expression(0) : answeredHere(share.name, required);
  return [
    { style: 'captionLabel', content: '填报单位：', width: 12 },
    { style: 'captionResult', content: place === 'inside' ? build.ref(unitCell) : unit, width: 24 },
    { style: 'captionLabel', content: '要求报送时限：', width: 16 },
    {
      style: 'captionDate',
      content:
        place === 'inside'
          ? build.when(build.equal(build.trim(due), ''), NO_DEADLINE, due)
          : (dateSerial(deadline) ?? deadline),
      width: 14,
    },
    { style: 'captionLabel', content: '应填：', width: 9 },
    { style: 'captionResult', content: counted, width: 6 },
    { style: 'captionLabel', content: '已填：', width: 9 },
    { style: 'captionResult', content: answered, width: 6 },
  ];
}

/** Whom to call; each field has the room up to the next one. */
function personRows(
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
