import type { CellRef } from '../formula';
import { type Clause, clausesOf, indicatorLabel, indicatorsOf } from '../model';
import { definitionOf } from '../rules';
import type { Contents } from './contents';
import { LISTS_SHEET, SHEET_NAMES } from './ids';
import { at, cell, sheet } from './sheet';
import type { SheetSpec, ValidationRule } from './spec';
import { fitsLiteral } from './validations';

/** The name of an indicator as lists show it. */
export const indicatorLabelCell = (indicatorId: string): CellRef =>
  at(LISTS_SHEET, `indicator/${indicatorId}`, 'label');

const optionsOf = ({ rule }: Clause): readonly string[] => definitionOf(rule).entry(rule).options ?? [];
const optionCell = (clauseId: string, index: number): CellRef =>
  at(LISTS_SHEET, `option/${clauseId}/${index + 1}`, 'label');

/** The list of a choice, where it is too long to be written into the validation. */
export function optionList(clause: Clause): ValidationRule | undefined {
  const options = optionsOf(clause);
  return fitsLiteral(options)
    ? undefined
    : { kind: 'listFrom', refs: options.map((_option, i) => optionCell(clause.id, i)) };
}

/** _lists: what dropdowns offer. */
export function listsSheet({ template }: Contents): SheetSpec {
  const row = ({ row: key }: CellRef, label: string) => ({ key, height: 15, cells: { label: cell('key', label) } });
  return sheet({
    id: LISTS_SHEET,
    name: SHEET_NAMES[LISTS_SHEET],
    visibility: 'veryHidden',
    columns: [{ key: 'label', width: 60 }],
    rows: [
      ...indicatorsOf(template).map((indicator) => row(indicatorLabelCell(indicator.id), indicatorLabel(indicator))),
      ...clausesOf(template)
        .filter(({ clause }) => optionList(clause) !== undefined)
        .flatMap(({ clause }) => optionsOf(clause).map((option, i) => row(optionCell(clause.id, i), option))),
    ],
  });
}
