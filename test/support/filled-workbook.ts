import { identify, readSubmission, type WorkbookIdentity } from '../../src/entries';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import type { Issue } from '../../src/issues';
import { clausesOf, type Entry, type Submission, type Template } from '../../src/model';
import { definitionOf, type EntryFormat, type EntrySpec, formatOf } from '../../src/rules';
import { layout, type WorkbookCells, type WorkbookSpec } from '../../src/sheets';
import { submissionOf } from './templates';

/** A valid value for each cell of an entry, not the same for all clauses. */
function entryFor(spec: EntrySpec, i: number): Entry {
  const value = ({ type, options = [], max = 7 }: EntryFormat, field: number): string | number => {
    switch (type) {
      case 'yesno':
        return i % 3 === 0 ? '否' : '是';
      case 'choice':
        return options[i % options.length] ?? '';
      case 'date':
        return '2021-05-27';
      case 'text':
        return `文字${i}`;
      case 'points':
        return Math.min(max, 0.25 + (i % 4));
      case 'count':
      case 'number':
      case 'list':
        return (i % 5) + 10 * field;
    }
  };
  return Object.fromEntries(spec.fields.map((one, field) => [one.key, value(formatOf(spec, one), field)]));
}

/** Every part of a submission filled in, with invented names. */
export function fullSubmission(template: Template): Submission {
  const clauses = clausesOf(template).map(({ clause }) => clause);
  return submissionOf(template, {
    entries: Object.fromEntries(clauses.map(({ id, rule }, i) => [id, entryFor(definitionOf(rule).entry(rule), i)])),
    review: {
      'xinyang-2021/1/a': { entry: { value: '是' }, reason: '材料齐全' },
      'xinyang-2021/1/b': { entry: { value: 1 } },
      'xinyang-2021/2/c': { entry: { value: '以其他名义印发' }, reason: '以其他名义印发。\n见材料2' },
      'xinyang-2021/3/a': { reason: '同意自评' },
      'xinyang-2021/9/a': { entry: { 2019: 1, 2020: 2.5, 2021: 1000 }, reason: '按决算' },
    },
    notes: {
      'xinyang-2021/1/a': '=1+1',
      'xinyang-2021/1/b': '<甲> & "乙" \'丙\'',
      'xinyang-2021/2/a': '第一行\n第二行',
      'xinyang-2021/9/a': '＋－＠ 😀',
    },
    evidence: [
      {
        number: 1,
        indicator: 'xinyang-2021/1',
        title: '示例县政府常务会议纪要',
        documentNumber: '示政纪〔2021〕1号',
        date: '2021-05-27',
        issuer: '示例县人民政府',
        file: '01 会议纪要.pdf',
        note: '第3页',
      },
      { number: 3, indicator: 'xinyang-2021/24', title: '说明' },
      { number: 7, title: '尚未归类的材料', date: '2021年上半年' },
      { number: 8, indicator: 'xinyang-2021/false-report', title: '' },
    ],
    contacts: [
      { name: '张三', post: '科员', telephone: '0376-0000000', mobile: '00000000000', fax: '0376-0000001' },
      { department: '示例县市场监管局', name: '李四', telephone: '03760000002' },
      { department: '示例县科技局' },
    ],
  });
}

/** A workbook as somebody may have changed it, and where its cells stood when it was made. */
export type Filled = { readonly template: Template; readonly spec: WorkbookSpec; readonly workbook: WorkbookCells };

/** Renders a submission and reads the file's cells. */
export async function fileOf(template: Template, submission: Submission): Promise<Filled> {
  const spec = layout(template, submission);
  const { workbook, issues } = readXlsx(await renderXlsx(spec), 'a.xlsx');
  if (!workbook) throw new Error(JSON.stringify(issues));
  return { template, spec, workbook };
}

export type Read = {
  readonly identity: WorkbookIdentity;
  readonly submission: Submission;
  readonly issues: readonly Issue[];
};

/** What identify and readSubmission make of a workbook; that it is not known fails the test. */
export function readFilled(template: Template, workbook: WorkbookCells): Read {
  const { identity, issues } = identify(workbook, { file: 'a.xlsx' });
  if (!identity) throw new Error(JSON.stringify(issues));
  return { identity, ...readSubmission(workbook, identity, template) };
}
