import { decompose, mergeInto, openDepartments, type OpenWorkbook, openWorkbook, returnsIn } from '../../src/entries';
import type { Issue } from '../../src/issues';
import { EMPTY_RETURN, type Submission, type Template } from '../../src/model';
import {
  layout,
  layoutDepartments,
  LiveCells,
  type SheetCells,
  toCells,
  type WorkbookCells,
  type WorkbookSpec,
} from '../../src/sheets';
import { editSheet, lastRow, withRow } from '../support/edit-cells';
import { submissionOf, xinyang } from '../support/templates';

const NAME = '县公安局';
const SHEET = `分解-${NAME}`;
const CLAUSE = 'xinyang-2021/1/b';

let template: Template;
let shared: Submission;
let opened: OpenWorkbook;
/** The workbook of the department with an answer. */
let sent: WorkbookCells;

const cellsOf = (spec: WorkbookSpec): WorkbookCells => toCells(spec, new LiveCells(spec));
const load = () => Promise.resolve(template);

async function open(submission: Submission): Promise<OpenWorkbook> {
  const { opened: found, issues } = await openWorkbook(cellsOf(layout(template, submission)), load);
  if (!found) throw new Error(JSON.stringify(issues));
  return found;
}

function answered(unit = '示例县'): WorkbookCells {
  const { decomposition } = shared;
  if (!decomposition) throw new Error('not shared out');
  const content = { ...EMPTY_RETURN, entries: { [CLAUSE]: { value: 3 } } };
  const returns = { ...decomposition.returns, [NAME]: content };
  return cellsOf(layoutDepartments(template, { ...shared, unit, decomposition: { ...decomposition, returns } })(NAME));
}

beforeAll(async () => {
  template = await xinyang();
  const unit = { ...submissionOf(template, {}), unit: '示例县' };
  const allotments = { 'xinyang-2021/1': { lead: NAME, support: '县司法局' } };
  shared = decompose(template, unit, { allotments, departments: 'all' }).submission;
  opened = await open(shared);
  sent = answered();
});

const read = (workbook: WorkbookCells) => openDepartments(workbook, opened, { file: 'a.xlsx' });
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);
const edited = (change: (sheet: SheetCells) => SheetCells): WorkbookCells => editSheet(sent, SHEET, change);

/** Without one of its columns, as where somebody deletes it; those behind it move up. */
const withoutColumn = ({ rows, ...sheet }: SheetCells, gone: number): SheetCells => ({
  ...sheet,
  rows: new Map(
    [...rows].map(([row, cells]) => [
      row,
      new Map(
        [...cells]
          .filter(([column]) => column !== gone)
          .map(([column, cell]) => [column > gone ? column - 1 : column, cell]),
      ),
    ]),
  ),
});

/** The column of a key, in the row of keys. */
const columnOf = (key: string): number => {
  const sheet = sent.sheets.find(({ name }) => name === SHEET);
  const found = [...(sheet?.rows.get(1) ?? [])].find(([, { value }]) => value === key);
  if (!found) throw new Error(key);
  return found[0];
};

const RETURNED = [
  { department: NAME, file: 'a.xlsx', content: { ...EMPTY_RETURN, entries: { [CLAUSE]: { value: 3 } } } },
];

test('a department’s workbook is read', () => {
  expect(read(sent)).toEqual({ returned: RETURNED, issues: [] });
});

test('also its sheet alone, in a workbook of somebody’s own', () => {
  const alone = { ...sent, sheets: sent.sheets.filter(({ name }) => name === SHEET) };
  expect(read(alone)).toEqual({ returned: RETURNED, issues: [] });
});

test('a column that nobody fills in may be gone', () => {
  expect(read(edited((sheet) => withoutColumn(sheet, columnOf('evidence'))))).toMatchObject({ returned: RETURNED });
});

test('K504: the column of the answers is gone', () => {
  const { issues } = read(edited((sheet) => withoutColumn(sheet, columnOf('entry'))));
  expect(codes(issues)).toEqual(['K504']);
});

