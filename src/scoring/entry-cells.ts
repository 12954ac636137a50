import type { CellRef } from '../formula';
import type { Clause } from '../model';
import { definitionOf } from '../rules';
import { entryCell, entryRow, type Side } from './cells';

/** All rows of a clause: its own and, where its entry has several fields below each other, one for each of them. */
export const rowsOf = ({ id, rule }: Clause): readonly string[] => [
  ...new Set([
    id,
    ...definitionOf(rule)
      .entry(rule)
      .fields.map((field) => entryRow(id, field)),
  ]),
];

/** All cells of a clause's entry, in the order of its fields. */
export const entryCells = ({ id, rule }: Clause, side: Side = 'self'): readonly CellRef[] =>
  definitionOf(rule)
    .entry(rule)
    .fields.map((field) => entryCell(id, field, side));
