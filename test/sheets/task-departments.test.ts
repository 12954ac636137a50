import { allocate } from '../../src/decomposition';
import type { Indicator } from '../../src/model';
import { indicator } from '../support/indicator';
import { tasksByDepartment } from '../../src/sheets/tasks/departments';

const task = (id: string, parts: Partial<Indicator>): Indicator => indicator({ id, ...parts });

const counts = (tasks: readonly Indicator[]) => {
  const section = { id: 's', title: '', role: 'base' as const, groups: [], notes: [], indicators: tasks };
  return tasksByDepartment(allocate({ title: '', sections: [section] }).shares).map((one) => [
    one.department,
    one.tasks.map(({ id }) => id),
  ]);
};

test('most tasks come first, then the order of the document', () => {
  const tasks = ['乙局、甲局', '丙局', '甲局'].map((responsible, i) => task(String(i + 1), { responsible }));
  expect(counts(tasks)).toEqual([
    ['甲局', ['1', '3']],
    ['乙局', ['1']],
    ['丙局', ['2']],
  ]);
});

test('a department that is spelt in several ways, or leads and supports, is one and has a task once', () => {
  const tasks = [
    task('1', { lead: ['区科技 局'], support: ['区财政局', '区科技局'] }),
    task('2', { responsible: '区财政局、科技局，科技局' }),
  ];
  expect(counts(tasks)).toEqual([
    ['区科技局', ['1', '2']],
    ['区财政局', ['1', '2']],
  ]);
});

test('nobody is named', () => {
  expect(counts([task('1', {})])).toEqual([]);
});
