import type { Clause } from '../model';
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
export function entryInput(contents: Contents, clause: Clause, field: EntryField, side: Side = 'self'): CellSpec {
  const format = formatOf(definitionOf(clause.rule).entry(clause.rule), field);
  const prompt = side === 'self' ? entryPrompt(format) : undefined;
  return cell(ENTRY_STYLES[format.type], contents.input(entryCell(clause.id, field, side)), {
    unlocked: true,
    validation: entryValidation(format, prompt, optionList(clause, field)),
  });
}
