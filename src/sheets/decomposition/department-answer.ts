import { build, type Expression, mapRefs } from '../../formula';
import type { Clause } from '../../model';
import { definitionOf, type EntryField, isEmpty } from '../../rules';
import { entryCell, rowsOf, STATUS, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { departmentSheetId } from '../ids';
import { DISPUTED, isDisputed, isTogether } from './department-agreement';
import { givenCell, returnedCell } from './keys';

/**
 * What becomes of what a department has given: it waits to be taken over, or has been; it is not what the main sheet has,
 * or not what another department has given, which nobody can take over unasked; it is not what was asked.
 */
export const TAKEN = {
  pending: '待采用',
  taken: '已采用',
  differs: '不一致',
  disputed: DISPUTED,
  wrong: '不符合要求',
} as const;

/** Whether a clause is answered on the sheet of a department: as the main sheet has it, of the cells here. */
export const answerFormula = ({ formula }: Contents, department: string, { id }: Clause): Expression =>
  mapRefs(formula(statusCell(id)), (ref) => ({ ...ref, sheet: departmentSheetId(department) }));

/** How many of some clauses are answered there. */
export const answeredHere = (department: string, clauses: readonly Clause[]): Expression =>
  build.countIf(
    // Rows between those of the clauses have no status; with them the cells are one area, which prints short.
    clauses.flatMap((clause) => rowsOf(clause).map((row) => returnedCell(department, row))),
    STATUS.answered,
  );

/**
 * Whether the main sheet has what the department has given; fields that it has left out do not count.
 * @param holders the departments that have a sheet and are asked for the clause
 */
export function takenFormula(department: string, clause: Clause, holders: readonly string[]): Expression {
  const { fields } = definitionOf(clause.rule).entry(clause.rule);
  if (fields.length === 0) return build.expression('');
  const given = (field: EntryField) => build.ref(givenCell(department, clause, field));
  const stands = (field: EntryField) => build.ref(entryCell(clause.id, field));
  const isGiven = (field: EntryField) => build.not(isEmpty(given(field)));
  const isOpen = (field: EntryField) => isEmpty(stands(field));
  const isTaken = (field: EntryField) => {
    const isSame = build.equal(build.trim(given(field)), build.trim(stands(field)));
    const isPart = isTogether(stands(field), department, clause, field);
    return isPart ? build.or(isSame, isPart) : isSame;
  };
  const differs = fields.map((field) => build.and(isGiven(field), build.not(isOpen(field)), build.not(isTaken(field))));
  const pending = fields.map((field) => build.and(isGiven(field), isOpen(field)));
  const disputed = fields.flatMap((field) => {
    const condition = isDisputed(clause, field, holders);
    return condition ? [build.and(isGiven(field), isOpen(field), condition)] : [];
  });
  const isWaiting = build.when(build.or(...pending), TAKEN.pending, TAKEN.taken);
  const state = build.when(
    build.or(...differs),
    TAKEN.differs,
    disputed.length > 0 ? build.when(build.or(...disputed), TAKEN.disputed, isWaiting) : isWaiting,
  );
  const isWrong = build.equal(build.ref(returnedCell(department, clause.id)), STATUS.invalid);
  // An error value in the department's own cells makes its answer wrong; one that is left is the main sheet's.
  return build.when(
    isWrong,
    TAKEN.wrong,
    build.ifError(build.when(build.or(...fields.map(isGiven)), state, ''), TAKEN.differs),
  );
}
