import { rateText } from '../../../src/app/score/rate-text';
import { taskView } from '../../../src/app/score/task-view';
import type { Submission, Template } from '../../../src/model';
import { createScorer } from '../../../src/scoring';
import { submissionOf, template } from '../../support/templates';

const indicators = [
  {
    number: '1',
    title: '会议',
    clauses: [{ rule: { kind: 'threshold', comparison: 'atLeast', amount: 4, unit: '次' } }],
  },
  { number: '2', title: '平台', task: '建立平台', clauses: [{ rule: { kind: 'met' } }] },
  { number: '3', title: '机构', clauses: [{ rule: { kind: 'record', value: 'count' } }] },
];
const tasks = (parts: object = {}): Template =>
  template({
    kind: 'task-list',
    decimals: 0,
    added: ['status', 'deadline', 'result', 'note'],
    sections: [
      { id: 's1', title: '创造', indicators },
      { id: 's2', title: '保护', indicators: [{ id: '4', title: '执法' }] },
    ],
    ...parts,
  });

const viewOf = (list: Template, entries: Submission['entries'] = {}) =>
  taskView(list, createScorer(list)(submissionOf(list, { entries })));
const NONE = { 未启动: 0, 推进中: 0, 已完成: 0, 滞后: 0, 未填: 0 };

describe('taskView', () => {
  test('tasks by state, in all and per section; a deadline alone says nothing of the state', () => {
    const { overall, sections } = viewOf(tasks(), {
      'sample/1/task': { status: '已完成' },
      'sample/2/task': { status: '滞后', result: '招标中' },
      'sample/3/task': { deadline: '2017-12-31' },
      'sample/4/task': { status: '已完成' },
    });
    expect(overall).toEqual({ tasks: 4, states: { ...NONE, 已完成: 2, 滞后: 1, 未填: 1 } });
    expect(sections.map(({ name, states }) => [name, states])).toEqual([
      ['创造', { ...NONE, 已完成: 1, 滞后: 1, 未填: 1 }],
      ['保护', { ...NONE, 已完成: 1 }],
    ]);
  });

  test('targets: reached or not, with a completion rate where one is computed; figures are no targets', () => {
    const { targets } = viewOf(tasks(), {
      'sample/1/a': { value: 5 },
      'sample/2/a': { value: '否' },
      'sample/3/a': { value: 8 },
    });
    expect(targets.map(({ id, result, rate }) => [id, result, rate])).toEqual([
      ['sample/1/a', '达标', 1.25],
      ['sample/2/a', '未完成', undefined],
    ]);
  });

  test('what is open leads to its cell: the state of a task, the figure of a target', () => {
    const { open, answered, required } = viewOf(tasks(), { 'sample/1/task': { status: '推进中' } });
    expect([answered, required]).toEqual([1, 7]);
    expect(open.slice(0, 2).map(({ cell }) => cell)).toEqual([
      { sheet: 'score', row: 'sample/1/a', column: 'entry' },
      { sheet: 'score', row: 'sample/2/task', column: 'status' },
    ]);
  });

  test('a list that asks for no states has only targets, and its tasks are not open', () => {
    const view = viewOf(tasks({ added: ['result', 'note'] }));
    expect(view).toMatchObject({ sections: [], required: 3 });
    expect(view.overall).toBeUndefined();
    expect(view.open.map(({ id }) => id)).toEqual(['sample/1/a', 'sample/2/a', 'sample/3/a']);
  });
});

test.each([
  [1, '100%'],
  [1.0256, '102.56%'],
  [0.2857, '28.57%'],
  [-0.5, '−50%'],
  ['缺目标值', '缺目标值'],
])('a completion rate: %p is %s', (rate, text) => {
  expect(rateText(rate)).toBe(text);
});
