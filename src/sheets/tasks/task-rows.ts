import type { Clause, Indicator, Section } from '../../model';
import { definitionOf, type EntryField, VALUE_FIELD } from '../../rules';
import { entryRow, measureCell, pointsCell, statusCell } from '../../scoring';
import type { Contents } from '../contents';
import { hasNotes } from '../ids';
import { entryInput } from '../inputs';
import { across, cell, down } from '../sheet';
import { isTask, MEASURE_COLUMNS, measuresIn } from './measures';
import { printedCells } from './printed-cells';
import type { Placed } from './printed-columns';
import type { UnsizedRow } from '../text-fit';
import { textValidation } from '../validations';

/** What rows are laid out with. */
export type TaskLayout = {
  /** The columns beside the printed ones, by key. */
  readonly columns: ReadonlySet<string>;
  /** Those of the section at hand, as printed. */
  readonly placed: readonly Placed[];
};

/** The rows of a section's tasks: one for each, and below it one for each thing that is measured. */
export function taskRows(contents: Contents, section: Section, layout: TaskLayout): readonly UnsizedRow[] {
  const blocks = section.indicators.map((task) => blockOf(contents, task, layout));
  const heights = blocks.map(({ length }) => length);
  return blocks.flatMap(([first, ...others], i) =>
    first
      ? [
          {
            ...first,
            // Tasks of one title are kept on one page: a cell that is torn shows its text on one of them only.
            ...(section.indicators[i]?.continued ? {} : { begins: 'indicator' as const }),
            cells: { ...printedCells(section, i, heights, layout.placed), ...first.cells },
          },
          ...others,
        ]
      : [],
  );
}

function blockOf(contents: Contents, task: Indicator, layout: TaskLayout): readonly UnsizedRow[] {
  const measures = measuresIn(task).flatMap((clause) => measureRows(contents, clause, layout));
  return [
    ...task.clauses.filter(isTask).map((clause) => taskRow(contents, task, clause, measures.length + 1, layout)),
    ...measures,
  ];
}

/** The row that a task's state stands in; what is reported of the task goes for all of its rows. */
function taskRow(contents: Contents, task: Indicator, clause: Clause, rows: number, layout: TaskLayout): UnsizedRow {
  const measured = MEASURE_COLUMNS.filter(({ key }) => layout.columns.has(key));
  const count = measuresIn(task).length;
  return {
    key: clause.id,
    cells: {
      ...(measured.length === 0
        ? {}
        : {
            target: cell('absent', count === 0 ? '无量化指标' : `量化指标${count}项：`, across(measured.length)),
          }),
      ...Object.fromEntries(
        definitionOf(clause.rule)
          .entry(clause.rule)
          .fields.map((field) => [field.key, { ...entryInput(contents, clause, field), ...down(rows) }]),
      ),
      ...sharedCells(contents, clause, 1),
    },
  };
}

/** The row of something measured, and below it one for each field where it asks for several: a value per year. */
function measureRows(contents: Contents, clause: Clause, { columns }: TaskLayout): readonly UnsizedRow[] {
  const { formula, computed } = contents;
  const definition = definitionOf(clause.rule);
  const entry = definition.entry(clause.rule);
  const several = entry.fields.length > 1;
  const rows = several ? entry.fields.length + 1 : 1;
  const input = (field: EntryField) => ({ entry: entryInput(contents, clause, field) });
  const main: UnsizedRow = {
    key: clause.id,
    cells: {
      target: cell('text', clause.text || definition.sentence(clause.rule)),
      ...(several ? { entry: cell('absent', '请逐行填写') } : input(entry.fields[0] ?? VALUE_FIELD)),
      targetUnit: cell('centred', entry.unit, down(rows)),
      ...(columns.has('measure') ? { measure: cell('rate', computed(measureCell(clause.id)), down(rows)) } : {}),
      points: cell('computed', formula(pointsCell(clause.id)), down(rows)),
      ...sharedCells(contents, clause, rows),
    },
  };
  if (!several) return [main];
  const fieldRow = (field: EntryField): UnsizedRow => ({
    key: entryRow(clause.id, field),
    cells: { target: cell('subtotalLabel', field.label ?? field.key), ...input(field) },
  });
  return [main, ...entry.fields.map(fieldRow)];
}

/** What every clause has: a remark, and whether it is filled in. */
const sharedCells = ({ template, submission, formula }: Contents, { id }: Clause, rows: number) => ({
  ...(hasNotes(template)
    ? { note: cell('entryText', submission.notes[id], { ...down(rows), unlocked: true, validation: textValidation() }) }
    : {}),
  answer: cell('centred', formula(statusCell(id)), down(rows)),
});
