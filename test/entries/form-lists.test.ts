import { parseEntries } from '../../src/entries';
import type { IssueCode } from '../../src/issues';
import { clausesOf, type ListRow, type Submission, type Template } from '../../src/model';
import { layout, LIST_HEADER, listRow, listSheetId, LiveCells, toCells } from '../../src/sheets';
import { loadTemplate } from '../../src/templates';
import { editSheet, lastRow, placeIn, setCell, withRow } from '../support/edit-cells';
import { type Filled, fileOf, fullSubmission, readFilled } from '../support/filled-workbook';

const INDUSTRIES = 'cnipa-2016-status/1.13/a';
const STAFF = listSheetId({ id: 'staff' });

const LISTS: Submission['lists'] = {
  staff: [
    { name: '局机关', posts: 12, current: 9 },
    { name: '=1+1', current: 0 },
  ],
  funds: [{ name: '<甲> & "乙"', amount: 0.1 }],
  districts: [{ name: '示例区', office: '已建立' }, { office: '未建立' }],
  'national-demonstration': Array.from({ length: 40 }, (_, i) => ({ name: `企业${i}` })),
};

let template: Template;
let full: Submission;
let filled: Filled;
beforeAll(async () => {
  const found = await loadTemplate('cnipa-2016-status');
  if (!found) throw new Error('cnipa-2016-status is missing');
  template = found;
  full = {
    ...fullSubmission(template),
    review: {},
    evidence: [],
    contacts: [],
    notes: { [INDUSTRIES]: '见附件' },
    lists: LISTS,
  };
  filled = await fileOf(template, full);
});

const set = (row: string, column: string, value: string | number | boolean, more: object = {}) =>
  readFilled(template, setCell(filled, [STAFF, row, column], { value, ...more }));
const row = (number: number): string => listRow({ id: 'staff' }, number);
const staff = (): readonly ListRow[] => LISTS.staff ?? [];

describe('a form is read as it was written', () => {
  test('from a file', () => {
    const { submission, issues } = readFilled(template, filled.workbook);
    expect(submission).toEqual(full);
    expect(issues).toEqual([]);
    expect(Object.keys(submission.entries)).toHaveLength(clausesOf(template).length);
  });

  test('from cells that are filled in', () => {
    const spec = layout(template, full);
    const { submission, issues } = readFilled(template, toCells(spec, new LiveCells(spec)));
    expect(submission).toEqual(full);
    expect(issues).toEqual([]);
  });
});

describe('rows of a list', () => {
  test('below the list, without a key', () => {
    const column = placeIn(filled, [STAFF, LIST_HEADER, 'name']).column;
    const changed = editSheet(filled.workbook, '专职从事知识产权工作机关人员', (sheet) =>
      withRow(sheet, lastRow(sheet) + 2, { [column]: '下属单位' }),
    );
    expect(readFilled(template, changed).submission.lists.staff).toEqual([...staff(), { name: '下属单位' }]);
  });

  test.each<[name: string, column: string, value: string | number, expected: ListRow, code: IssueCode | undefined]>([
    ['stray spaces', 'name', ' 甲\u200b ', { name: '甲' }, 'K107'],
    ['full-width digits with their unit', 'current', '１２人', { current: 12 }, 'K107'],
    ['a number as a name', 'name', 2021, { name: '2021' }, undefined],
    ['no number', 'current', '若干', { current: '若干' }, 'K101'],
    ['a negative number', 'current', -1, { current: -1 }, 'K102'],
    ['half a person', 'posts', 1.5, { posts: 1.5 }, 'K103'],
    ['a name of 201 characters', 'name', '长'.repeat(201), { name: '长'.repeat(201) }, 'K106'],
  ])('%s', (_name, column, value, expected, code) => {
    const { submission, issues } = set(row(3), column, value);
    expect(submission.lists.staff).toEqual([...staff(), expected]);
    expect(issues.map((issue) => [issue.code, issue.at.id])).toEqual(code ? [[code, 'staff']] : []);
  });

  test('an error value is none, and reported', () => {
    const { submission, issues } = set(row(1), 'name', '#N/A', { isError: true });
    expect(submission.lists.staff?.[0]).toEqual({ posts: 12, current: 9 });
    expect(issues).toMatchObject([{ code: 'K110', at: { sheet: '专职从事知识产权工作机关人员' } }]);
  });

  test('a sheet that is gone is reported; all else is read', () => {
    const sheets = filled.workbook.sheets.filter(({ name }) => name !== '专项经费');
    const { submission, issues } = readFilled(template, { ...filled.workbook, sheets });
    expect(issues).toMatchObject([{ code: 'K501', params: { sheet: '专项经费' } }]);
    expect(submission.lists).toEqual(Object.fromEntries(Object.entries(LISTS).filter(([id]) => id !== 'funds')));
  });
});

test('a text of more characters than the document allows', () => {
  const { submission, issues } = readFilled(
    template,
    setCell(filled, ['score', INDUSTRIES, 'entry'], { value: '字'.repeat(501) }),
  );
  expect(issues).toMatchObject([{ code: 'K106', at: { id: INDUSTRIES }, params: { found: 501, expected: 500 } }]);
  expect(submission.entries[INDUSTRIES]?.value).toHaveLength(501);
});

describe('lists from a program', () => {
  const parse = (lists: unknown) => parseEntries({ lists }, template, 'entries.json');

  test('rows by column; empty ones are none, an empty list empties it', () => {
    const { changes, issues } = parse({ staff: [{ name: '局机关', current: 9 }, {}, { name: ' ' }], funds: [] });
    expect(changes.lists).toEqual({ staff: [{ name: '局机关', current: 9 }], funds: [] });
    expect(issues).toEqual([]);
  });

  test.each<[code: IssueCode, name: string, lists: unknown, path: string]>([
    ['K111', 'an unknown list', { nobody: [] }, 'lists'],
    ['K111', 'an unknown column', { staff: [{ title: '甲' }] }, 'lists.staff[0].title'],
    ['K101', 'no number', { staff: [{ name: '甲' }, { current: '若干' }] }, 'lists.staff[1].current'],
    ['K102', 'a negative number', { staff: [{ current: -1 }] }, 'lists.staff[0].current'],
    ['K103', 'half a person', { staff: [{ current: 0.5 }] }, 'lists.staff[0].current'],
    ['K106', 'a name that is too long', { staff: [{ name: '长'.repeat(201) }] }, 'lists.staff[0].name'],
    ['K101', 'a number as a text', { staff: [{ current: '9' }] }, 'lists.staff[0].current'],
    ['K101', 'a text as a number', { staff: [{ name: 9 }] }, 'lists.staff[0].name'],
    ['K111', 'a value that is neither', { staff: [{ name: null }] }, 'lists.staff.0.name'],
    ['K111', 'no rows', { staff: {} }, 'lists.staff'],
  ])('%s: %s', (code, _name, lists, path) => {
    expect(parse(lists).issues).toMatchObject([{ code, at: { file: 'entries.json', path } }]);
  });

  test('an unknown list is not taken over', () => {
    expect(parse({ nobody: [{ name: '甲' }], funds: [{ amount: 1 }] }).changes.lists).toEqual({
      funds: [{ amount: 1 }],
    });
  });
});
