import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { identify, locateCells, readSubmission } from '../../src/entries';
import { type CellRef, a1 } from '../../src/formula';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import type { Entry, Submission, Template } from '../../src/model';
import { entryCell } from '../../src/scoring';
import { layout, type WorkbookCells } from '../../src/sheets';
import { fillings } from '../support/arbitraries';
import { Workplace } from '../support/cli';
import { resave } from '../support/libreoffice';
import { typeWithOpenpyxl } from '../support/openpyxl';
import { submissionOf, xinyang } from '../support/templates';

const PATIENCE = 120_000;
const SEED = 5;

const at = new Workplace();
afterAll(() => {
  at.clear();
});

function open(bytes: Uint8Array): WorkbookCells {
  const { workbook } = readXlsx(bytes, 'test');
  if (!workbook) throw new Error('unreadable');
  return workbook;
}

function read(bytes: Uint8Array, template: Template): Submission {
  const workbook = open(bytes);
  const { identity } = identify(workbook, { file: 'test' });
  if (!identity) throw new Error('not ours');
  const { submission, issues } = readSubmission(workbook, identity, template);
  expect(issues).toEqual([]);
  return submission;
}

/** Where a person would type the entries and reviews of a submission. */
function typed(workbook: WorkbookCells, { entries, review }: Submission): [string, string, unknown][] {
  const locate = locateCells(workbook);
  const cell = (ref: CellRef, value: unknown): [string, string, unknown] => {
    const found = locate(ref);
    if (!found) throw new Error(`no cell ${ref.row}`);
    return [found.sheet, a1(found), value];
  };
  const fields = (id: string, entry: Entry, side: 'self' | 'reviewed') =>
    Object.entries(entry).map(([key, value]) => cell(entryCell(id, { key }, side), value));
  return [
    ...Object.entries(entries).flatMap(([id, entry]) => fields(id, entry, 'self')),
    ...Object.entries(review).flatMap(([id, { entry = {}, reason }]) => [
      ...fields(id, entry, 'reviewed'),
      cell({ ...entryCell(id), column: 'reason' }, reason),
    ]),
  ];
}

describe('workbooks that other programs have written', () => {
  let template: Template;
  let filled: Submission;
  beforeAll(async () => {
    template = await xinyang();
    const [parts] = fc.sample(fillings(template), { numRuns: 1, seed: SEED });
    filled = submissionOf(template, { ...parts });
  });

  test(
    'values typed by openpyxl read the same as those that Kaohe filled in',
    async () => {
      const empty = await renderXlsx(layout(template, submissionOf(template)));
      at.write('空表.xlsx', empty);
      at.write('cells.json', JSON.stringify(typed(open(empty), filled)));
      typeWithOpenpyxl(at.path('空表.xlsx'), at.path('cells.json'), at.path('openpyxl.xlsx'));
      expect(read(readFileSync(at.path('openpyxl.xlsx')), template)).toEqual(filled);
      at.write('Kaohe.xlsx', await renderXlsx(layout(template, filled)));
      const [theirs, ours] = ['openpyxl.xlsx', 'Kaohe.xlsx'].map((name) => at.run('score', name, '--json').out);
      expect(theirs).toBe(ours);
    },
    PATIENCE,
  );

  test(
    'materials, contacts, unit, and an error in an entry, typed by openpyxl',
    async () => {
      const empty = open(await renderXlsx(layout(template, submissionOf(template))));
      const locate = locateCells(empty);
      const cell = (sheet: string, row: string, column: string, value: unknown): [string, string, unknown] => {
        const found = locate({ sheet, row, column });
        if (!found) throw new Error(`no cell ${row} ${column}`);
        return [found.sheet, a1(found), value];
      };
      const cells = [
        cell('overview', 'unit', 'value', '示例区'),
        cell('evidence', 'evidence/1', 'indicator', '1. 纳入党委和政府重要议事日程情况'),
        cell('evidence', 'evidence/1', 'title', '会议纪要'),
        cell('contacts', 'contact/1', 'name', '张三'),
        cell('contacts', 'contact/1', 'telephone', '0376-0000000'),
        cell('score', 'xinyang-2021/1/a', 'entry', '是'),
        cell('score', 'xinyang-2021/1/b', 'entry', '=1/0'),
      ];
      at.write('空.xlsx', await renderXlsx(layout(template, submissionOf(template))));
      at.write('其他.json', JSON.stringify(cells));
      typeWithOpenpyxl(at.path('空.xlsx'), at.path('其他.json'), at.path('其他.xlsx'));
      const [saved] = resave([readFileSync(at.path('其他.xlsx'))]);
      at.write('其他2.xlsx', saved ?? '');
      const workbook = open(readFileSync(at.path('其他2.xlsx')));
      const { identity } = identify(workbook, { file: 'test' });
      const { submission, issues } = readSubmission(
        workbook,
        identity ?? { template: '', version: '', unit: '' },
        template,
      );
      expect(submission).toMatchObject({
        unit: '示例区',
        evidence: [{ number: 1, indicator: 'xinyang-2021/1', title: '会议纪要' }],
        contacts: [{ name: '张三', telephone: '0376-0000000' }],
        entries: { 'xinyang-2021/1/a': { value: '是' } },
      });
      expect(issues).toMatchObject([{ code: 'K110', at: { id: 'xinyang-2021/1/b' } }]);
      // The error stays in its row: the sheet's own total is a number still.
      const total = locate({ sheet: 'score', row: 'total', column: 'points' });
      const sheet = workbook.sheets.find(({ name }) => name === '评分表');
      expect(sheet?.rows.get(total?.row ?? 0)?.get(total?.column ?? 0)?.value).toBe(2);
    },
    PATIENCE,
  );

  test(
    'a full workbook comes back from LibreOffice as it went',
    async () => {
      const full: Submission = {
        ...filled,
        notes: { 'xinyang-2021/1/a': '详见材料1\n第二行' },
        evidence: [
          { number: 1, indicator: 'xinyang-2021/1', title: '会议纪要', date: '2021-03-12', documentNumber: '001' },
          { number: 2, title: '=1+1', note: '00123' },
        ],
        contacts: [
          { name: '张三', telephone: '0376-0000000', mobile: '00000000000' },
          { department: '示例县科技局', name: '李四' },
        ],
      };
      const [saved] = resave([await renderXlsx(layout(template, full))]);
      expect(saved && read(saved, template)).toEqual(full);
    },
    PATIENCE,
  );
});
