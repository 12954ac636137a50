import type { Clause, Indicator, Section } from '../../model';
import { definitionOf, type EntryField, VALUE_FIELD } from '../../rules';
import { entryRow, measureCell, pointsCell, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { countMaterials } from '../evidence-sheet';
import { entryInput } from '../inputs';
import { cell, down } from '../sheet';
import { MISSING_TEXT } from '../tasks/printed-text';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { textValidation } from '../validations';

/** The row of a clause, and below it one for each field of an entry that has several. */
export function clauseRows(contents: Contents, section: Section, indicator: Indicator, clause: Clause): UnsizedRow[] {
  const { submission, formula, computed, hasMeasures } = contents;
  const definition = definitionOf(clause.rule);
  const entry = definition.entry(clause.rule);
  const range = definition.range(clause.rule);
  const several = entry.fields.length > 1;
  const rows = several ? entry.fields.length + 1 : 1;
  const text = clauseText(clause);
  const review = submission.review[clause.id];
  const measure = computed(measureCell(clause.id));
  const main: UnsizedRow = {
    key: clause.id,
    cells: {
      ...(text === undefined ? {} : { text: cell(clause.textMissing ? 'absent' : 'text', text) }),
      declared: cell('centred', section.role === 'deduction' ? range?.min : range?.max, down(rows)),
      rule: cell('text', definition.sentence(clause.rule), down(rows)),
      unit: cell('centred', entry.unit, down(rows)),
      ...(hasMeasures ? { measure: cell('computed', measure, down(rows)) } : {}),
      answer: cell('centred', formula(statusCell(clause.id)), down(rows)),
      points: cell('computed', formula(pointsCell(clause.id, 'self')), down(rows)),
      materials: cell('centred', countMaterials(contents, indicator), down(rows)),
      reviewed: cell('computed', formula(pointsCell(clause.id, 'reviewed')), down(rows)),
      reason: cell('entryText', review?.reason, {
        ...down(rows),
        unlocked: true,
        validation: textValidation(),
      }),
      note: cell('entryText', submission.notes[clause.id], {
        ...down(rows),
        unlocked: true,
        validation: textValidation(),
      }),
      ...(several
        ? { entry: cell('absent', '请逐行填写'), review: cell('absent', '逐行核定') }
        : entryInputs(contents, clause, entry.fields[0] ?? VALUE_FIELD)),
    },
  };
  return several ? [main, ...entry.fields.map((field) => fieldRow(contents, clause, field))] : [main];
}

function clauseText({ text, textMissing }: Clause): string | undefined {
  if (textMissing) return MISSING_TEXT;
  return text || undefined;
}

function fieldRow(contents: Contents, clause: Clause, field: EntryField): UnsizedRow {
  return {
    key: entryRow(clause.id, field),
    cells: {
      text: cell('subtotalLabel', field.label ?? field.key),
      ...entryInputs(contents, clause, field),
    },
  };
}

/** The cells to be filled in: the county's, and the city's beside it. */
function entryInputs(contents: Contents, clause: Clause, field: EntryField): Record<string, CellSpec> {
  return {
    entry: entryInput(contents, clause, field),
    review: entryInput(contents, clause, field, 'reviewed'),
  };
}
