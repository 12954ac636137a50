import { namedFor } from '../../decomposition';
import { build, type CellRef, type Expression } from '../../formula';
import type { Clause, Indicator } from '../../model';
import { definitionOf, isEmpty } from '../../rules';
import { rowsOf, STATUS, statusCell } from '../../scoring';
import { DECOMPOSITION_SHEET } from '../ids';
import { at } from '../sheet';
import { allotmentCell } from './keys';

/** Whether somebody is to see to an indicator. */
export const ASSIGNMENT = { assigned: '已分配', unassigned: '未分配' } as const;

/** What is said of the entries of an indicator where only some are there. */
export const PARTLY = '部分';

/** Columns of 指标分解表 that tell how things stand. */
export const TABLE_COLUMNS = { assigned: 'assigned', answer: 'answer' } as const;

export const assignedCell = (indicatorId: string): CellRef =>
  at(DECOMPOSITION_SHEET, indicatorId, TABLE_COLUMNS.assigned);

/** Whether the document itself names somebody. */
export const isNamed = (indicator: Indicator): boolean => namedFor(indicator).length > 0;

/** Where the document names somebody, that stands whether or not the unit names others. */
export const assignedContent = (indicator: Indicator): Expression | string =>
  isNamed(indicator)
    ? ASSIGNMENT.assigned
    : build.when(
        build.and(
          isEmpty(build.ref(allotmentCell(indicator.id, 'lead'))),
          isEmpty(build.ref(allotmentCell(indicator.id, 'support'))),
        ),
        ASSIGNMENT.unassigned,
        ASSIGNMENT.assigned,
      );

/** How many indicators are still nobody's. */
export const unassignedCount = (indicators: readonly Indicator[]): Expression =>
  build.countIf(
    indicators.map(({ id }) => assignedCell(id)),
    ASSIGNMENT.unassigned,
  );

/** Whether what an indicator asks for is filled in; what may be left out counts only where there is nothing else. */
export function answerFormula({ clauses }: Indicator): Expression | undefined {
  const asking = clauses.filter(({ rule }) => definitionOf(rule).entry(rule).fields.length > 0);
  const [only, ...others] = asking;
  if (!only) return undefined;
  if (others.length === 0) return build.ref(statusCell(only.id));
  const required = asking.filter(({ optional }) => !optional);
  const counted = required.length > 0 ? required : asking;
  const answered = count(counted, STATUS.answered);
  return build.when(
    build.greater(count(asking, STATUS.invalid), 0),
    STATUS.invalid,
    build.when(
      build.equal(answered, counted.length),
      STATUS.answered,
      build.when(build.equal(answered, 0), STATUS.unanswered, PARTLY),
    ),
  );
}

const count = (clauses: readonly Clause[], status: string): Expression =>
  build.countIf(clauses.flatMap(statusCells), status);

/** Rows of a clause's fields have no status; with them the cells of neighbours are one area, which prints short. */
const statusCells = (clause: Clause): readonly CellRef[] => rowsOf(clause).map(statusCell);
