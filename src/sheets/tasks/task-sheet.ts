import { build } from '../../formula';
import { answeredCell, requiredCell, SCORE_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { MAIN_SHEET_NAMES, unitCell } from '../ids';
import { sheet } from '../sheet';
import type { SheetSpec } from '../spec';
import type { CaptionPiece } from './caption';
import { printedTable, tableParts } from './printed-table';
import { ownColumns } from './task-columns';
import { taskHighlights } from './task-highlights';
import { taskRows } from './task-rows';

/** 任务表: the document's table, and beside it what is reported of each task and of what is measured in it. */
export function taskSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const table = printedTable(template, ownColumns(contents));
  const columns = new Set(table.own.map(({ key }) => key));
  return sheet({
    id: SCORE_SHEET,
    name: MAIN_SHEET_NAMES['task-list'],
    visibility: 'visible',
    tabColor: '1F4E79',
    highlights: taskHighlights(template),
    ...tableParts(table, [template.title], CAPTION, (section, placed) =>
      taskRows(contents, section, { columns, placed }),
    ),
  });
}

const CAPTION: readonly CaptionPiece[] = [
  { style: 'captionLabel', content: '填报单位：', width: 14 },
  { style: 'captionResult', content: build.ref(unitCell), width: 40 },
  { style: 'captionLabel', content: '已填：', width: 9 },
  { style: 'captionResult', content: build.ref(answeredCell), width: 7 },
  { style: 'captionLabel', content: '应填：', width: 9 },
  { style: 'captionResult', content: build.ref(requiredCell), width: 7 },
  { style: 'caption', content: '浅色表头的各栏供填报，非原文所有。', width: 36 },
];
