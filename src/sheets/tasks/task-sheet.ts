import { build } from '../../formula';
import { clausesOf, type Template } from '../../model';
import { answeredCell, requiredCell, rowsOf, SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { MAIN_SHEET_NAMES, unitCell } from '../ids';
import { across, cell, sheet } from '../sheet';
import type { Area, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';
import { captionCells } from './caption';
import { isShared } from './printed';
import { ownColumns, placeColumns, printedSlots, type TaskColumn } from './task-columns';
import { taskHighlights } from './task-highlights';
import { headCells, sectionRows } from './task-sections';
import { withWidths } from './widths';

/** Row key of the heads. */
const HEAD = 'head';
/** Columns that stay in sight take no more than this, in characters. */
const MOST_FROZEN = 56;

/** 任务表: the document's table, and beside it what is reported of each task and of what is measured in it. */
export function taskSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const printed = printedSlots(template);
  const columns = withWidths([...printed, ...ownColumns(contents)], template);
  const head = headRows(contents, columns);
  return sheet({
    id: SCORE_SHEET,
    name: MAIN_SHEET_NAMES['task-list'],
    visibility: 'visible',
    tabColor: '1F4E79',
    columns: columns.map(({ key, width }) => ({ key, width })),
    rows: [
      ...head,
      ...template.sections.flatMap((section, i) => {
        const [first, ...others] = sectionRows(contents, section, columns, printed.length);
        if (!first) return [];
        // The first one follows the heads on their page.
        return i === 0 ? [first, ...others] : [{ ...first, begins: 'section' as const }, ...others];
      }),
    ],
    highlights: taskHighlights(template),
    // The hidden keys come before both.
    frozen: { rows: head.length + 1, columns: frozenColumns(columns, printed.length) + 1 },
    printTitle: { from: head.length + 1, to: head.length + 1 },
    ...filterOf(template, columns, printed.length),
  });
}

function headRows({ template }: Contents, columns: readonly TaskColumn[]): readonly UnsizedRow[] {
  const first = columns[0]?.key ?? '';
  const whole = across(columns.length);
  return [
    ...template.heading.map((line): UnsizedRow => ({
      key: '',
      height: 20,
      cells: { [first]: cell('caption', line, whole) },
    })),
    { key: '', height: 34, cells: { [first]: cell('title', template.title, whole) } },
    {
      key: '',
      height: 24,
      cells: captionCells(columns, [
        { style: 'captionLabel', content: '填报单位：', width: 14 },
        { style: 'captionResult', content: build.ref(unitCell), width: 40 },
        { style: 'captionLabel', content: '已填：', width: 9 },
        { style: 'captionResult', content: build.ref(answeredCell), width: 7 },
        { style: 'captionLabel', content: '应填：', width: 9 },
        { style: 'captionResult', content: build.ref(requiredCell), width: 7 },
        { style: 'caption', content: '浅色表头的各栏供填报，非原文所有。', width: 36 },
      ]),
    },
    { key: HEAD, cells: headCells(columns) },
  ];
}

/** From the left as far as the title of a task, or as far as there is room for. */
function frozenColumns(columns: readonly TaskColumn[], printed: number): number {
  const wanted = columns.slice(0, printed).findIndex(({ key }) => key === 'title') + 1;
  let width = 0;
  let count = 0;
  for (const column of columns.slice(0, wanted)) {
    width += column.width;
    if (width > MOST_FROZEN) break;
    count += 1;
  }
  return count;
}

/** Excel finds a merged cell in its first row only: what several tasks have in common is nothing to filter by. */
function filterOf(template: Template, columns: readonly TaskColumn[], printed: number): { readonly filter?: Area } {
  const last = clausesOf(template)
    .flatMap(({ clause }) => rowsOf(clause))
    .at(-1);
  const slots = columns.slice(0, printed);
  const shared = new Set(
    template.sections.flatMap((section) =>
      placeColumns(section, slots, template).flatMap(({ field, key }) => (isShared(field, section) ? [key] : [])),
    ),
  );
  const [from, to] = [columns.find(({ key }) => !shared.has(key)), columns.at(-1)];
  if (last === undefined || !from || !to) return {};
  return { filter: { rows: [HEAD, last], columns: [from.key, to.key] } };
}
