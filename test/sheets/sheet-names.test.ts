import { layout } from '../../src/sheets';
import { sheetName } from '../../src/sheets/sheet-names';
import { clause, submissionOf, template } from '../support/templates';

test.each([
  ['国家级示范企业', '国家级示范企业'],
  ['企业[示范]/名单：2017年*', '企业 示范  名单：2017年'],
  ["'引号'", '引号'],
  [
    '下属单位情况及其专职从事知识产权工作人员数量的列表说明（当前数据）',
    '下属单位情况及其专职从事知识产权工作人员数量的列表说明（当前数',
  ],
])('%s is called %s', (title, name) => {
  expect(sheetName(title)).toBe(name);
  expect(name.length).toBeLessThanOrEqual(31);
});

test('lists whose sheets would have the same name, or that of another sheet, are numbered', () => {
  const list = (id: string, title: string) => ({
    id,
    title,
    of: '1/a',
    check: 'rows',
    columns: [{ id: 'name', header: '名称', type: 'text' }],
  });
  const long = '国家知识产权试点示范园区和国家专利导航产业发展实验区数量列表说明';
  const form = template({
    kind: 'form',
    lists: [list('a', long), list('b', `${long}（二）`), list('c', '总览'), list('d', 'abc'), list('e', 'ABC')],
    sections: [
      {
        id: 't',
        title: '表',
        indicators: [{ number: '1', title: '园区', clauses: [clause({ kind: 'record', value: 'count' })] }],
      },
    ],
  });
  const names = layout(form, submissionOf(form)).sheets.map(({ name }) => name);
  expect(names.slice(2, 7)).toEqual([long.slice(0, 31), `${long.slice(0, 27)} (2)`, '总览 (2)', 'abc', 'ABC (2)']);
  expect(names.every(({ length }) => length <= 31)).toBe(true);
});
