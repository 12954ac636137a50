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
    fields.map((field) => {
      const before = previous === undefined ? undefined : build.ref(togetherCell(previous, clause, field));
      const formula = isText(clause, field)
        ? lengthSoFar(department, clause, field, before)
        : valueSoFar(department, clause, field, before);
      return [togetherColumn(field), cell('key', formula)];
    }),
  );
}

/** Another department's sheet may have been deleted: those before it then count no more. */
const orElse = (before: Expression | undefined, otherwise: string | number): Expression =>
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

/** How long the texts so far are when they are put together: 县公安局：…；县司法局：… */
function lengthSoFar(
  department: string,
  clause: Clause,
  field: EntryField,
  before: Expression | undefined,
): Expression {
  const own = build.length(build.trim(build.ref(givenCell(department, clause, field))));
  const known = orElse(before, 0);
  const signs = '：；'.length;
  return whereGiven(department, clause, field, build.add(build.add(known, own), department.length + signs), known);
}

/** Whether departments contradict each other in a field; nothing where they cannot. */
export function isDisputed(clause: Clause, field: EntryField, holders: readonly string[]): Expression | undefined {
  const last = holders.at(-1);
  if (last === undefined || holders.length < 2 || isText(clause, field)) return undefined;
  return build.equal(orElse(build.ref(togetherCell(last, clause, field)), ''), DISPUTED);
}

/**
 * Whether a text is what the texts of all departments are when they are put together, by its length: a formula cannot
 * put them together again.
 */
export function isTogether(
  text: Expression,
  clause: Clause,
  field: EntryField,
  holders: readonly string[],
): Expression | undefined {
  const last = holders.at(-1);
  if (last === undefined || holders.length < 2 || !isText(clause, field)) return undefined;
  const whole = build.subtract(orElse(build.ref(togetherCell(last, clause, field)), 0), '；'.length);
  return build.equal(build.length(build.trim(text)), whole);
}
