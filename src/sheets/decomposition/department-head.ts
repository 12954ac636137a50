import { build, dateSerial, type Expression } from '../../formula';
import type { Template } from '../../model';
import { hasEvidence, unitCell } from '../ids';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { type CaptionPiece, captionCells } from '../tasks/caption';
import { answeredHere } from './department-answer';
import { type DepartmentColumn, printsEvidence, type SheetPlace } from './department-columns';
import { personRows } from './department-person';
import { type DepartmentContents, requiredOf } from './department-share';
import { deadlineCell, IDENTITY_COLUMNS, IDENTITY_ROW, TABLE_HEAD } from './keys';

/** Some departments are named by a whole sentence; so much of it fits over the table. */
const MOST_IN_TITLE = 40;
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
  const { name } = department.share;
  const isLong = name.length > MOST_IN_TITLE;
  const title =
    (isLong ? `${name.slice(0, MOST_IN_TITLE)}…` : name) +
    (template.kind === 'task-list' ? '任务分解表' : '指标分解表');
  const caption = `${isLong ? `部门：${name}。` : ''}依据：${template.title}。${remark(template)}${askedAt(department)}`;
  return [
    identityRow(department, place),
    line({ [first?.key ?? '']: cell('title', title, across(columns.length)) }, 30),
    { key: '', cells: { [first?.key ?? '']: cell('caption', caption, across(columns.length)) } },
    line(captionCells(columns, pieces(department, place)), 22),
    ...personRows(department, columns, place),
    { key: TABLE_HEAD, cells: headCells(columns, printsEvidence(department)) },
  ];
}

/** What is to be filled in: what is left out of the yellow cells is missing, the rest is wanted. */
function remark(template: Template): string {
  const wanted = ['联络员', ...(hasEvidence(template) ? ['已提供资料'] : []), '备注'].join('、');
  return `浅黄色格必填，${wanted}也请填写，填好后交回。`;
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
