import fc from 'fast-check';
import { openWorkbook } from '../../src/entries';
import { excelWorkspace } from '../../src/hosts/excel';
import { Book } from '../../src/hosts/html/book';
import { readXlsx, renderXlsx } from '../../src/hosts/xlsx';
import { parseTemplate, type Submission, type Template } from '../../src/model';
import { createScorer } from '../../src/scoring';
import { layout, type WorkbookCells } from '../../src/sheets';
import { startExcel } from '../host';
import { fillings } from '../support/arbitraries';
import { submissionOf } from '../support/templates';

/** A document that nobody has seen before: a file for each of its tables, and nothing else. */
const SOURCE = 'source: { document: 示例市2030年知识产权考核办法, number: 示例〔2030〕1号, issuer: 示例市人民政府 }';

const SCORECARD = `
id: sixth-scorecard
version: '1'
kind: scorecard
title: 示例市考核指标
${SOURCE}
decimals: 1
heading: [附件1]
columns:
  - { field: section, header: 类别 }
  - { field: group, header: 方面 }
  - { field: number, header: 编号 }
  - { field: title, header: 指标 }
  - { field: declared, header: 满分 }
  - { field: text, header: 说明 }
parts: [{ id: work, title: 一、工作, declaredPoints: 10 }, { id: bonus, title: 二、创新, declaredPoints: 5 }]
parameters: [{ id: w1, title: 工作权重, min: 0, max: 1 }, { id: w2, title: 创新权重, min: 0, max: 1 }]
total: { kind: weighted, title: 综合得分, parts: [{ part: work, weight: w1 }, { part: bonus, weight: w2 }] }
tests: [{ id: pass, title: 达标条件, conditions: [{ part: work, from: 6 }, { total: true, from: 60 }] }]
bands: [{ label: 合格, from: 60 }, { label: 不合格, below: 60 }]
sections:
  - id: figures
    title: 数据
    role: data
    indicators:
      - { id: staff, title: 人员, clauses: [{ rule: { kind: record, value: count, unit: 人 } }] }
  - id: work
    title: 日常工作
    part: work
    declaredPoints: 10
    groups: [{ id: g, title: 会议, declaredPoints: 4 }]
    indicators:
      - number: '1'
        title: 召开会议
        group: g
        declaredPoints: 4
        clauses: [{ text: 每召开一次得1.5分, rule: { kind: perUnit, points: 1.5, per: 次, cap: 4 } }]
      - number: '2'
        title: 人均案件
        declaredPoints: 6
        clauses:
          - rule:
              kind: benchmark
              points: 6
              step: 0.1
              numerator: { label: 案件, unit: 件 }
              denominators: [{ figure: staff/a }]
              unit: 件/人
  - id: new
    title: 创新
    part: bonus
    declaredPoints: 5
    repeats: 2
    indicators:
      - { number: '3', title: 新举措, declaredPoints: 5, clauses: [{ rule: { kind: judged, points: 5, step: 0.1 } }] }
`;

const FORM = `
id: sixth-form
version: '1'
kind: form
title: 示例市基本情况表
${SOURCE}
decimals: 0
lists:
  - id: parks
    title: 园区名单
    of: '2/a'
    check: rows
    columns: [{ id: name, header: 名称, type: text }]
sections:
  - id: cover
    title: 示例市基本情况表
    role: cover
    footer: 示例市人民政府编制
    indicators:
      - { id: city, title: 城市, remark: （盖章）, clauses: [{ rule: { kind: record, value: text } }] }
      - { id: type, title: 类型, clauses: [{ rule: { kind: record, value: choice, options: [试点, 示范] } }] }
  - id: table
    number: 一
    title: 基本情况
    columns:
      - { field: number, header: 编号 }
      - { field: title, header: 项目 }
      - { field: unit, header: 计量单位 }
      - { field: entry, header: 数据 }
      - { field: remark, header: 备注 }
    indicators:
      - { number: '1', title: 人口, clauses: [{ rule: { kind: record, value: number, unit: 万人 } }] }
      - { number: '2', title: 园区, remark: 列表说明, clauses: [{ rule: { kind: record, value: count, unit: 个 } }] }
`;

