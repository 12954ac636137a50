import { type Clause, clausesOf, type Indicator, type Template } from '../../model';

/** The columns of what is measured, in their order. */
export const MEASURE_COLUMNS = [
  { key: 'target', header: '量化指标' },
  { key: 'entry', header: '实际值' },
  { key: 'targetUnit', header: '单位' },
  { key: 'measure', header: '完成率' },
  { key: 'points', header: '达标情况' },
] as const;

/** The clause that says how far a task is. */
export const isTask = ({ rule }: Clause): boolean => rule.kind === 'task';

/** What of a task is measured. */
export const measuresIn = ({ clauses }: Indicator): readonly Clause[] => clauses.filter((clause) => !isTask(clause));

/** All that is measured in a list of tasks. */
export const measuresOf = (template: Template): readonly Clause[] =>
  clausesOf(template).flatMap(({ clause }) => (isTask(clause) ? [] : [clause]));
