import { answeredCell, OVERVIEW_SHEET } from '../../scoring';
import type { Contents } from '../contents';
import { bandHighlights } from '../scorecard/score-highlights';
import { SHEET_NAMES } from '../ids';
import { bandTable, deadlineTable, parameterHighlights, parameterRows, remarks } from './document';
import { factRows, progressRows } from './facts';
import { listTable, listTableHighlights } from './lists';
import { BAR_COLOR, frameOf, toEdge } from './frame';
import { rateBars, rateCharts, resultRows, sectionTable } from './points';
import { taskBars, taskTables } from './tasks';
import { cell, sheet } from '../sheet';
import type { DataBar, SheetSpec } from '../spec';
import type { UnsizedRow } from '../text-fit';

/** 总览: the unit, the result and progress, and what the document says of itself. */
export function overviewSheet(contents: Contents): SheetSpec {
  const { template } = contents;
  const frame = frameOf(template);
  const { results, details, ...marks } = partsOf(contents);
  return sheet({
    id: OVERVIEW_SHEET,
    name: SHEET_NAMES[OVERVIEW_SHEET],
    visibility: 'visible',
    tabColor: 'C00000',
    columns: frame,
    rows: [
      { key: '', height: 34, cells: { label: cell('title', template.title, toEdge(frame, 0)) } },
      ...factRows(contents),
      ...results,
      ...progressRows(contents),
      ...details,
      ...parameterRows(contents),
      ...bandTable(contents),
      ...deadlineTable(contents),
      ...remarks(contents),
    ],
    ...marks,
    highlights: [...marks.highlights, ...parameterHighlights(template)],
    bars: [PROGRESS_BAR, ...marks.bars],
    frozen: { rows: 2, columns: 0 },
  });
}

const PROGRESS_BAR: DataBar = {
  area: { rows: [answeredCell.row, answeredCell.row], columns: ['second', 'second'] },
  min: 0,
  max: 1,
  color: BAR_COLOR,
};

type Parts = Pick<SheetSpec, 'highlights' | 'bars' | 'charts'> & {
  /** Above the progress of filling in. */
  readonly results: readonly UnsizedRow[];
  /** Below it. */
  readonly details: readonly UnsizedRow[];
};

/** What each kind of template has to show of its own: points, tasks, or nothing but what has been filled in. */
function partsOf(contents: Contents): Parts {
  const { template } = contents;
  const none = { results: [], details: [], highlights: [], bars: [], charts: [] };
  switch (template.kind) {
    case 'scorecard':
      return {
        results: resultRows(contents),
        details: sectionTable(contents),
        highlights: bandHighlights(template.bands, ['result/self', 'result/reviewed'], ['second']),
        bars: rateBars(template),
        charts: rateCharts(template),
      };
    case 'task-list':
      return { ...none, details: taskTables(contents), bars: taskBars(contents) };
    case 'form':
      return { ...none, details: listTable(contents), highlights: listTableHighlights(template) };
  }
}
