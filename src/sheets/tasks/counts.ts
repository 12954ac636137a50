import type { Share } from '../../decomposition';
import { type Indicator, sectionName, type Template } from '../../model';
import { FULFILLED, TASK_STATES, UNFULFILLED } from '../../rules';
import { isTarget, STATUS } from '../../scoring';
import { tasksByDepartment } from './departments';
import { measuresOf } from './measures';

/** What is counted of tasks: how far they are, or which of their targets are reached. */
export type TaskCount = {
  readonly id: string;
  readonly title: string;
  /** The heads beside the label; the last is the rate. */
  readonly headers: readonly string[];
  /** The column of 任务表 that they are counted in. */
  readonly column: string;
  /** How many there are to be counted. */
  readonly countOf: (tasks: readonly Indicator[]) => number;
  /** What the cells say that are counted together. */
  readonly groups: readonly (readonly string[])[];
  /** Which of the groups is what was to be done: its share is the rate. */
  readonly done: number;
};

const STATES: TaskCount = {
  id: 'tasks',
  title: '任务进展',
  headers: ['任务数', STATUS.unanswered, ...TASK_STATES, '完成率'],
  column: 'status',
  countOf: (tasks) => tasks.length,
  groups: TASK_STATES.map((state) => [state]),
  done: TASK_STATES.indexOf('已完成'),
};

const TARGETS: TaskCount = {
  id: 'targets',
  title: '目标达标',
  headers: ['目标数', '未填、待定', '达标、完成', '未达标、未完成', '达标率'],
  column: 'points',
  countOf: (tasks) => tasks.flatMap(({ clauses }) => clauses.filter(isTarget)).length,
  groups: [FULFILLED, UNFULFILLED],
  done: 0,
};

/** What there is to count in a list of tasks. */
export const countsOf = (template: Template): readonly TaskCount[] => [
  ...(template.added.includes('status') ? [STATES] : []),
  ...(measuresOf(template).some(isTarget) ? [TARGETS] : []),
];

/** Tasks that are counted together, in a row of 总览. */
export type CountedTasks = { readonly key: string; readonly label: string; readonly tasks: readonly Indicator[] };

/** By section, those with something to be counted. */
export const bySection = ({ sections }: Template, count: TaskCount): readonly CountedTasks[] =>
  sections
    .map((section) => ({
      key: `${count.id}/section/${section.id}`,
      label: sectionName(section),
      tasks: section.indicators,
    }))
    .filter(({ tasks }) => count.countOf(tasks) > 0);

/** By department. */
export const byDepartment = (shares: readonly Share[], count: TaskCount): readonly CountedTasks[] =>
  tasksByDepartment(shares)
    .map(({ department, tasks }, i) => ({ key: `${count.id}/department/${i + 1}`, label: department, tasks }))
    .filter(({ tasks }) => count.countOf(tasks) > 0);
