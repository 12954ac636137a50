import { build, type Expression, THIS_ROW } from '../../formula';
import { indicatorsOf, type Template } from '../../model';
import { STATUS } from '../../scoring';
import { DECOMPOSITION_SHEET } from '../ids';
import { at } from '../sheet';
import type { Area, Highlight } from '../spec';
import { ALLOTMENT_COLUMNS } from './keys';
import { ASSIGNMENT, TABLE_COLUMNS } from './table-status';

const isHere = (column: string, text: string): Expression =>
  build.equal(build.ref(at(DECOMPOSITION_SHEET, THIS_ROW, column)), text);

/** What is nobody's yet, and where somebody is to be named; entries that are not what was asked. */
export function tableHighlights(template: Template): readonly Highlight[] {
  const ids = indicatorsOf(template).map(({ id }) => id);
  const [first, last] = [ids[0], ids.at(-1)];
  if (first === undefined || last === undefined) return [];
  const area = (column: string): Area => ({ rows: [first, last], columns: [column, column] });
  const isUnassigned = isHere(TABLE_COLUMNS.assigned, ASSIGNMENT.unassigned);
  return [
    { area: area(TABLE_COLUMNS.assigned), when: isUnassigned, style: 'missing' },
    { area: area(ALLOTMENT_COLUMNS.lead), when: isUnassigned, style: 'unanswered' },
    { area: area(TABLE_COLUMNS.answer), when: isHere(TABLE_COLUMNS.answer, STATUS.invalid), style: 'invalid' },
  ];
}
