import { build, type CellRef, type Expression, mapRefs } from '../../formula';
import type { Clause } from '../../model';
import { definitionOf, type EntryField, isEmpty } from '../../rules';
import { entryCell, rowsOf, STATUS, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { departmentSheetId } from '../ids';
import { returnedCell } from './keys';

/** What becomes of what a department has given. */
export const TAKEN = { pending: '待采用', taken: '已采用', differs: '不一致' } as const;

/** The cell of a field of a clause on the sheet of a department. */
export const givenCell = (department: string, { id }: Clause, field: EntryField): CellRef => ({
  ...entryCell(id, field),
  sheet: departmentSheetId(department),
});

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

/** Whether the main sheet has what the department has given; fields that it has left out do not count. */
export function takenFormula(department: string, clause: Clause): Expression {
  const { fields } = definitionOf(clause.rule).entry(clause.rule);
  if (fields.length === 0) return build.expression('');
  const given = (field: EntryField) => build.ref(givenCell(department, clause, field));
  const stands = (field: EntryField) => build.ref(entryCell(clause.id, field));
  const isGiven = (field: EntryField) => build.not(isEmpty(given(field)));
  const isOpen = (field: EntryField) => isEmpty(stands(field));
  const isSame = (field: EntryField) => build.equal(build.trim(given(field)), build.trim(stands(field)));
  const differs = fields.map((field) => build.and(isGiven(field), build.not(isOpen(field)), build.not(isSame(field))));
  const pending = fields.map((field) => build.and(isGiven(field), isOpen(field)));
  const state = build.when(
    build.or(...differs),
    TAKEN.differs,
    build.when(build.or(...pending), TAKEN.pending, TAKEN.taken),
  );
  return build.ifError(build.when(build.or(...fields.map(isGiven)), state, ''), TAKEN.differs);
}
