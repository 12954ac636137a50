import { type CellValue, dateSerial } from '../formula';
import type { Clause, EntryValue } from '../model';
import { definitionOf, type EntryField, type EntryFormat, formatOf } from '../rules';
import { entryCell, type Side } from '../scoring';
import type { Contents } from './contents';
import { optionList } from './lists-sheet';
import { cell } from './sheet';
import type { CellSpec } from './spec';
import type { StyleName } from './styles';
import { entryPrompt, entryValidation } from './validations';

/** How cells look that are filled in, by what they take. */
export const ENTRY_STYLES = {
  yesno: 'entry',
  choice: 'entry',
  count: 'entry',
  number: 'entry',
  points: 'entry',
  list: 'entry',
  date: 'entryDate',
  text: 'entryText',
} as const satisfies Record<EntryFormat['type'], StyleName>;

/** The cell of one field of a clause's entry, with what is entered and a validation; only the unit's own is prompted. */
export const entryInput = (contents: Contents, clause: Clause, field: EntryField, side: Side = 'self'): CellSpec =>
  inputCell(clause, field, contents.input(entryCell(clause.id, field, side)), side === 'self');

/** The same where somebody else has given the value, or is asked for it. */
export function givenInput(clause: Clause, field: EntryField, value: EntryValue | undefined): CellSpec {
  const { type } = fieldFormat(clause, field);
  // A sheet holds a date as a number of days.
  const day = type === 'date' && typeof value === 'string' ? dateSerial(value) : undefined;
  return inputCell(clause, field, day ?? value ?? null, true);
}

const fieldFormat = ({ rule }: Clause, field: EntryField): EntryFormat =>
  formatOf(definitionOf(rule).entry(rule), field);

function inputCell(clause: Clause, field: EntryField, value: CellValue, isPrompted: boolean): CellSpec {
  const format = fieldFormat(clause, field);
  return cell(ENTRY_STYLES[format.type], value, {
    unlocked: true,
    validation: entryValidation(format, isPrompted ? entryPrompt(format) : undefined, optionList(clause, field)),
  });
}