test('K506: what is written beside the table, and rows that somebody put in', () => {
  const { returned, issues } = read(edited((sheet) => withRow(sheet, lastRow(sheet) + 1, { 3: '补充指标', 8: 8 })));
  expect(returned).toEqual(RETURNED);
  expect(issues).toMatchObject([
    { code: 'K506', at: { file: 'a.xlsx', sheet: SHEET }, params: { found: '补充指标 8' } },
  ]);
});

test('K505: a sheet that the department has added', () => {
  const extra: SheetCells = { name: '明细', visibility: 'visible', rows: new Map([[1, new Map([[1, { value: 1 }]])]]) };
  const { returned, issues } = read({ ...sent, sheets: [...sent.sheets, extra] });
  expect(returned).toEqual(RETURNED);
  expect(issues).toMatchObject([{ code: 'K505', at: { file: 'a.xlsx', sheet: '明细' } }]);
});

test('K310: another unit’s, told once', () => {
  const { returned, issues } = read(answered('另一县'));
  expect(returned).toEqual([]);
  expect(issues).toMatchObject([{ code: 'K310', at: { file: 'a.xlsx' } }]);
  expect(String(issues[0]?.params.found)).toContain('另一县');
});

test('K310: of another version of the template', () => {
  const other = { ...opened, submission: { ...shared, template: { ...shared.template, version: '9' } } };
  expect(codes(openDepartments(sent, other).issues)).toEqual(['K310']);
});

test('K310: of another variant of it', () => {
  const other = { ...opened, submission: { ...shared, template: { ...shared.template, variant: 'other' } } };
  expect(codes(openDepartments(sent, other).issues)).toEqual(['K310']);
});

test('K317: a workbook without a department’s sheet', () => {
  expect(codes(read(cellsOf(layout(template, submissionOf(template, {})))).issues)).toEqual(['K317']);
});

test('K318: it is no whole workbook', async () => {
  const { opened: found, issues } = await openWorkbook(sent, load);
  expect(found).toBeUndefined();
  expect(issues).toMatchObject([{ code: 'K318', params: { name: NAME } }]);
});

test('what was answered becomes the unit’s entry, and is no error before', async () => {
  const { submission } = mergeInto(opened, read(sent).returned);
  expect(submission.entries).toEqual({ [CLAUSE]: { value: 3 } });
  const again = await open(submission);
  expect(again.submission).toEqual(submission);
  expect(returnsIn(again).find(({ department }) => department === NAME)?.content).toEqual(RETURNED[0]?.content);
});

test('a wrong answer on a department’s sheet is no fault of the unit’s workbook, and is not taken', async () => {
  const { decomposition } = shared;
  if (!decomposition) throw new Error('not shared out');
  const wrong = { ...EMPTY_RETURN, entries: { [CLAUSE]: { value: '三次' } } };
  const holding = await open({ ...shared, decomposition: { ...decomposition, returns: { [NAME]: wrong } } });
  expect(holding.issues).toEqual([]);
  const { submission, refused } = mergeInto(holding, returnsIn(holding));
  expect(submission.entries).toEqual({});
  expect(refused).toMatchObject([{ department: NAME, value: '三次' }]);
});

test('a department that has got another name since is known by it', async () => {
  const renamed = decompose(template, opened.submission, {
    decisions: { aliases: { [NAME]: '县公安分局' } },
    departments: 'all',
  }).submission;
  const { submission, issues, silent } = mergeInto(await open(renamed), read(sent).returned);
  expect(submission.entries).toEqual({ [CLAUSE]: { value: 3 } });
  expect(Object.keys(submission.decomposition?.returns ?? {}).toSorted()).toEqual(
    ['县公安分局', '县司法局'].toSorted(),
  );
  expect(issues.map(({ code }) => code)).not.toContain('K315');
  expect(silent.map(({ name }) => name)).toEqual(['县司法局']);
});

