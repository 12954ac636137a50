import { dividedSections } from '../../decomposition';
import { build, type CellRef, dateSerial, type Expression, THIS_ROW } from '../../formula';
import { indicatorsOf } from '../../model';
import type { Contents } from '../contents';
import { LIST_HEADER, REGISTER_SHEET, SHEET_NAMES, unitCell } from '../ids';
import { across, at, cell, sheet } from '../sheet';
import type { ColumnSpec, Highlight, SheetSpec, Validation } from '../spec';
import { captionCells } from '../tasks/caption';
import type { UnsizedRow } from '../text-fit';
import { message } from '../validations';
import { contactLookup, type ContactLookup } from './contact-lookup';
import { deadlineCell, departmentRow, listedRow, REGISTER_COLUMNS } from './keys';
import { mergeRows } from './register-merges';
import { namesOf } from './register-names';
import { nameCells } from './register-rows';
import type { Shared } from './shared';
import { ASSIGNMENT, unassignedCount } from './table-status';
import { KIND_WORDS, ROLE_WORDS } from './words';

const COLUMNS = [
  { key: 'number', header: '序号', width: 6 },
  { key: REGISTER_COLUMNS.name, header: '部门', width: 30 },
  { key: REGISTER_COLUMNS.kind, header: '类别', width: 8 },
  { key: REGISTER_COLUMNS.aliases, header: '别名', width: 24 },
  { key: REGISTER_COLUMNS.members, header: '成员', width: 34 },
  { key: 'lead', header: ROLE_WORDS.lead, width: 7 },
  { key: 'responsible', header: ROLE_WORDS.responsible, width: 7 },
  { key: 'support', header: ROLE_WORDS.support, width: 7 },
  { key: 'total', header: '项数', width: 7 },
] as const;

/** The hidden keys, the title, the unit, the deadline, the heads. */
const HEAD_ROWS = 5;
/** Rows for departments that the unit adds; at least this many are left over. */
const SPARE_ROWS = 20;

/** 部门名录: everybody who has a part in the work, and what the unit has decided about names. */
export function registerSheet(contents: Contents, shared: Shared): SheetSpec {
  const { read, own } = namesOf(shared);
  const spare = Math.max(SPARE_ROWS, contents.spareRows[REGISTER_SHEET] ?? 0);
  const contacts = contactLookup(contents);
  const columns = [...COLUMNS, ...contacts.columns];
  const keys = [
    ...read.map((_, i) => departmentRow(i + 1)),
    ...Array.from({ length: own.length + spare }, (_, i) => listedRow(i + 1)),
  ];
  const names = [...read, ...own];
  return sheet({
    id: REGISTER_SHEET,
    name: SHEET_NAMES[REGISTER_SHEET],
    visibility: 'visible',
    tabColor: '548235',
    growable: true,
    columns: columns.map(({ key, width }) => ({ key, width })),
    rows: [
      { key: '', height: 34, cells: { number: cell('title', SHEET_NAMES[REGISTER_SHEET], across(columns.length)) } },
      captionRow(contents, columns, keys, keys.slice(names.length)),
      deadlineRow(shared, columns.length),
      { key: LIST_HEADER, cells: Object.fromEntries(columns.map(({ key, header }) => [key, cell('header', header)])) },
      ...keys.map((key, i): UnsizedRow => ({
        key,
        cells: { ...nameCells(i + 1, names[i] ?? {}, i >= read.length), ...contactCells(contacts, key) },
      })),
      ...mergeRows(contents, shared, columns.length - COLUMNS.findIndex(({ key }) => key === 'lead'), columns.length),
    ],
    highlights: [membersHighlight(keys)],
    frozen: { rows: HEAD_ROWS, columns: 3 },
    printTitle: { from: HEAD_ROWS, to: HEAD_ROWS },
  });
}

/** @param spare the rows left over */
function captionRow(
  { template }: Contents,
  columns: readonly ColumnSpec[],
  keys: readonly string[],
  spare: readonly string[],
): UnsizedRow {
  const refs = (rows: readonly string[], column: string): readonly CellRef[] =>
    rows.map((row) => at(REGISTER_SHEET, row, column));
  const bodies = build.add(
    build.countIf(refs(keys, REGISTER_COLUMNS.kind), KIND_WORDS.body),
    // What has just been added has no kind yet.
    build.countFilled(refs(spare, REGISTER_COLUMNS.name)),
  );
  const divided = indicatorsOf({ sections: dividedSections(template) });
  return {
    key: '',
    height: 24,
    cells: captionCells(columns, [
      { style: 'captionLabel', content: '填报单位：', width: 14 },
      { style: 'captionResult', content: build.ref(unitCell), width: 30 },
      { style: 'captionLabel', content: `${KIND_WORDS.body}（个）：`, width: 14 },
      { style: 'captionResult', content: bodies, width: 7 },
      { style: 'captionLabel', content: `${ASSIGNMENT.unassigned}（项）：`, width: 14 },
      { style: 'captionResult', content: unassignedCount(divided), width: 7 },
    ]),
  };
}

const DEADLINE: Validation = {
  rule: { kind: 'date', min: '1990-01-01', max: '2099-12-31' },
  prompt: message('要求报送时限', '各部门报送的最后日期，如2021-09-30；各部门的分解表随之显示。'),
  error: message('日期有误', '请按2021-09-30的格式填写日期。'),
};
const HINT = '可填写时限、别名和统称的成员，在空行中添加部门，在表末撤销归并；改后重新生成。';

function deadlineRow({ decomposition: { deadline } }: Shared, width: number): UnsizedRow {
  const before = COLUMNS.findIndex(({ key }) => key === deadlineCell.column);
  const value = deadline === undefined ? undefined : (dateSerial(deadline) ?? deadline);
  return {
    key: deadlineCell.row,
    height: 24,
    cells: {
      number: cell('captionLabel', '要求报送时限：', across(before)),
      [deadlineCell.column]: cell('entryDate', value, { unlocked: true, validation: DEADLINE }),
      [REGISTER_COLUMNS.members]: cell('caption', HINT, across(width - before - 1)),
    },
  };
}

/** A name may be changed after the sheet was made: whom to call is looked up by the cell. */
const contactCells = ({ cells }: ContactLookup, row: string) =>
  cells(build.ref(at(REGISTER_SHEET, row, REGISTER_COLUMNS.name)));

/** A group whose members nobody knows yet. */
function membersHighlight(keys: readonly string[]): Highlight {
  const here = (column: string): Expression => build.ref(at(REGISTER_SHEET, THIS_ROW, column));
  const { kind, members } = REGISTER_COLUMNS;
  return {
    area: { rows: [keys[0] ?? '', keys.at(-1) ?? ''], columns: [members, members] },
    when: build.and(
      build.equal(here(kind), KIND_WORDS.group),
      build.greater(here('total'), 0),
      build.equal(build.trim(here(members)), ''),
    ),
    style: 'missing',
  };
}
