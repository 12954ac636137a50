import { build, type CellRef, type Expression } from '../../formula';
import { OVERVIEW_SHEET, rowsOf, SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { BAR_COLOR, type Frame, frameOf, header, heading, toEdge } from './frame';
import { at, cell } from '../sheet';
import type { DataBar } from '../spec';
import { byDepartment, bySection, type CountedTasks, countsOf, type TaskCount } from '../tasks/counts';
import type { UnsizedRow } from '../text-fit';

const totalKey = ({ id }: TaskCount): string => `${id}/total`;

/** 任务进展, 目标达标: per section, with a total, and per department. */
export function taskTables({ template, allocation }: Contents): UnsizedRow[] {
  const frame = frameOf(template);
  return countsOf(template).flatMap((count) => {
    const sections = bySection(template, count);
    const departments = byDepartment(allocation().shares, count);
    const rows = (lines: readonly CountedTasks[]) => lines.map((line) => lineRow(frame, count, line));
    return [
      heading(frame, count.title),
      header(frame, '部分', ...count.headers),
      ...rows(sections),
      totalRow(frame, count, sections),
      ...(departments.length === 0
        ? []
        : [
            heading(frame, `${count.title}（按部门，列有几个部门的任务各部门均计）`),
            header(frame, '部门', ...count.headers),
            ...rows(departments),
          ]),
    ];
  });
}

/** Where the numbers of a row stand: all, those open, those of each group, the rate. */
const columnsOf = (frame: Frame, count: TaskCount): readonly string[] =>
  frame.slice(1, count.headers.length + 1).map(({ key }) => key);

function lineRow(frame: Frame, count: TaskCount, { key, label, tasks }: CountedTasks): UnsizedRow {
  // Rows between tasks have no such cell: with them the tasks are one area. One list serves all groups.
  const cells = tasks.flatMap(({ clauses }) =>
    clauses.flatMap((clause) => rowsOf(clause).map((row): CellRef => at(SCORE_SHEET, row, count.column))),
  );
  const numbers = count.groups.map((texts) =>
    texts.map((text) => build.countIf(cells, text)).reduce((sum, one) => build.add(sum, one)),
  );
  return {
    key,
    cells: {
      label: cell('label', label),
      ...numberCells(frame, count, key, 'centred', [count.countOf(tasks), ...numbers]),
    },
  };
}

function totalRow(frame: Frame, count: TaskCount, lines: readonly CountedTasks[]): UnsizedRow {
  const [total, , ...groups] = columnsOf(frame, count);
  const sums = [total ?? '', ...groups.slice(0, count.groups.length)].map((column) =>
    build.sum(...lines.map(({ key }) => build.ref(at(OVERVIEW_SHEET, key, column)))),
  );
  return {
    key: totalKey(count),
    cells: { label: cell('subtotal', '合计'), ...numberCells(frame, count, totalKey(count), 'subtotal', sums) },
  };
}

/** How many there are, how many of them are open, how many are in each group, and the share of those that are done. */
function numberCells(
  frame: Frame,
  count: TaskCount,
  key: string,
  style: 'centred' | 'subtotal',
  [total, ...groups]: readonly (number | Expression)[],
): UnsizedRow['cells'] {
  const columns = columnsOf(frame, count);
  const [totalColumn = '', openColumn = '', ...rest] = columns;
  const ref = (column = ''): Expression => build.ref(at(OVERVIEW_SHEET, key, column));
  const groupColumns = rest.slice(0, count.groups.length);
  const open = build.subtract(ref(totalColumn), build.sum(...groupColumns.map(ref)));
  return {
    [totalColumn]: cell(style, total),
    [openColumn]: cell(style, open),
    ...Object.fromEntries(groupColumns.map((column, i) => [column, cell(style, groups[i])])),
    [columns.at(-1) ?? '']: cell(
      'rate',
      build.divide(ref(groupColumns[count.done]), ref(totalColumn)),
      toEdge(frame, columns.length),
    ),
  };
}

/** Bars of the rates, in both tables of each count. */
export function taskBars({ template, allocation }: Contents): DataBar[] {
  const frame = frameOf(template);
  return countsOf(template).flatMap((count) =>
    [bySection(template, count), byDepartment(allocation().shares, count)].flatMap((lines): DataBar[] => {
      const [first, last] = [lines[0], lines.at(-1)];
      const column = columnsOf(frame, count).at(-1);
      if (!first || !last || column === undefined) return [];
      return [{ area: { rows: [first.key, last.key], columns: [column, column] }, min: 0, max: 1, color: BAR_COLOR }];
    }),
  );
}
