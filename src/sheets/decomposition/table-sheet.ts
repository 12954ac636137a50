import { build } from '../../formula';
import { indicatorsOf, type Template } from '../../model';
import type { Contents } from '../contents';
import { DECOMPOSITION_SHEET, SHEET_NAMES, unitCell } from '../ids';
import { sheet } from '../sheet';
import type { SheetSpec } from '../spec';
import type { CaptionPiece } from '../tasks/caption';
import { printedTable, tableParts } from '../tasks/printed-table';
import type { Shared } from './shared';
import { dividedTemplate, ownColumns } from './table-columns';
import { tableHighlights } from './table-highlights';
import { tableRows } from './table-rows';
import { unassignedCount } from './table-status';

/** 指标分解表: the document's table, a row for each indicator, and beside it whom the unit names and how things stand. */
export function tableSheet(contents: Contents, shared: Shared): SheetSpec {
  const template = dividedTemplate(contents.template);
  const table = printedTable(template, ownColumns(template));
  return sheet({
    id: DECOMPOSITION_SHEET,
    name: SHEET_NAMES[DECOMPOSITION_SHEET],
    visibility: 'visible',
    tabColor: '548235',
    highlights: tableHighlights(template),
    ...tableParts(table, titlesOf(template), captionOf(template), (section, placed) =>
      tableRows(template, shared, section, placed),
    ),
  });
}

/** The document's title, which may say already what this is. */
const titlesOf = ({ title, kind }: Template): readonly string[] =>
  /分解表|分工表/.test(title) ? [title] : [title, kind === 'task-list' ? '任务分解表' : '指标分解表'];

const captionOf = (template: Template): readonly CaptionPiece[] => [
  { style: 'captionLabel', content: '填报单位：', width: 14 },
  { style: 'captionResult', content: build.ref(unitCell), width: 30 },
  { style: 'captionLabel', content: '未分配（项）：', width: 16 },
  { style: 'captionResult', content: unassignedCount(indicatorsOf(template)), width: 7 },
  { style: 'caption', content: '浅色表头的各栏非原文所有。', width: 28 },
];
