import type { Template } from '../../model';
import { across, cell } from '../sheet';
import type { ColumnSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';

/** A label and columns beside it, which each block uses in its own way. */
export type Frame = readonly ColumnSpec[];

const COLUMNS: Frame = [
  { key: 'label', width: 18 },
  { key: 'value', width: 23 },
  { key: 'second', width: 23 },
  { key: 'third', width: 23 },
  { key: 'fourth', width: 23 },
  { key: 'fifth', width: 23 },
];

/** Sections and departments have long names, and tasks four states. */
const TASK_COLUMNS: Frame = [
  { key: 'label', width: 30 },
  { key: 'value', width: 15 },
  { key: 'second', width: 15 },
  { key: 'third', width: 15 },
  { key: 'fourth', width: 15 },
  { key: 'fifth', width: 15 },
  { key: 'sixth', width: 15 },
  { key: 'seventh', width: 15 },
];

/** Bars of what is the unit's own. */
export const BAR_COLOR = '8FB4DD';

/** The columns of 总览. */
export const frameOf = ({ kind }: Pick<Template, 'kind'>): Frame => (kind === 'task-list' ? TASK_COLUMNS : COLUMNS);

/** A cell from a column, by its number, to the right edge. */
export const toEdge = (frame: Frame, from: number) => across(frame.length - from);

/** The heading of a block; a block is kept on one printed page. */
export const heading = (frame: Frame, text: string): UnsizedRow => ({
  key: '',
  begins: 'section',
  height: 26,
  cells: { label: cell('heading', text, toEdge(frame, 0)) },
});

/** Column heads; the last one reaches to the right edge. */
export const header = (frame: Frame, ...texts: readonly string[]): UnsizedRow => ({
  key: '',
  height: 22,
  cells: Object.fromEntries(
    texts.map((text, i) => [frame[i]?.key ?? '', cell('header', text, i === texts.length - 1 ? toEdge(frame, i) : {})]),
  ),
});
