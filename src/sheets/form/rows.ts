import type { Clause, Indicator } from '../../model';
import { definitionOf, type EntrySpec, VALUE_FIELD } from '../../rules';
import { rowsOf, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { clauseCheck } from './check';
import type { FormTable, Place } from './columns';
import { bareLabel, fieldRows, hasFieldUnits } from './field-rows';
import { labelCell, placed } from './placed';
import { indicatorText } from './text';
import { entryInput } from '../inputs';
import { cell, down } from '../sheet';
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
  const shared = {
    ...placed(table, 'text', cell('text', clause.text), rows),
    // The unit of one field is not that of the others.
    ...(hasFieldUnits(entry) ? {} : placed(table, 'unit', cell('centred', unit), rows)),
    ...ownCells(contents, clause),
  };
  const name = (isPrinted ? '' : clause.text) || nameOf(entry);
  if (rows > 1) return fieldRows(contents, table, clause, name, shared);
  const input = entryInput(contents, clause, entry.fields[0] ?? VALUE_FIELD);
  // Printed words say enough of one clause among several.
  const label = indicator.clauses.length > 1 ? labelCell(table, isPrinted && clause.text ? '' : name) : {};
  return [{ key: clause.id, cells: { ...label, ...shared, ...placed(table, 'entry', input) } }];
}

/** What a row is called whose clause has no words of its own: its fields, or what kind of value it takes. */
function nameOf({ type, fields }: EntrySpec): string {
  if (fields.length > 1) return fields.map(bareLabel).join('、');
  return type === 'text' ? '内容' : type === 'count' || type === 'number' ? '数量' : '填报值';
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
