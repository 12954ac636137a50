import type { ColumnField, Section } from '../../model';
import { cell } from '../sheet';
import type { CellSpec } from '../spec';
import type { StyleName } from '../styles';
import { type Placed, printedText } from './task-columns';

type Task = Section['indicators'][number];
type Joins = (task: Task, above: Task, section: Section) => boolean;

const always: Joins = () => true;
const inOneGroup: Joins = ({ group }, above) => group !== undefined && group === above.group;

/** Where the cell of a task is one with that of the task above it, in its section. */
const JOINS: Readonly<Partial<Record<ColumnField, Joins>>> = {
  section: always,
  sectionNumber: always,
  group: inOneGroup,
  groupNumber: inOneGroup,
  title: ({ continued }) => continued,
  number: ({ continued, number }) => continued && number === '',
  evidence: ({ evidence }, above, section) => section.evidence !== undefined && evidence === above.evidence,
};

function joinsAbove(field: ColumnField, section: Section, index: number): boolean {
  const [above, task] = [section.indicators[index - 1], section.indicators[index]];
  return above !== undefined && task !== undefined && (JOINS[field]?.(task, above, section) ?? false);
}

/** Whether any cells of a printed column are each one for several tasks of a section. */
export const isShared = (field: ColumnField, section: Section): boolean =>
  section.indicators.some((_, i) => joinsAbove(field, section, i));

const PRINTED_STYLES: Readonly<Partial<Record<ColumnField, StyleName>>> = {
  section: 'label',
  sectionNumber: 'label',
  group: 'label',
  groupNumber: 'label',
  number: 'centred',
  declared: 'centred',
  unit: 'centred',
};

/**
 * The printed cells that begin with a task of a section; each covers all the rows that it speaks of.
 * @param heights how many rows each task of the section takes
 */
export function printedCells(
  section: Section,
  index: number,
  heights: readonly number[],
  placed: readonly Placed[],
): Record<string, CellSpec> {
  const task = section.indicators[index];
  if (!task) return {};
  return Object.fromEntries(
    placed
      .filter(({ field }) => !joinsAbove(field, section, index))
      .map(({ field, key, columns }) => {
        let end = index + 1;
        while (end < heights.length && joinsAbove(field, section, end)) end += 1;
        const rows = heights.slice(index, end).reduce((sum, height) => sum + height, 0);
        const span = rows > 1 || columns > 1 ? { span: { rows, columns } } : {};
        const text = printedText(field, section, task);
        return [key, cell(PRINTED_STYLES[field] ?? 'text', text === '' ? undefined : text, span)];
      }),
  );
}
