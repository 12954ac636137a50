import { unzipSync } from 'fflate';
import { renderXlsx } from '../../src/hosts/xlsx';
import type { Submission, Template } from '../../src/model';
import { layout, type SheetCells, type WorkbookCells } from '../../src/sheets';
import { editSheet, lastRow, moveColumns, moveRows, placeIn, setCell, withRow } from '../support/edit-cells';
import { type Filled, fileOf, fullSubmission, readFilled } from '../support/filled-workbook';
import { submissionOf, xinyang } from '../support/templates';

let template: Template;
let full: Submission;
let filled: Filled;
beforeAll(async () => {
  template = await xinyang();
  full = fullSubmission(template);
  filled = await fileOf(template, full);
});

describe('render -> read', () => {
  test('a full submission comes back whole, without a remark', () => {
    const { submission, issues, identity } = readFilled(template, filled.workbook);
    expect(issues).toEqual([]);
    expect(submission).toEqual(full);
    expect(identity).toEqual({ template: 'xinyang-2021', version: template.version, unit: '示例县' });
  });

  test('an empty one stays empty', async () => {
    const empty = submissionOf(template);
    const { submission, issues } = readFilled(template, (await fileOf(template, empty)).workbook);
    expect(issues).toEqual([]);
    expect(submission).toEqual(empty);
  });

  test('so does a list longer than the printed one', async () => {
    const evidence = Array.from({ length: 75 }, (_, i) => ({ number: i + 1, title: `材料${i + 1}` }));
    const contacts = Array.from({ length: 15 }, (_, i) => ({ department: `部门${i + 1}`, name: `张三${i + 1}` }));
    const long = submissionOf(template, { evidence, contacts });
    expect(readFilled(template, (await fileOf(template, long)).workbook).submission).toEqual(long);
  });

  test.each(['1021-05-27', '1899-12-31', '1900-01-01', '9999-12-31'])(
    'the date of a material is never lost: %s',
    async (date) => {
      const odd = submissionOf(template, { evidence: [{ number: 1, title: '材料', date }] });
      expect(readFilled(template, (await fileOf(template, odd)).workbook).submission).toEqual(odd);
    },
  );
});

// eslint-disable-next-line no-control-regex -- it is what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

describe('any text comes back as it was', () => {
  test.each([
    ['what begins like a formula', '=HYPERLINK("a","b")'],
    ['what begins like a command', '+1 -1 @甲'],
    ['what looks like a number', '007'],
    ['what looks like a date', '2021-05-27'],
    ['what looks like an escape', '按_x000D_和_x0041_原样'],
    ['markup', '<b>甲</b> &amp; ]]> "乙"'],
    ['beyond the basic plane', '𠮷野家 😀'],
  ])('%s', async (_name, text) => {
    const id = 'xinyang-2021/1/a';
    const texts = submissionOf(template, {
      notes: { [id]: text },
      review: { [id]: { reason: text } },
      evidence: [{ number: 1, title: text, note: text }],
      contacts: [{ name: text }],
    });
    const { submission, issues } = readFilled(template, (await fileOf(template, texts)).workbook);
    expect(issues).toEqual([]);
    expect(submission).toEqual(texts);
  });

  test('characters that XML cannot hold do not stand in the file', async () => {
    const texts = submissionOf(template, { notes: { 'xinyang-2021/1/a': '一\u0000\u000b\u001f\ufffe\uffff二' } });
    const parts = unzipSync(await renderXlsx(layout(template, texts)));
    const spoilt = Object.entries(parts).filter(([, part]) => NOT_IN_XML.test(new TextDecoder().decode(part)));
    expect(spoilt.map(([name]) => name)).toEqual([]);
  });
});

/** Rows that hold clauses change places; the first and the last, too. */
const reversed = (from: number, to: number) => (row: number) => (row >= from && row <= to ? from + to - row : row);

