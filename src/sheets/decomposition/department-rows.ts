import { hasEvidence } from '../ids';
import { cell, down } from '../sheet';
import type { CellSpec, Validation } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { message, textValidation } from '../validations';
import { clauseHeight, clauseRows, type RowLayout } from './department-clause-rows';
import { evidenceOf } from './department-columns';
import type { DepartmentContents, Item } from './department-share';
import { MATERIALS_COLUMN } from './keys';
import { rolesLines } from './words';

const MATERIALS: Validation = { ...textValidation(), prompt: message('已提供资料', '材料名称，一行一份。') };

/** The rows of an indicator: one for each clause, and below it one for each field of an entry that has several. */
export function itemRows(department: DepartmentContents, item: Item, layout: RowLayout): readonly UnsizedRow[] {
  const { clauses } = item.indicator;
  const total = clauses.reduce((sum, clause) => sum + clauseHeight(clause), 0);
  const [first, ...others] = clauses.flatMap((clause) => clauseRows(department, item, clause, layout, total));
  if (!first) return [];
  return [{ ...first, cells: { ...sharedCells(department, item, layout, total), ...first.cells } }, ...others];
}

/** What stands once for all rows of an indicator. */
function sharedCells(
  { contents, content }: DepartmentContents,
  item: Item,
  { textColumns }: RowLayout,
  rows: number,
): Record<string, CellSpec> {
  const { indicator, part } = item;
  const { number, title, copy, id } = indicator;
  const groups = part && part.groups.length > 0 ? `（${part.groups.join('、')}）` : '';
  return {
    number: cell('centred', number, down(rows)),
    title: cell('text', copy === undefined ? title : `${title}（第${copy}块工作）`, down(rows)),
    role: cell('centred', part ? rolesLines(part.roles) + groups : '', down(rows)),
    ...(textColumns === 1 ? { evidence: cell('text', evidenceOf(item), down(rows)) } : {}),
    ...(hasEvidence(contents.template)
      ? {
          [MATERIALS_COLUMN]: cell('entryText', content.materials[id], {
            ...down(rows),
            unlocked: true,
            validation: MATERIALS,
          }),
        }
      : {}),
  };
}
