import { findTemplates, groupByDocument } from '../../../src/app/templates/template-search';
import { templateSummaries, type TemplateSummary } from '../../../src/templates';

const summary = (id: string, title: string, document: string, date?: string): TemplateSummary => ({
  id,
  version: '1',
  title,
  kind: 'scorecard',
  source: { document, number: '示知〔2022〕3号', issuer: '示例市知识产权局', ...(date === undefined ? {} : { date }) },
});
const all = [
  summary('a-2021', '县区考核', '甲文件', '2021-03-01'),
  summary('b-2022', '部门任务 ABC', '乙文件', '2022-03-01'),
  summary('c-2022', '年度报表', '乙文件', '2022-03-01'),
  summary('d', '无日期', '丙文件'),
];
const found = (query: string) => findTemplates(all, query).map(({ id }) => id);

describe('search', () => {
  test.each([
    ['', ['a-2021', 'b-2022', 'c-2022', 'd']],
    ['县区', ['a-2021']],
    ['乙文件', ['b-2022', 'c-2022']],
    ['示知〔2022〕3号', ['a-2021', 'b-2022', 'c-2022', 'd']],
    ['知识产权局', ['a-2021', 'b-2022', 'c-2022', 'd']],
    ['B-2022', ['b-2022']],
    ['ａｂｃ', ['b-2022']],
    ['乙　报表', ['c-2022']],
    ['报 表', ['c-2022']],
    ['县区 乙文件', []],
    ['没有', []],
  ])('%p', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  test('a word does not match across the end of one part and the beginning of the next', () => {
    expect(found('考核甲')).toEqual([]);
  });

  test('the library is found by its number', () => {
    expect(findTemplates(templateSummaries, '信知战联办')).not.toHaveLength(0);
  });
});

test('groups: by document, the latest first, those without a date last', () => {
  expect(groupByDocument(all).map(({ source, templates }) => [source.document, templates.map(({ id }) => id)])).toEqual(
    [
      ['乙文件', ['b-2022', 'c-2022']],
      ['甲文件', ['a-2021']],
      ['丙文件', ['d']],
    ],
  );
});