describe('a workbook that was moved about reads the same', () => {
  const score = (change: Parameters<typeof editSheet>[2]): WorkbookCells =>
    editSheet(filled.workbook, '评分表', change);

  test.each<[name: string, change: () => WorkbookCells]>([
    ['rows of 评分表 upside down', () => score((sheet) => moveRows(sheet, reversed(2, lastRow(sheet))))],
    ['rows of 评分表 far apart', () => score((sheet) => moveRows(sheet, (row) => (row === 1 ? 1 : row * 7)))],
    [
      'columns of 评分表 from right to left',
      () => score((sheet) => moveColumns(sheet, (column) => (column === 1 ? 5 : 30 - column))),
    ],
    ['columns inserted before the keys', () => score((sheet) => moveColumns(sheet, (column) => column + 3))],
    ['rows inserted before the keys', () => score((sheet) => moveRows(sheet, (row) => row + 5))],
    [
      'a row inserted among the clauses, with a remark',
      () =>
        score((sheet) =>
          withRow(
            moveRows(sheet, (row) => (row > 8 ? row + 1 : row)),
            9,
            { 4: '请注意' },
          ),
        ),
    ],
    ['sheets in another order', () => ({ ...filled.workbook, sheets: filled.workbook.sheets.toReversed() })],
    [
      'sheets renamed and shown',
      () => ({
        ...filled.workbook,
        sheets: filled.workbook.sheets.map((sheet, i) => ({ ...sheet, name: `Sheet${i}`, visibility: 'visible' })),
      }),
    ],
    [
      'a sheet of somebody’s own in front',
      () => ({
        ...filled.workbook,
        sheets: [{ name: '草稿', visibility: 'visible', rows: new Map() }, ...filled.workbook.sheets],
      }),
    ],
    [
      'the keys of 联系人信息表 moved behind its columns',
      () =>
        editSheet(filled.workbook, '联系人信息表', (sheet) =>
          moveColumns(sheet, (column) => (column === 1 ? 9 : column)),
        ),
    ],
  ])('%s', (_name, change) => {
    const { submission, issues } = readFilled(template, change());
    expect(issues).toEqual([]);
    expect(submission).toEqual(full);
  });

  test('materials are listed as they stand: sorted anew, in the new order', () => {
    const { row } = placeIn(filled, ['evidence', 'evidence/1', 'title']);
    const changed = editSheet(filled.workbook, '材料清单', (sheet) => moveRows(sheet, reversed(row, row + 3)));
    expect(readFilled(template, changed).submission.evidence).toEqual(full.evidence.toReversed());
  });

  test.each([
    ['behind it', (own: readonly SheetCells[], copy: SheetCells) => [...own, copy]],
    ['before it', (own: readonly SheetCells[], copy: SheetCells) => [copy, ...own]],
  ])('K507: a copied sheet %s is not read, and said so', (_where, arrange) => {
    const copy = setCell(filled, ['score', 'xinyang-2021/1/b', 'entry'], { value: 99 }).sheets.find(
      ({ name }) => name === '评分表',
    );
    if (!copy) throw new Error('no 评分表');
    const { submission, issues } = readFilled(template, {
      ...filled.workbook,
      sheets: arrange(filled.workbook.sheets, { ...copy, name: '评分表 (2)' }),
    });
    expect(issues).toEqual([
      { code: 'K507', severity: 'warning', at: { sheet: '评分表 (2)' }, params: { used: '评分表' } },
    ]);
    expect(submission).toEqual(full);
  });
});

describe('the unit', () => {
  test.each([
    ['corrected on 总览', { value: ' 示例区\u3000\u200b' }, '示例区'],
    ['blank on 总览', { value: ' ' }, '示例县'],
    ['an error on 总览', { value: '#REF!', isError: true }, '示例县'],
  ])('%s', (_name, content, expected) => {
    expect(readFilled(template, setCell(filled, ['overview', 'unit', 'value'], content)).submission.unit).toBe(
      expected,
    );
  });
});
