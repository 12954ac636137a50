import { isRequired } from '../../model';
import { build, type Expression, THIS_ROW } from '../../formula';
import { definitionOf, isEmpty } from '../../rules';
import { rowsOf, STATUS } from '../../scoring';
import { departmentSheetId } from '../ids';
import { at } from '../sheet';
import type { Area, Highlight } from '../spec';
import type { HighlightName } from '../styles';
import type { UnsizedRow } from '../text-fit';
import { TAKEN } from './department-answer';
import { fieldsOf, TAKEN_COLUMN } from './department-columns';
import { clausesIn, type DepartmentContents } from './department-share';
import { givenCell, PERSON_COLUMNS, PERSON_ROW, returnedCell } from './keys';

const TAKEN_STYLES: readonly (readonly [string, HighlightName])[] = [
  [TAKEN.wrong, 'invalid'],
  [TAKEN.differs, 'invalid'],
  [TAKEN.disputed, 'missing'],
  [TAKEN.pending, 'ongoing'],
  [TAKEN.taken, 'good'],
];

/** Marks what is still to be filled in, what is wrong, and what has not been taken over. */
export function departmentHighlights(
  department: DepartmentContents,
  rows: readonly UnsizedRow[],
): readonly Highlight[] {
  const id = departmentSheetId(department.share.name);
  const here = (column: string): Expression => build.ref(at(id, THIS_ROW, column));
  const isBlank = (column: string) => isEmpty(here(column));
  const table = clausesIn([...department.items, ...department.left]).flatMap(({ clause }) => rowsOf(clause));
  const [first, last] = [table[0], table.at(-1)];
  const person = [PERSON_COLUMNS.name, PERSON_COLUMNS.telephone].map((column): Highlight => ({
    area: { rows: [PERSON_ROW, PERSON_ROW], columns: [column, column] },
    when: isBlank(column),
    style: 'unanswered',
  }));
  if (first === undefined || last === undefined) return person;
  const area = (column: string): Area => ({ rows: [first, last], columns: [column, column] });
  const isHere = (column: string, text: string) => build.equal(here(column), text);
  const hasTaken = rows.some(({ cells }) => cells[TAKEN_COLUMN] !== undefined);
  return [
    ...person,
    { area: area('answer'), when: isHere('answer', STATUS.invalid), style: 'invalid' },
    ...openCells(department, rows).map(({ area: open, isEither }): Highlight => ({
      area: open,
      when: isEither ? build.and(isBlank(open.columns[0]), isEither) : isBlank(open.columns[0]),
      style: 'unanswered',
    })),
    ...(hasTaken
      ? TAKEN_STYLES.map(([text, style]): Highlight => ({
          area: area(TAKEN_COLUMN),
          when: isHere(TAKEN_COLUMN, text),
          style,
        }))
      : []),
  ];
}

type Open = { readonly area: Area; readonly isEither?: Expression };

/**
 * Cells that have to be filled in, neighbours below each other together. Of an entry that is complete with a part of its
 * fields, as long as it is not.
 */
function openCells(department: DepartmentContents, rows: readonly UnsizedRow[]): readonly Open[] {
  const { name } = department.share;
  const rowAt = new Map(rows.map(({ key }, i) => [key, i]));
  const runs: { from: number; to: number; column: string; isEither?: Expression }[] = [];
  for (const { section, indicator, clause } of clausesIn(department.items)) {
    if (!isRequired({ section, indicator, clause })) continue;
    const isEither = definitionOf(clause.rule).complete
      ? build.equal(build.ref(returnedCell(name, clause.id)), STATUS.unanswered)
      : undefined;
    for (const field of fieldsOf(clause).filter(({ optional }) => isEither ?? !optional)) {
      const { row, column } = givenCell(name, clause, field);
      const at = rowAt.get(row) ?? 0;
      const run = runs.findLast((one) => one.column === column);
      if (run && run.to + 1 === at && !run.isEither && !isEither) run.to = at;
      else runs.push({ from: at, to: at, column, ...(isEither ? { isEither } : {}) });
    }
  }
  return runs.map(({ from, to, column, isEither }) => ({
    area: { rows: [rows[from]?.key ?? '', rows[to]?.key ?? ''], columns: [column, column] },
    ...(isEither ? { isEither } : {}),
  }));
}