const TASKS = `
id: sixth-tasks
version: '1'
kind: task-list
title: 示例市任务分工
${SOURCE}
decimals: 0
columns:
  - { field: section, header: 领域 }
  - { field: title, header: 内容 }
  - { field: text, header: 任务 }
  - { field: responsible, header: 单位 }
added: [status, deadline, result, note]
parameters: [{ id: average, title: 全省平均 }]
sections:
  - id: '1'
    title: 保护
    indicators:
      - { title: 执法, task: 开展专项行动, responsible: 市知识产权局、市公安局 }
      - { task: 公开案件信息, responsible: 市知识产权局 }
      - title: 目标
        task: 案件不少于20件，高于全省平均
        clauses:
          - { text: 不少于20件, rule: { kind: threshold, comparison: atLeast, amount: 20, unit: 件 } }
          - { text: 高于全省平均, rule: { kind: threshold, comparison: above, amount: { parameter: average } } }
          - { text: 逐年增加, rule: { kind: trend, years: [1, 2] } }
`;

const DOCUMENT: readonly [kind: string, yaml: string][] = [
  ['scorecard', SCORECARD],
  ['form', FORM],
  ['task list', TASKS],
];

describe.each(DOCUMENT)('a made-up document: its %s, one YAML file and no code', (_kind, yaml) => {
  const { template, issues } = parseTemplate(yaml, 'sixth.yaml');
  if (!template) throw new Error(JSON.stringify(issues));
  const samples = fc
    .sample(fillings(template), { numRuns: 5, seed: 6 })
    .map((parts) => submissionOf(template, { ...parts, unit: '示例县' }));

  test.each(samples.map((submission, i) => [i, submission] as const))(
    'filling %d, in a file',
    async (_i, submission) => {
      const { workbook } = readXlsx(await renderXlsx(layout(template, submission)), 'sixth.xlsx');
      await expectFilled(template, submission, workbook);
    },
  );

  test('in Excel', async () => {
    const [submission] = samples;
    if (!submission) throw new Error('no filling');
    startExcel();
    const workspace = excelWorkspace();
    expect(await workspace.draw(layout(template, submission), 'ask')).toEqual({ kind: 'drawn', issues: [] });
    await expectFilled(template, submission, (await workspace.read('wait')).workbook);
  });

  test.each(samples.map((submission, i) => [i, submission] as const))(
    'filling %d, typed in the browser',
    async (_i, submission) => {
      const book = new Book();
      book.open(layout(template, submissionOf(template)), []);
      const filled = layout(template, submission);
      // Lists begin with more rows than any of the fillings has.
      expect(filled.sheets.map(({ rows }) => rows.length)).toEqual(book.spec?.sheets.map(({ rows }) => rows.length));
      for (const sheet of filled.sheets) {
        for (const { key: row, cells } of sheet.rows) {
          for (const [column, { unlocked, content }] of Object.entries(cells)) {
            if (!unlocked || content?.kind !== 'value') continue;
            book.enter([{ ref: { sheet: sheet.id, row, column }, value: content.value }]);
          }
        }
      }
      await expectFilled(template, submission, book.read());
    },
  );
});

async function expectFilled(
  template: Template,
  submission: Submission,
  workbook: WorkbookCells | undefined,
): Promise<void> {
  const load = (id: string) => Promise.resolve(id === template.id ? template : undefined);
  const { opened, issues } = workbook ? await openWorkbook(workbook, load) : { issues: [] };
  // Spaces at the ends of names are mended, and said to be.
  expect(issues.filter(({ code }) => code !== 'K107')).toEqual([]);
  const score = createScorer(template);
  expect(opened && score(opened.submission)).toEqual(score(submission));
  expect(opened?.submission.entries).toEqual(submission.entries);
  expect(opened?.submission.lists).toEqual(trimmed(submission.lists));
}

const trimmed = (lists: Submission['lists']): unknown =>
  JSON.parse(JSON.stringify(lists), (_key, value: unknown) => (typeof value === 'string' ? value.trim() : value));
