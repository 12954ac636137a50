import type { CellRef } from '../formula';
import { type Clause, clausesOf, indicatorLabel, indicatorsOf } from '../model';
import { definitionOf, type EntryField, formatOf, VALUE_FIELD } from '../rules';
import type { Contents } from './contents';
import { LISTS_SHEET, SHEET_NAMES } from './ids';
import { at, cell, sheet } from './sheet';
import type { SheetSpec, ValidationRule } from './spec';
import { fitsLiteral } from './validations';

/** The name of an indicator as lists show it. */
export const indicatorLabelCell = (indicatorId: string): CellRef =>
  at(LISTS_SHEET, `indicator/${indicatorId}`, 'label');

const fieldsOf = ({ rule }: Clause): readonly EntryField[] => definitionOf(rule).entry(rule).fields;
const optionsOf = ({ rule }: Clause, field: EntryField): readonly string[] =>
  formatOf(definitionOf(rule).entry(rule), field).options ?? [];

const optionCell = ({ id }: Clause, { key }: EntryField, index: number): CellRef => {
  const place = key === VALUE_FIELD.key ? id : `${id}@${key}`;
  return at(LISTS_SHEET, `option/${place}/${index + 1}`, 'label');
};

/** The list of a choice, where it is too long to be written into the validation. */
export function optionList(clause: Clause, field: EntryField): ValidationRule | undefined {
  const options = optionsOf(clause, field);
  return fitsLiteral(options)
    ? undefined
    : { kind: 'listFrom', refs: options.map((_option, i) => optionCell(clause, field, i)) };
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
        .flatMap(({ clause }) => fieldsOf(clause).map((field) => ({ clause, field })))
        .filter(({ clause, field }) => optionList(clause, field) !== undefined)
        .flatMap(({ clause, field }) =>
          optionsOf(clause, field).map((option, i) => row(optionCell(clause, field, i), option)),
        ),
    ],
  });
}
