import type { Clause, Indicator } from '../../model';
import { definitionOf, type EntryField, VALUE_FIELD } from '../../rules';
import { entryRow, rowsOf, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { clauseCheck } from './check';
import { type FormTable, LABEL_COLUMN, type Place } from './columns';
import { indicatorText } from './text';
import { entryInput } from '../inputs';
import { across, cell, down } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { textValidation } from '../validations';

type Cells = Readonly<Record<string, CellSpec>>;

/** The rows of an indicator: one for each clause, and below it one for each field of an entry that has several. */
export function indicatorRows(contents: Contents, table: FormTable, indicator: Indicator): UnsizedRow[] {
  const rows = indicator.clauses.flatMap((clause, i) => clauseRows(contents, table, indicator, clause, i));
  const [first, ...others] = rows;
  if (!first) return [];
  return [
    { ...first, begins: 'indicator', cells: { ...sharedCells(table, indicator, rows), ...first.cells } },
    ...others,
  ];
}

/** What is printed once for all rows of an indicator. */
function sharedCells({ places, parted }: FormTable, indicator: Indicator, rows: readonly UnsizedRow[]): Cells {
  return Object.fromEntries(
    places.flatMap((place): [string, CellSpec][] => {
      const text = indicatorText(place.field, indicator);
      if (text === undefined) return [];
      const columns = rows.length > 1 && place === parted.place ? parted.columns : place.columns;
      return [[place.column, cell(styleOf(place), text, { span: { rows: rows.length, columns } })]];
    }),
  );
}

const styleOf = ({ field }: Place): 'centred' | 'text' =>
  field === 'number' || field === 'declared' ? 'centred' : 'text';

function clauseRows(
  contents: Contents,
  table: FormTable,
  indicator: Indicator,
  clause: Clause,
  index: number,
): UnsizedRow[] {
  const entry = definitionOf(clause.rule).entry(clause.rule);
  const rows = rowsOf(clause).length;
  const isPrinted = table.places.some(({ field }) => field === 'text');
  const unit = entry.unit ?? (index === 0 ? indicator.unit : undefined);
  const main = {
    ...(rows > 1 || indicator.clauses.length > 1 ? labelCell(table, isPrinted ? '' : clause.text) : {}),
    ...placed(table, 'text', cell('text', clause.text), rows),
    ...placed(table, 'unit', cell('centred', unit), rows),
    ...ownCells(contents, clause),
  };
  if (rows === 1) {
    const input = entryInput(contents, clause, entry.fields[0] ?? VALUE_FIELD);
    return [{ key: clause.id, cells: { ...main, ...placed(table, 'entry', input) } }];
  }
  // The label of a field says its unit where it has one of its own.
  const fieldRow = (field: EntryField): UnsizedRow => ({
    key: entryRow(clause.id, field),
    cells: {
      ...labelCell(table, field.label ?? field.key),
      ...placed(table, 'entry', entryInput(contents, clause, field)),
    },
  });
  return [
    { key: clause.id, cells: { ...main, ...placed(table, 'entry', cell('absent', '请逐行填写')) } },
    ...entry.fields.map(fieldRow),
  ];
}

/** A cell in the place of a printed column; what is filled in has one although no column is printed for it. */
function placed({ places }: FormTable, field: 'text' | 'unit' | 'entry', content: CellSpec, rows = 1): Cells {
  const place = places.find((one) => one.field === field);
  if (place) return { [place.column]: { ...content, span: { rows, columns: place.columns } } };
  return field === 'entry' ? { entry: content } : {};
}

function labelCell({ parted: { place, columns } }: FormTable, label: string): Cells {
  return { [LABEL_COLUMN]: cell('text', label || undefined, across(place.columns - columns)) };
}

/** What Kaohe puts beside the rows of a clause. */
export function ownCells(contents: Contents, clause: Clause): Cells {
  const rows = down(rowsOf(clause).length);
  return {
    answer: cell('centred', contents.formula(statusCell(clause.id)), rows),
    check: cell('text', clauseCheck(contents, clause), rows),
    note: cell('entryText', contents.submission.notes[clause.id], {
      ...rows,
      unlocked: true,
      validation: textValidation(),
    }),
  };
}