describe('sheets that somebody has moved about in the unit’s workbook', () => {
  const changed = async (change: (workbook: WorkbookCells) => WorkbookCells): Promise<OpenWorkbook> => {
    const { opened: found, issues } = await openWorkbook(change(opened.workbook), load);
    if (!found) throw new Error(JSON.stringify(issues));
    return found;
  };
  const sheetOf = (workbook: WorkbookCells, name: string): SheetCells => {
    const found = workbook.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(name);
    return found;
  };
  const marked = (sheet: SheetCells, load: string): SheetCells => ({
    ...sheet,
    rows: new Map(
      [...sheet.rows].map(([row, cells]) => [
        row,
        new Map(
          [...cells].map(([column, cell]) => [
            column,
            typeof cell.value === 'string' && cell.value.startsWith('kaohe:')
              ? { ...cell, value: `${cell.value}#${load}` }
              : cell,
          ]),
        ),
      ]),
    ),
  });

  test('a sheet that was sent back and pasted into a workbook that Excel has drawn can be taken in', async () => {
    const found = await changed((workbook) => ({
      ...workbook,
      sheets: [
        ...workbook.sheets.map((sheet) => marked(sheet, 'a1')),
        { ...sheetOf(sent, SHEET), name: `${SHEET} (2)` },
      ],
    }));
    expect(found.submission.decomposition?.returns[NAME]).toEqual(EMPTY_RETURN);
    const { submission } = mergeInto(found, returnsIn(found));
    expect(submission.entries).toEqual({ [CLAUSE]: { value: 3 } });
  });

  test('K325: one that is another unit’s is not taken for the unit’s own', async () => {
    const foreign = sheetOf(answered('另一县'), SHEET);
    const found = await changed((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet.name === SHEET ? foreign : sheet)),
    }));
    expect(found.issues.map(({ code }) => code)).toEqual(['K325']);
    expect(found.submission.decomposition?.returns).not.toHaveProperty(NAME);
  });

  test('K507: of a copy and the sheet itself, the sheet counts', async () => {
    const copy = { ...sheetOf(sent, SHEET), name: `${SHEET} (2)` };
    const found = await changed((workbook) => ({ ...workbook, sheets: [copy, ...workbook.sheets] }));
    expect(found.issues.map(({ code }) => code)).toEqual(['K507']);
    expect(found.submission.decomposition?.returns[NAME]).toEqual(EMPTY_RETURN);
  });

  test('a row that is put in below the merges of 部门名录 is no department', async () => {
    const register = sheetOf(opened.workbook, '部门名录');
    const below = withRow(register, lastRow(register) + 2, { 3: '县档案局' });
    const found = await changed((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet) => (sheet === register ? below : sheet)),
    }));
    expect(found.submission.decomposition?.decisions).toEqual(opened.submission.decomposition?.decisions);
  });

  test.each(['部门名录', '指标分解表'])('K324: %s is gone', async (name) => {
    const found = await changed((workbook) => ({
      ...workbook,
      sheets: workbook.sheets.filter((sheet) => sheet.name !== name),
    }));
    expect(found.issues).toMatchObject([{ code: 'K324', params: { sheet: name } }]);
  });

  test('whatever the last result of the unit’s name was, its own sheets are its own', async () => {
    const found = await changed((workbook) =>
      editSheet(workbook, SHEET, (sheet) => ({
        ...sheet,
        rows: new Map(
          [...sheet.rows].map(([row, cells]) => [
            row,
            new Map(
              [...cells].map(([column, cell]) => [
                column,
                cell.formula?.includes('总览') ? { ...cell, value: row === 2 ? '旧名称' : cell.value } : cell,
              ]),
            ),
          ]),
        ),
      })),
    );
    expect(found.issues).toEqual([]);
    expect(found.submission.decomposition?.returns).toHaveProperty(NAME);
  });

  test('a copy in a department’s own file is told as one, and counts for nothing', () => {
    const copy = { ...sheetOf(sent, SHEET), name: `${SHEET} (2)` };
    const { returned, issues } = openDepartments({ ...sent, sheets: [...sent.sheets, copy] }, opened);
    expect(returned).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['K507']);
  });
});
