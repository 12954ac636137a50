import type { Indicator } from '../../src/model';
import { departmentsOf, tasksByDepartment } from '../../src/sheets/tasks/departments';

const task = (parts: Partial<Indicator>): Indicator => ({
  id: 't',
  number: '',
  title: '任务',
  continued: false,
  lead: [],
  support: [],
  combine: [],
  notes: [],
  clauses: [],
  ...parts,
});

test.each([
  ['省知识产权局、工商局，版权局;法院；检察院', ['省知识产权局', '工商局', '版权局', '法院', '检察院']],
  [
    '兵团科技局（知识产权局、专利局）、教育局(高教处，基教处)',
    ['兵团科技局（知识产权局、专利局）', '教育局(高教处，基教处)'],
  ],
  ['甲局（乙局、丙局', ['甲局（乙局', '丙局']],
  ['兵团科技局（知识产权局)、教育局', ['兵团科技局（知识产权局)', '教育局']],
  ['市发展改革委等,各有关市人民政府。', ['市发展改革委等', '各有关市人民政府']],
  ['省知识产权局、', ['省知识产权局']],
  ['甲局\n乙局', ['甲局', '乙局']],
  ['甲局、甲局', ['甲局']],
])('%s', (responsible, expected) => {
  expect(departmentsOf(task({ responsible }))).toEqual(expected);
});

test('where it is told who leads and who supports, these are the departments, each once', () => {
  expect(departmentsOf(task({ lead: ['甲、乙'], support: ['丙', '甲、乙'], responsible: '丁' }))).toEqual([
    '甲、乙',
    '丙',
  ]);
});

test('nobody is named', () => {
  expect(departmentsOf(task({}))).toEqual([]);
});

test('most tasks come first, then the order of the document', () => {
  const tasks = ['乙、甲', '丙', '甲'].map((responsible) => task({ responsible }));
  const section = { id: 's', title: '', role: 'base' as const, groups: [], notes: [], indicators: tasks };
  expect(tasksByDepartment({ sections: [section] }).map((one) => [one.department, one.tasks.length])).toEqual([
    ['甲', 2],
    ['乙', 1],
    ['丙', 1],
  ]);
});
