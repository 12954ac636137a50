import { formView } from '../../../src/app/score/form-view';
import { listViews } from '../../../src/app/score/list-view';
import type { Submission } from '../../../src/model';
import { createScorer } from '../../../src/scoring';
import { clause, submissionOf, template } from '../../support/templates';

const record = (value: 'count' | 'text') => clause({ kind: 'record', value });

const form = template({
  kind: 'form',
  decimals: 0,
  sections: [
    {
      id: 'cover',
      title: '基本状况表',
      role: 'cover',
      indicators: [{ id: 'city', title: '城市名称', clauses: [record('text')] }],
    },
    {
      id: 'table',
      title: '一、基本情况',
      role: 'data',
      indicators: [
        { number: '1', title: '示范企业数量', clauses: [record('count')] },
        { number: '2', title: '专职人员', clauses: [record('count')] },
        { number: '3', title: '其他', clauses: [{ ...record('text'), optional: true }] },
      ],
    },
  ],
  lists: [
    {
      id: 'firms',
      title: '示范企业',
      of: '1/a',
      check: 'rows',
      columns: [{ id: 'name', header: '名称', type: 'text' }],
    },
    {
      id: 'staff',
      title: '专职人员',
      of: '2/a',
      check: { sum: 'people' },
      columns: [
        { id: 'name', header: '名称', type: 'text' },
        { id: 'people', header: '人数', type: 'count' },
      ],
    },
    {
      id: 'more',
      title: '培育企业',
      of: '1/a',
      check: 'rows',
      optional: true,
      columns: [{ id: 'name', header: '名称', type: 'text' }],
    },
    { id: 'free', title: '说明', of: '2/a', check: 'none', columns: [{ id: 'name', header: '名称', type: 'text' }] },
  ],
});

const filled = (parts: Partial<Submission> = {}) => submissionOf(form, parts);
const viewOf = (submission: Submission) => formView(form, createScorer(form)(submission), submission);

describe('formView', () => {
  test('counts what has to be filled in, per section and in all; what may be left out is not open', () => {
    const view = viewOf(filled({ entries: { 'sample/1/a': { value: 2 } } }));
    expect(view).toMatchObject({ answered: 1, required: 3 });
    expect(view.sections).toEqual([
      { id: 'sample/cover', name: '封面', answered: 0, required: 1 },
      { id: 'sample/table', name: '一、基本情况', answered: 1, required: 2 },
    ]);
    expect(view.open.map(({ id }) => id)).toEqual(['sample/city/a', 'sample/2/a']);
  });

  test('a faulty entry is open, also where it could have been left out', () => {
    const view = viewOf(filled({ entries: { 'sample/3/a': { value: '长'.repeat(501) } } }));
    expect(view.open).toContainEqual(expect.objectContaining({ id: 'sample/3/a', status: '有误' }));
    expect(view.sections[1]).toMatchObject({ answered: 0, required: 2 });
  });

  test('lists that differ are named; an optional one that is empty is not', () => {
    const entries = { 'sample/1/a': { value: 2 }, 'sample/2/a': { value: 7 } };
    const lists = { firms: [{ name: '甲' }], staff: [{ name: '局', people: 4 }, { people: 3 }] };
    expect(viewOf(filled({ entries, lists })).differing.map(({ id }) => id)).toEqual(['firms']);
  });
});

describe('listViews', () => {
  test('the sum of a column, where that is what is compared, and the first row’s place', () => {
    const lists = { staff: [{ name: '局', people: 4 }, { people: 3 }] };
    const [, staff] = listViews(form, filled({ lists }));
    expect(staff).toEqual({
      id: 'staff',
      title: '专职人员',
      cell: { sheet: 'list/staff', row: 'staff/1', column: 'name' },
      rows: 1,
      found: 7,
      differs: false,
    });
  });

  test('without a number stated nothing differs; nothing is compared where the document asks for no number', () => {
    const lists = { firms: [{ name: '甲' }], free: [{ name: '乙' }] };
    expect(listViews(form, filled({ lists })).map(({ differs }) => differs)).toEqual([false, false, false, false]);
    const entries = { 'sample/2/a': { value: 9 } };
    expect(listViews(form, filled({ lists, entries })).at(-1)).toMatchObject({ rows: 1, stated: 9, differs: false });
  });
});
