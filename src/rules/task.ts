import { z } from 'zod';
import { build } from '../formula';
import type { EntryField } from './entry';
import type { RuleDefinition } from './rule';

/** How far a task is. */
export const TASK_STATES = ['未启动', '推进中', '已完成', '滞后'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** What can be reported of a task, each in a column of its own. */
export const TASK_FIELDS = ['status', 'deadline', 'result'] as const;

const schema = z.strictObject({
  kind: z.literal('task'),
  /** What is asked for. */
  fields: z.array(z.enum(TASK_FIELDS)),
});
export type TaskRule = z.infer<typeof schema>;

const FIELDS: Readonly<Record<(typeof TASK_FIELDS)[number], EntryField>> = {
  status: { key: 'status', label: '状态', beside: true, asks: { type: 'choice', options: TASK_STATES } },
  deadline: { key: 'deadline', label: '完成时限', beside: true, optional: true, asks: { type: 'date' } },
  result: { key: 'result', label: '完成情况', beside: true, optional: true, asks: { type: 'text' } },
};

/** A task of a list: how far it is, by when it is to be done, what came of it. It gives no points. */
export const task: RuleDefinition<TaskRule> = {
  schema,
  entry: ({ fields }) => ({ type: 'text', fields: fields.map((key) => FIELDS[key]) }),
  range: () => undefined,
  value: ({ fields }, { field }) => (fields.includes('status') ? build.trim(field('status')) : build.expression('')),
  faults: () => [],
  sentence: () => '填报进展，不计分',
};
