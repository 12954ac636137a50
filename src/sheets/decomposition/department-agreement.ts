import { build, type CellRef, type Expression } from '../../formula';
import type { Clause } from '../../model';
import { definitionOf, type EntryField, formatOf, isEmpty } from '../../rules';
import { entryRow, STATUS } from '../../scoring';
import { departmentSheetId } from '../ids';
import { cell } from '../sheet';
import type { CellSpec } from '../spec';
import { givenCell, returnedCell } from './keys';

/**
 * Whether the departments that are asked for the same say the same. Each has beside what it gives, in a hidden column,
 * what all those before it and itself have said, so that a formula speaks of one other sheet however many there are.
 */

/** What stands for values that are not the same. */
export const DISPUTED = '有出入';

const TOGETHER = 'together';

/** The hidden column of a field: fields in columns of their own have one each. */
const togetherColumn = ({ key, beside = false }: EntryField): string => (beside ? `${TOGETHER}/${key}` : TOGETHER);

/** The hidden columns that the fields of some clauses need. */
export const togetherColumns = (fields: readonly EntryField[]): readonly string[] => [
  ...new Set(fields.map(togetherColumn)),
];

const togetherCell = (department: string, { id }: Clause, field: EntryField): CellRef => ({
  sheet: departmentSheetId(department),
  row: entryRow(id, field),
  column: togetherColumn(field),
});

/** Texts are no answers that could contradict each other: they are put together. */
const isText = ({ rule }: Clause, field: EntryField): boolean =>
  formatOf(definitionOf(rule).entry(rule), field).type === 'text';

/**
 * The hidden cells in a row of a clause.
 * @param holders the departments that have a sheet and are asked for the clause; none where there is only one
 */
export function togetherCells(
  department: string,
  clause: Clause,
  fields: readonly EntryField[],
  holders: readonly string[],
): Readonly<Record<string, CellSpec>> {
  if (holders.length < 2) return {};
  const previous = holders[holders.indexOf(department) - 1];
  return Object.fromEntries(
    fields
      .filter((field) => !isText(clause, field))
      .map((field) => {
        const before = previous === undefined ? undefined : build.ref(togetherCell(previous, clause, field));
        return [togetherColumn(field), cell('key', valueSoFar(department, clause, field, before))];
      }),
  );
}

/** Another department's sheet may have been deleted: those before it then count no more. */
const orElse = (before: Expression | undefined, otherwise: string): Expression =>
  before ? build.ifError(before, otherwise) : build.expression(otherwise);

/** What is not what was asked is not taken over, and contradicts nobody. */
const whereGiven = (
  department: string,
  clause: Clause,
  field: EntryField,
  given: Expression,
  otherwise: Expression,
): Expression =>
  build.when(
    build.equal(build.ref(returnedCell(department, clause.id)), STATUS.invalid),
    otherwise,
    build.when(isEmpty(build.ref(givenCell(department, clause, field))), otherwise, given),
  );

/** The value on which all so far agree; '' where there is none yet, DISPUTED where there are several. */
function valueSoFar(department: string, clause: Clause, field: EntryField, before: Expression | undefined): Expression {
  const own = build.ref(givenCell(department, clause, field));
  const known = orElse(before, '');
  const given = before
    ? build.when(
        isEmpty(known),
        own,
        build.when(build.equal(build.trim(known), build.trim(own)), own, build.expression(DISPUTED)),
      )
    : own;
  return whereGiven(department, clause, field, given, known);
}

/** Whether departments contradict each other in a field; nothing where they cannot. */
export function isDisputed(clause: Clause, field: EntryField, holders: readonly string[]): Expression | undefined {
  const last = holders.at(-1);
  if (last === undefined || holders.length < 2 || isText(clause, field)) return undefined;
  return build.equal(orElse(build.ref(togetherCell(last, clause, field)), ''), DISPUTED);
}

/** Whether the text of a department is a part of those that were put together: 县公安局：…；县司法局：… */
export function isTogether(
  whole: Expression,
  department: string,
  clause: Clause,
  field: EntryField,
): Expression | undefined {
  if (!isText(clause, field)) return undefined;
  const own = build.trim(build.ref(givenCell(department, clause, field)));
  return build.contains(build.joined('；', build.trim(whole), '；'), build.joined(`；${department}：`, own, '；'));
}
