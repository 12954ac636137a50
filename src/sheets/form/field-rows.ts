import type { Clause } from '../../model';
import { definitionOf, type EntryField, type EntrySpec, formatOf } from '../../rules';
import { entryRow } from '../../scoring';
import type { Contents } from '../contents';
import { formGrid, type FormTable, LABEL_COLUMN } from './columns';
import { labelCell, placed } from './placed';
import { entryInput } from '../inputs';
import { across, cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';

/**
 * The rows of an entry that has several fields: one that says so, for the clause's own row holds what all of them share,
 * and below it one for each field, with its unit.
 * @param shared cells of the clause's own row, among them that of a unit which goes for all fields
 */
export function fieldRows(
  contents: Contents,
  table: FormTable,
  clause: Clause,
  name: string,
  shared: UnsizedRow['cells'],
): UnsizedRow[] {
  const entry = definitionOf(clause.rule).entry(clause.rule);
  const unitPlace = hasFieldUnits(entry) ? table.places.find(({ field }) => field === 'unit') : undefined;
  const fieldRow = (field: EntryField): UnsizedRow => ({
    key: entryRow(clause.id, field),
    cells: {
      ...labelCell(table, unitPlace ? bareLabel(field) : labelOf(field)),
      ...(unitPlace ? placed(table, 'unit', cell('centred', formatOf(entry, field).unit)) : {}),
      ...placed(table, 'entry', entryInput(contents, clause, field)),
    },
  });
  return [
    {
      key: clause.id,
      cells: {
        ...shared,
        ...nameCells(contents, table, name, unitPlace),
        ...placed(table, 'entry', cell('absent', '分行填写')),
      },
    },
    ...entry.fields.map(fieldRow),
  ];
}

/** Whether fields have units, which need not be the same. */
export const hasFieldUnits = ({ fields }: EntrySpec): boolean => fields.some(({ asks }) => asks?.unit !== undefined);

const labelOf = ({ key, label = key }: EntryField): string => label;

/** Without the unit, which stands beside it. */
export function bareLabel(field: EntryField): string {
  const [label, end] = [labelOf(field), `（${field.asks?.unit ?? ''}）`];
  return label.endsWith(end) ? label.slice(0, -end.length) : label;
}

/** The name of all fields has the room of the unit, too, where that is next to it. */
function nameCells(
  { template }: Contents,
  table: FormTable,
  name: string,
  unit: FormTable['places'][number] | undefined,
): Record<string, CellSpec> {
  const cells = labelCell(table, name);
  const label = cells[LABEL_COLUMN];
  const width = label?.span?.columns ?? 1;
  const grid = formGrid(template).map(({ key }) => key);
  if (!label || !unit) return cells;
  const isNext = grid.indexOf(unit.column) === grid.indexOf(LABEL_COLUMN) + width;
  if (!isNext) return { ...cells, ...placed(table, 'unit', cell('centred')) };
  return { [LABEL_COLUMN]: { ...label, ...across(width + unit.columns) } };
}
