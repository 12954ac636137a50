import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
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
import { submissionOf, xinyang } from '../support/templates';

const PATIENCE = 120_000;
const SEED = 5;
/** Debian's Python, for which openpyxl is packaged. */
const PYTHON = '/usr/bin/python3';
const SCRIPT = path.join(__dirname, '..', 'support', 'fill_with_openpyxl.py');

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
  const { identity } = identify(workbook, 'test');
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
    Object.entries(entry).map(([key, value]) => cell(entryCell(id, key, side), value));
  return [
    ...Object.entries(entries).flatMap(([id, entry]) => fields(id, entry, 'self')),
    ...Object.entries(review).flatMap(([id, { entry = {}, reason }]) => [
      ...fields(id, entry, 'reviewed'),
      cell({ ...entryCell(id, 'value'), column: 'reason' }, reason),
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
      execFileSync(PYTHON, [SCRIPT, at.path('空表.xlsx'), at.path('cells.json'), at.path('openpyxl.xlsx')]);
      expect(read(readFileSync(at.path('openpyxl.xlsx')), template)).toEqual(filled);
      at.write('Kaohe.xlsx', await renderXlsx(layout(template, filled)));
      const [theirs, ours] = ['openpyxl.xlsx', 'Kaohe.xlsx'].map((name) => at.run('score', name, '--json').out);
      expect(theirs).toBe(ours);
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
